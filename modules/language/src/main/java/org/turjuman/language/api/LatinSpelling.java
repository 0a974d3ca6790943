package org.turjuman.language.api;

/**
 * A way to write an Arabic name in Latin letters.
 *
 * @param text the name
 * @param style whose manner it is
 * @param reason what the least certain of its words rests on
 * @param confidence from 0 to 1: how likely it is the usual spelling; comparable between the candidates of one name only
 */
public record LatinSpelling(String text, TransliterationStyle style, Reason reason, double confidence) {
    /** What a spelling rests on, the surest first. */
    public enum Reason {
        /** The caller knows it. */
        KNOWN,
        /** The lexicon of names. */
        LEXICON,
        /** Vowels of a pattern that the consonants fit: فاعل, فعيل, فعّال, … */
        PATTERN,
        /** Letter by letter, as names of other languages are read back. */
        LETTERS
    }
}
