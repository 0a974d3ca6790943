package org.turjuman.language.api;

import org.jspecify.annotations.Nullable;

/**
 * What a mention of speech or of a source tells besides its words.
 *
 * @param speaker of a quotation, who says it; null where the text does not tell
 * @param cue the word that reports it or leads to the source; null where none does
 * @param relay of a quotation, who passes it on; null where nobody does
 * @param statement of a source, what comes from it; null where the text does not tell, and of a quotation
 */
public record SpeechDetails(
        @Nullable Speaker speaker,
        @Nullable SpeechCue cue,
        @Nullable Span relay,
        @Nullable Span statement) {}
