package org.turjuman.entities.internal;

import org.turjuman.language.api.Folding;

/**
 * What a form is found by.
 *
 * @param folded the form in any spelling
 * @param firstWord its first word
 * @param loose the consonants of a Latin form; empty for another script
 */
record FormKeys(String folded, String firstWord, String loose) {
    /** Rises whenever any form could get other keys. */
    static final int VERSION = 100 * Folding.VERSION + LooseSpelling.VERSION;

    private static final int LONGEST = 400; // as the database keeps them

    static FormKeys of(String form) {
        String folded = folded(form);
        return new FormKeys(folded, NameFinder.firstWord(folded), cut(LooseSpelling.key(form)));
    }

    /** A form in any spelling, cut where no column would hold it: ﷺ alone folds into eighteen letters. */
    static String folded(String form) {
        return cut(Folding.key(form));
    }

    private static String cut(String key) {
        return key.substring(0, Math.min(key.length(), LONGEST));
    }
}
