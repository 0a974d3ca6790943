package org.turjuman.language.internal.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turjuman.language.internal.Lexicon;

/** The singulars of broken plurals, of which the word list makes words of their own: وثيقة of وثائق. */
final class BrokenPlurals {
    private static final Map<String, String> SINGULARS = read();

    private BrokenPlurals() {}

    private static Map<String, String> read() {
        Map<String, String> singulars = new HashMap<>();
        for (String line : Lexicon.lines("words/plurals.txt")) {
            List<String> words = List.of(line.split("\\s+"));
            words.subList(1, words.size()).forEach(plural -> singulars.put(plural, words.get(0)));
        }
        return Map.copyOf(singulars);
    }

    /**
     * The lemma of a noun.
     *
     * @param form as it would stand alone: وفيات, of which the word list makes a form of وفي
     * @param entry what the word list has it under
     */
    static String singular(String form, String entry) {
        String singular = SINGULARS.get(form);
        return singular == null ? SINGULARS.getOrDefault(entry, entry) : singular;
    }
}
