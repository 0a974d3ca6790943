package org.turjuman.language.internal.faults;

import org.turjuman.language.api.Span;

/**
 * A word of the text.
 *
 * @param span where it stands
 * @param form its letters without vowel marks and tatweel
 * @param arabic whether it is of Arabic letters only, and of no dialect
 * @param known whether the dictionary has it
 * @param sentence which sentence it stands in, from 0
 * @param quoted how deep it stands in quotation marks
 */
record FaultWord(Span span, String form, boolean arabic, boolean known, int sentence, int quoted) {
    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
