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

    static FormKeys of(String form) {
        String folded = Folding.key(form);
        return new FormKeys(folded, NameFinder.firstWord(folded), LooseSpelling.key(form));
    }
}
