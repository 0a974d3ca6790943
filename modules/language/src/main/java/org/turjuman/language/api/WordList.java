package org.turjuman.language.api;

import org.turjuman.language.internal.AyaspellWords;

/**
 * The Arabic words a dictionary knows, with their prefixes, suffixes and clitics: 170,812 entries of Ayaspell.
 *
 * <p>The list is read once per server, at the first question, which takes some seconds and about 7 MB; {@link #load()}
 * does it ahead of time. Questions are answered from a cache where they can. A name, foreign word or dialect form is
 * usually not known, so "not known" is no mistake by itself.
 */
public final class WordList {
    private WordList() {}

    /** Reads the list now, so that no reader waits for it. Harmless when it is there already. */
    public static void load() {
        AyaspellWords.get();
    }

    /**
     * Whether the dictionary knows the word as it is spelled, vowel marks and tatweel left out. A word without an
     * Arabic letter is not known.
     */
    public static boolean known(String word) {
        return AyaspellWords.get().known(word);
    }
}
