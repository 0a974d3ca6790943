package org.turjuman.entities.api;

import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Span;

/**
 * What a person says of a reading.
 *
 * @param verdict right, wrong, or otherwise
 * @param value of a correction what is stated, written as {@code StatedValue.Kind} says; of a source {@code named},
 *     {@code unnamed} or {@code hearsay}; null where the value is right
 * @param span of a correction the words, in UTF-16 units of the revision; null where the place is right
 */
public record ReadingDecision(
        Verdict verdict, @Nullable String value, @Nullable Span span) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public Verdict getVerdict() {
        return verdict;
    }

    public @Nullable String getValue() {
        return value;
    }

    public @Nullable Span getSpan() {
        return span;
    }
}
