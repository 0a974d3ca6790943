package org.turjuman.entities.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.turjuman.entities.api.EntityId;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.JoinedNames;
import org.turjuman.language.api.NameForms;
import org.turjuman.language.api.NameOccurrence;
import org.turjuman.language.api.Span;

/** Finds records by their forms in a text; where two records share a form, both. */
final class NameFinder {
    private static final String CLINGING = "وفبلك";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private final Map<String, Set<EntityId>> byForm = new LinkedHashMap<>();
    private final NameForms forms;

    /**
     * A form of a record in the text.
     *
     * @param span where
     * @param entity whose
     */
    record Place(Span span, EntityId entity) {}

    NameFinder(List<EntityRepository.Key> keys) {
        for (EntityRepository.Key key : keys) {
            byForm.computeIfAbsent(words(key.folded()), form -> new LinkedHashSet<>())
                    .add(key.entity());
        }
        forms = NameForms.of(byForm.keySet());
    }

    /** The places in the order of the text, without overlaps of different length. */
    List<Place> in(String text) {
        List<Place> places = new ArrayList<>();
        for (NameOccurrence occurrence : forms.in(text)) {
            for (EntityId entity : byForm.getOrDefault(words(occurrence.form()), Set.of())) {
                places.add(new Place(occurrence.span(), entity));
            }
        }
        return places;
    }

    /** The first word of a folded form; the whole form if it has no letters. */
    static String firstWord(String folded) {
        String[] words = words(folded).split(" ", 2);
        return words[0].isEmpty() ? folded : words[0];
    }

    /** The words with which a form may begin that stands in a text: each of its words, with and without what clings to it. */
    static Set<String> firstWords(String text) {
        Set<String> found = new LinkedHashSet<>();
        String[] words = words(text).split(" ");
        for (int i = 0; i < words.length; i++) {
            Set<String> own = new LinkedHashSet<>();
            addWithout(words[i], CLINGING.length(), own);
            for (String word : own) {
                List<String> pair = i + 1 < words.length ? List.of(word, words[i + 1]) : List.of(word);
                JoinedNames.spellings(pair).forEach(spelling -> found.add(spelling.get(0)));
            }
        }
        return found;
    }

    private static void addWithout(String word, int deepest, Set<String> found) {
        if (!word.isEmpty() && found.add(word) && deepest > 0 && CLINGING.indexOf(word.charAt(0)) >= 0) {
            String rest = word.substring(1);
            addWithout(rest, deepest - 1, found);
            if (word.charAt(0) == 'ل') {
                addWithout("ا" + word, deepest - 1, found); // للمغرب is ل before المغرب
            }
        }
    }

    /** A form by its words alone, so that بن-غوريون and بن غوريون are one. */
    private static String words(String form) {
        return BETWEEN_WORDS.matcher(Folding.key(form)).replaceAll(" ").strip();
    }
}
