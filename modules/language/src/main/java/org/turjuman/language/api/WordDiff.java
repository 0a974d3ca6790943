package org.turjuman.language.api;

import java.util.List;
import org.turjuman.language.internal.WordComparison;

/**
 * What changed between two texts, word by word.
 *
 * <p>Texts are cut between grapheme clusters only: a letter keeps its vowels, an emoji its parts. A word is a run of
 * letters, digits and what hangs on them; every other visible cluster (a stop, a bracket) and every run of white space
 * is a piece of its own. Pieces come in logical order, whatever the direction of the text; each stands for itself, so
 * that a page can isolate it ({@code <bdi>}).
 *
 * <p>The pieces that are SAME or REMOVED make up the old text, those that are SAME or ADDED the new one. Where words
 * were replaced, the removed piece stands before the added one, and the single spaces between replaced words belong to
 * both, so that a rewritten phrase is shown as one change.
 *
 * <p>Time and memory are bounded: beyond some ten thousand words that differ, texts are first aligned at the words that
 * occur once in each, and what then still is too long counts as replaced.
 */
public final class WordDiff {
    private WordDiff() {}

    /** The pieces in order; no two neighbours are of one kind, none is empty; two empty texts have none. */
    public static List<DiffPiece> between(String oldText, String newText) {
        return WordComparison.between(oldText, newText);
    }

    /**
     * How much of {@code oldText} was changed, from 0 (nothing) to 1.
     *
     * <p>In each place where the texts differ, the changed words are the words removed or the words put in, whichever
     * are more; their sum is divided by the number of words of {@code oldText}, and is at most 1. So one word replaced
     * in six gives 1/6, and so does one word put in beside six. Words are compared as written, letter by letter;
     * punctuation and spaces do not count. If {@code oldText} has no word, the share is 1 where {@code newText} has
     * one, otherwise 0.
     */
    public static double changedWordShare(String oldText, String newText) {
        return WordComparison.changedWordShare(oldText, newText);
    }
}
