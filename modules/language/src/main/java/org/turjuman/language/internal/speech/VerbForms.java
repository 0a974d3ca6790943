package org.turjuman.language.internal.speech;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.Lexicon;

/** The verbs of reporting in every form that news uses; {@code verbs.txt} has one line a verb, the rest is by rule. */
final class VerbForms {
    /** What a verb is good for; the head of {@code verbs.txt} explains. */
    enum Flag {
        NEEDS,
        WORDS,
        NAMES,
        SHOWS,
        RELAY,
        IN,
        ABOUT
    }

    enum Shape {
        PAST,
        PRESENT,
        /** In the accusative: مضيفا. */
        PARTICIPLE,
        /** With a pronoun: قوله. */
        NOUN,
        /** With a pronoun for what is said: أورده, ذكرته. */
        BOUND
    }

    enum Gender {
        MASCULINE,
        FEMININE
    }

    record Verb(String lemma, CueStrength strength, Set<Flag> flags) {
        boolean is(Flag flag) {
            return flags.contains(flag);
        }
    }

    record Form(Verb verb, Shape shape, Gender gender, boolean plural) {
        /** A form that has a subject of its own. */
        boolean finite() {
            return shape == Shape.PAST || shape == Shape.PRESENT;
        }
    }

    private static final Map<String, Form> REPORTS = new HashMap<>(8192);
    private static final Map<String, Form> ACTS = new HashMap<>(1024);

    static {
        for (String line : Lexicon.lines("speech/verbs.txt")) {
            String[] halves = line.split("=");
            List<String> stems = List.of(halves[0].strip().split(" +"));
            List<String> meaning = List.of(halves[1].strip().split(" +"));
            Set<Flag> flags = EnumSet.noneOf(Flag.class);
            meaning.stream().skip(1).forEach(flag -> flags.add(Flag.valueOf(flag.toUpperCase(Locale.ROOT))));
            Verb verb = new Verb(key(stems.get(0)), CueStrength.valueOf(meaning.get(0)), flags);
            past(REPORTS, verb, stems.get(0));
            present(REPORTS, verb, stems.get(1));
            participle(verb, stems.get(2));
            noun(verb, stems.get(3));
        }
        for (String line : Lexicon.lines("speech/acts.txt")) {
            String[] stems = line.split(" +");
            Verb verb = new Verb(key(stems[0]), CueStrength.SAYS, Set.of());
            past(ACTS, verb, stems[0]);
            present(ACTS, verb, stems[1]);
        }
    }

    private VerbForms() {}

    /** The form of a folded word without proclitics; null for any other word. */
    static @Nullable Form report(String key) {
        return REPORTS.get(key);
    }

    /** The same of the verbs that only say who acts. */
    static @Nullable Form act(String key) {
        return ACTS.get(key);
    }

    private static String key(String word) {
        return LetterFolding.key(word);
    }

    private static void past(Map<String, Form> forms, Verb verb, String stem) {
        boolean weak = stem.endsWith("ى") || stem.endsWith("ا");
        String whole = key(stem);
        String root = weak ? whole.substring(0, whole.length() - 1) : whole;
        String dual = weak ? root + (stem.endsWith("ا") ? "و" : "ي") : root;
        put(forms, verb, Shape.PAST, Gender.MASCULINE, false, whole);
        put(forms, verb, Shape.PAST, Gender.FEMININE, false, root + "ت");
        put(forms, verb, Shape.PAST, Gender.MASCULINE, true, root + "وا", dual + "ا", dual + "ن");
        put(forms, verb, Shape.PAST, Gender.FEMININE, true, root + "تا");
        if (forms == ACTS || root.length() < 3) {
            return;
        }
        String bound = weak ? root + "ا" : root;
        put(forms, verb, Shape.BOUND, Gender.MASCULINE, false, bound + "ه", bound + "ها");
        put(forms, verb, Shape.BOUND, Gender.FEMININE, false, root + "ته", root + "تها");
    }

    private static void present(Map<String, Form> forms, Verb verb, String stem) {
        if (stem.equals("-")) {
            return;
        }
        String whole = key(stem);
        boolean weak = stem.endsWith("ى") || stem.endsWith("ي") || stem.endsWith("و");
        String root = weak ? whole.substring(0, whole.length() - 1) : whole;
        String she = "ت" + whole.substring(1);
        put(forms, verb, Shape.PRESENT, Gender.MASCULINE, false, whole);
        put(forms, verb, Shape.PRESENT, Gender.FEMININE, false, she);
        put(forms, verb, Shape.PRESENT, Gender.MASCULINE, true, root + "ون", whole + "ان", root + "وا");
        put(forms, verb, Shape.PRESENT, Gender.FEMININE, true, she + "ان");
    }

    private static void participle(Verb verb, String stem) {
        if (stem.equals("-")) {
            return;
        }
        String whole = key(stem);
        put(REPORTS, verb, Shape.PARTICIPLE, Gender.MASCULINE, false, whole + "ا");
        put(REPORTS, verb, Shape.PARTICIPLE, Gender.FEMININE, false, whole + "ه");
        put(REPORTS, verb, Shape.PARTICIPLE, Gender.MASCULINE, true, whole + "ين");
        put(REPORTS, verb, Shape.PARTICIPLE, Gender.FEMININE, true, whole + "ات");
    }

    private static void noun(Verb verb, String stem) {
        if (stem.equals("-")) {
            return;
        }
        String whole = key(stem);
        String bound = whole.endsWith("ه") ? whole.substring(0, whole.length() - 1) + "ت" : whole;
        for (String before : Arrays.asList("", "ب")) {
            put(REPORTS, verb, Shape.NOUN, Gender.MASCULINE, false, before + bound + "ه");
            put(REPORTS, verb, Shape.NOUN, Gender.FEMININE, false, before + bound + "ها");
            put(REPORTS, verb, Shape.NOUN, Gender.MASCULINE, true, before + bound + "هم", before + bound + "هما");
        }
    }

    private static void put(
            Map<String, Form> forms, Verb verb, Shape shape, Gender gender, boolean plural, String... keys) {
        for (String key : keys) {
            forms.putIfAbsent(key, new Form(verb, shape, gender, plural));
        }
    }
}
