package org.turjuman.entities.api;

import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Span;

/**
 * What a person says of words that the desk takes for a name, or that the desk overlooked.
 *
 * @param verdict {@code ACCEPTED}: it is this name, of the type found; {@code REJECTED}: it is no name;
 *     {@code CORRECTED}: another type or other words
 * @param type of a correction, what it names; null where the type is right
 * @param span of a correction, the words, in UTF-16 units of the revision; null where they are right
 * @param entity the record that is meant; null where it is a name that no record has, or none
 */
public record NameDecision(
        Verdict verdict,
        @Nullable EntityType type,
        @Nullable Span span,
        @Nullable EntityId entity) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public Verdict getVerdict() {
        return verdict;
    }

    public @Nullable EntityType getType() {
        return type;
    }

    public @Nullable Span getSpan() {
        return span;
    }

    public @Nullable EntityId getEntity() {
        return entity;
    }
}
