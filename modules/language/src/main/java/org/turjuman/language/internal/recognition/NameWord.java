package org.turjuman.language.internal.recognition;

import java.util.List;

/**
 * A word of the text with what stands around it.
 *
 * @param start its first letter in the text's key
 * @param end after its last letter in the text's key
 * @param key its letters folded
 * @param gap what stands before it
 * @param opens whether a quotation mark or bracket opens right before it
 * @param closes whether a quotation mark or bracket stands right after it
 * @param stems what it may be once clitics are taken away, the whole word first
 */
record NameWord(int start, int end, String key, Gap gap, boolean opens, boolean closes, List<Stem> stems) {
    /** What stands between two words. */
    enum Gap {
        SPACE,
        HYPHEN,
        COMMA,
        MARK,
        LINE
    }

    /**
     * A word without the clitics before it.
     *
     * @param cut how many letters of the word are clitics
     * @param key the rest, with the article that لل hides
     * @param written the rest as it is written, with its hamza
     * @param preposition ب ل or ك before it; a space where there is none
     */
    record Stem(int cut, String key, String written, char preposition) {}

    /** The same, with a quotation mark after it. */
    NameWord closed() {
        return new NameWord(start, end, key, gap, opens, true, stems);
    }

    Stem whole() {
        return stems.get(0);
    }

    boolean isLatin() {
        return key.charAt(0) >= 'a' && key.charAt(0) <= 'z';
    }

    boolean isNumber() {
        return Character.isDigit(key.charAt(0));
    }
}
