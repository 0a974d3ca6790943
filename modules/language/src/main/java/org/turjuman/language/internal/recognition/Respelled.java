package org.turjuman.language.internal.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.internal.AyaspellWords;
import org.turjuman.language.internal.faults.NewsWords;

/**
 * Words of writers who do not mind hamza, ة and ى: المباراه, جهة اخرى, إسم. No name, though no list has them as they stand.
 */
final class Respelled {
    private static final int SHORTEST = 3;
    private static final List<String> BEFORE = List.of("", "و", "ف", "ال", "وال", "بال", "فال");

    private Respelled() {}

    /** The word of the news as the list has it; null if there is none. */
    static @Nullable String of(String written) {
        if (written.length() < SHORTEST) {
            return null;
        }
        char last = written.charAt(written.length() - 1);
        String ending = last == 'ه' ? "ة" : last == 'ى' ? "ي" : "";
        if (!ending.isEmpty()) {
            String right = written.substring(0, written.length() - 1) + ending;
            if (isWord(right)) {
                return right;
            }
        }
        for (String before : BEFORE) {
            if (written.length() > before.length() + SHORTEST - 1 && written.startsWith(before)) {
                String rest = written.substring(before.length() + 1);
                String right = of(before, written.charAt(before.length()), rest);
                if (right != null) {
                    return right;
                }
            }
        }
        return null;
    }

    private static @Nullable String of(String before, char first, String rest) {
        String hamzas = first == 'ا' ? "أإ" : first == 'إ' || first == 'أ' ? "ا" : "";
        for (char hamza : hamzas.toCharArray()) {
            String right = before + hamza + rest;
            if (isWord(right) || before.endsWith("ال") && AyaspellWords.get().known(right)) {
                return right;
            }
            if (rest.endsWith("ه") && isWord(right.substring(0, right.length() - 1) + "ة")) {
                return right.substring(0, right.length() - 1) + "ة";
            }
        }
        return null;
    }

    private static boolean isWord(String word) {
        return NewsWords.get().usual(word) && AyaspellWords.get().known(word);
    }
}
