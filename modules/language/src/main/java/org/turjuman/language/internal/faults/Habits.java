package org.turjuman.language.internal.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What writers who do not mind hamza, ة and ى make of a word, where the dictionary takes the result for another word that
 * news does not use: زياره, اكثر, أستئناف, أخري.
 */
final class Habits {
    private static final int SHORTEST = 3;

    private static final Pattern BARE_ALIF = Pattern.compile("([وفبل]?|ال|[وفب]ال|[وف][بل])ا(.{2,})");
    private static final Pattern HAMZA_ON_DERIVED =
            Pattern.compile("([وفبل]?|ال|[وفب]ال|[وف][بل])[أإ]((?:ست|ن|.ت).{2,})");

    private Habits() {}

    /** The word of the news that was meant; null if there is none. Of أثر and إثر for اثر, the first. */
    static @Nullable String correction(String form, Predicate<String> isWord) {
        if (form.length() < SHORTEST) {
            return null;
        }
        List<String> forms = new ArrayList<>();
        String stem = form.substring(0, form.length() - 1);
        char last = form.charAt(form.length() - 1);
        if (last == 'ه' && form.length() > 3) {
            add(forms, stem + "ة", isWord);
        } else if (last == 'ى' && form.startsWith("ال")) {
            add(forms, stem + "ي", isWord);
        } else if (last == 'ي' && form.length() > 3 && "يتنأس".indexOf(form.charAt(0)) < 0) {
            add(forms, stem + "ى", isWord);
        }
        Matcher bare = BARE_ALIF.matcher(form);
        if (bare.matches() && !bare.group(2).startsWith("ل")) {
            add(forms, bare.group(1) + "أ" + bare.group(2), isWord);
            add(forms, bare.group(1) + "إ" + bare.group(2), isWord);
            add(forms, bare.group(1) + "آ" + bare.group(2), isWord);
        }
        Matcher derived = HAMZA_ON_DERIVED.matcher(form);
        if (derived.matches()) {
            add(forms, derived.group(1) + "ا" + derived.group(2), isWord);
        }
        return forms.isEmpty() || forms.size() > 1 && !bare.matches() ? null : forms.get(0);
    }

    /** The word that was meant where only its first hamza lacks; null where there is none, or أ and إ would both do. */
    static @Nullable String only(String form, Predicate<String> isWord) {
        Matcher bare = BARE_ALIF.matcher(form);
        if (form.length() < SHORTEST || !bare.matches() || bare.group(2).startsWith("ل")) {
            return null;
        }
        List<String> forms = new ArrayList<>();
        for (String hamza : List.of("أ", "إ", "آ")) {
            add(forms, bare.group(1) + hamza + bare.group(2), isWord);
        }
        return forms.size() == 1 ? forms.get(0) : null;
    }

    private static void add(List<String> forms, String form, Predicate<String> isWord) {
        if (isWord.test(form)) {
            forms.add(form);
        }
    }
}
