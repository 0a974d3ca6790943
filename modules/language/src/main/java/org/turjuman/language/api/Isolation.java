package org.turjuman.language.api;

import java.text.Bidi;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keeps foreign words within a sentence in their own order. An Arabic word put into an English sentence would draw the
 * marks around it along, and a date written 2025-03-04 is turned round in Arabic; between U+2068 and U+2069 they are not.
 */
public final class Isolation {
    private static final char ISOLATE = '\u2068'; // first strong isolate
    private static final char END = '\u2069'; // pop directional isolate
    private static final Pattern TURNED = Pattern.compile(
            "\\p{Nd}\\P{L}{0,40}[-–+*]|[-–+*]\\P{L}{0,40}\\p{Nd}"); // in Arabic; bounded, for rows of figures

    private Isolation() {}

    /**
     * Words within a sentence.
     *
     * @param words of any direction
     * @return the words between isolates
     */
    public static String of(String words) {
        return ISOLATE + words + END;
    }

    /**
     * Words within a sentence of the reader's language.
     *
     * @param words of any direction
     * @param reader the language of the sentence
     * @return the words between isolates where the sentence could be disordered by them; otherwise as they are
     */
    public static String of(String words, Locale reader) {
        return isForeign(words, direction(reader)) ? of(words) : words;
    }

    private static Direction direction(Locale reader) {
        return reader.getLanguage().isEmpty() // the words of logs
                ? Direction.LEFT_TO_RIGHT
                : Language.of(reader).direction();
    }

    private static boolean isForeign(String words, Direction sentence) {
        char[] letters = words.toCharArray();
        if (sentence == Direction.LEFT_TO_RIGHT) {
            return Bidi.requiresBidi(letters, 0, letters.length);
        }
        return words.codePoints().anyMatch(Isolation::readsRightwards)
                || TURNED.matcher(words).find();
    }

    private static boolean readsRightwards(int letter) {
        return Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }
}
