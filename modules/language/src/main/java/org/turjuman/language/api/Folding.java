package org.turjuman.language.api;

import java.util.List;
import org.turjuman.language.internal.LetterFolding;

/**
 * Match keys: what search, names, memory and duplicates compare instead of the text itself. Never for display.
 *
 * <p>A key drops vowel marks, tatweel, and invisible and direction signs; writes أ إ آ ٱ as ا, ى as ي, ة as ه, and
 * ؤ ئ as ء (مسؤول and مسئول are one word); turns Persian, Urdu and Maghribi letters into their Arabic neighbours
 * (ک ی گ ڤ پ چ), presentation forms and ligatures into plain letters, every digit into an ASCII one, capitals and
 * accented Latin letters into plain small ones; makes all double quotation marks {@code "}, all single ones {@code '},
 * all dashes {@code -}; and collapses white space, line ends included, to one space, with none at either end.
 *
 * <p>Stored keys carry {@link #VERSION}: it rises whenever any text could get another key.
 */
public final class Folding {
    /** The version of the rules; keys of different versions must not be compared. */
    public static final int VERSION = 1;

    private Folding() {}

    /** The key of a text; folding a key again changes nothing. */
    public static String key(String text) {
        return LetterFolding.key(text);
    }

    /** The key together with the map back to the text. */
    public static FoldedText fold(String text) {
        return LetterFolding.fold(text);
    }

    /** Whether both are the same in any spelling. */
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Every place in {@code haystack} where {@code needle} occurs in any spelling; see {@link FoldedText#find}. */
    public static List<Span> find(String haystack, String needle) {
        return fold(haystack).find(needle);
    }
}
