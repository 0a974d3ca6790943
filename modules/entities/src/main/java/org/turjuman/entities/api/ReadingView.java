package org.turjuman.entities.api;

import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Quotation;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;

/**
 * What the desk reads in a source, with what a person said of it. Exactly one of value, speech and source is there, unless
 * the rules no longer find it and only the decision stands.
 *
 * @param key how addresses name it
 * @param kind what was read
 * @param span the words: as a person corrected them, otherwise as they were read
 * @param text those words
 * @param value a stated value as it was read; null for the other kinds
 * @param speech what somebody says; null for the other kinds
 * @param source where a statement comes from; null for the other kinds
 * @param version rises with each decision; 0 as long as nobody decided
 * @param decision what stands; null while nobody decided
 */
public record ReadingView(
        ReadingKey key,
        MentionKind kind,
        Span span,
        String text,
        @Nullable StatedValue value,
        @Nullable Quotation speech,
        @Nullable Source source,
        int version,
        @Nullable DecidedReading decision) {
    /** Whether a person said that there is nothing of the kind. */
    public boolean isRejected() {
        return decision != null && decision.said().verdict() == Verdict.REJECTED;
    }

    /** What it is worth after a correction; null where no person corrected the value. */
    public @Nullable String corrected() {
        return decision == null ? null : decision.said().value();
    }

    /**
     * What the words state, as a person corrected it; null for the other kinds, for what a person rejected, and where
     * the rules no longer find a value.
     */
    public @Nullable StatedValue stated() {
        if (value == null || decision == null) {
            return value;
        }
        return isRejected() ? null : value.corrected(span, text, corrected());
    }
}
