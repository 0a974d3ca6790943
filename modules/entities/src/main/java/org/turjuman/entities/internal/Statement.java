package org.turjuman.entities.internal;

import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.SpeechCue;

/**
 * A statement as it is read in a text, before it is known whose record its source has.
 *
 * @param key how it is named
 * @param span its words
 * @param direct whether they stand between marks
 * @param source who says it; null where the text does not tell
 * @param cue the word that reports it; null where none does
 * @param strength how it is presented; null where nothing tells
 * @param relay who passes it on; null where nobody does
 * @param confidence from 0 to 1
 */
record Statement(
        ClaimKey key,
        Span span,
        boolean direct,
        @Nullable Teller source,
        @Nullable SpeechCue cue,
        @Nullable CueStrength strength,
        @Nullable Span relay,
        double confidence) {
    /**
     * The same in other words of it.
     *
     * @param words the new span
     */
    Statement within(Span words) {
        return new Statement(key, words, direct, source, cue, strength, relay, confidence);
    }

    /**
     * The words that say who says it.
     *
     * @param span where they stand
     * @param naming whether they name anybody
     * @param type what they name; null where nothing tells
     * @param resolved whether they stand elsewhere
     */
    record Teller(Span span, Source.Naming naming, Source.@Nullable Type type, boolean resolved) {}
}
