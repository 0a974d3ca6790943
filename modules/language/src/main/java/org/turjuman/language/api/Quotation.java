package org.turjuman.language.api;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says, in their own words or in the reporter's.
 *
 * @param span of a direct quotation the words inside the marks, over several paragraphs where they go on; of an indirect
 *     one the clause after أن or إن, or the words after a colon that stand without marks
 * @param direct whether the words stand between marks
 * @param text the words of the span
 * @param speaker who says it; null where the text does not tell
 * @param cue the word that reports it; null where a mark alone does
 * @param relay who passes it on: the agency of «نقلت رويترز عن غانتس قوله»; null where nobody does
 * @param confidence from 0 to 1
 * @param rule the id of the rule that found it; {@code docs/language.md} lists them
 */
public record Quotation(
        Span span,
        boolean direct,
        String text,
        @Nullable Speaker speaker,
        @Nullable SpeechCue cue,
        @Nullable Span relay,
        double confidence,
        String rule) {}
