package org.turjuman.language.api;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from, as the text says it.
 *
 * @param span the source's words without clitics before them; of hearsay the hedge itself
 * @param naming whether a reader can tell who it is
 * @param type what it is
 * @param text the words of the span
 * @param cue what leads to it: a verb, بحسب; null for a hedge and for a name before a colon
 * @param statement what is said to come from it: the quotation, the clause, or the sentence it stands in; null where
 *     the text does not tell
 * @param confidence from 0 to 1
 * @param rule the id of the rule that found it; {@code docs/language.md} lists them
 */
public record Source(
        Span span,
        Naming naming,
        Type type,
        String text,
        @Nullable SpeechCue cue,
        @Nullable Span statement,
        double confidence,
        String rule) {

    /** Whether a reader can tell who it is. */
    public enum Naming {
        /** By a name, or by an office that one person or body holds. */
        NAMED,
        /** «مصادر متطابقة», «مسؤول إسرائيلي»: somebody, but not who. */
        UNNAMED,
        /** Nobody at all: «يرتقب», «أفادت تقارير». */
        HEARSAY
    }

    /** What a source is. */
    public enum Type {
        /** A person, or whoever holds an office. */
        PERSON,
        /** Unnamed people: sources, officials, witnesses. */
        PEOPLE,
        /** A body: a ministry, a party, a company. */
        ORGANISATION,
        /** A paper, a channel, an agency. */
        MEDIA,
        /** A statement, a report, a study, figures. */
        DOCUMENT,
        /** No source: words that leave it open whether something is so. */
        HEDGE
    }
}
