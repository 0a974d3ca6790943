package org.turjuman.entities.api;

import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;

/**
 * Who is said to say something.
 *
 * @param span the words that say who, in UTF-16 units of the revision; of hearsay the hedge itself
 * @param text those words
 * @param naming whether a reader can tell who it is, as a person corrected it
 * @param type what it is; null where only a pronoun, or the verb by itself, points at it
 * @param resolved whether the words stand elsewhere and a pronoun, or the verb by itself, points at them
 * @param entity the record that is meant: of a name in the words, or of the person whom they mean without naming; null
 *     where none is known
 */
public record ClaimSource(
        Span span,
        String text,
        Source.Naming naming,
        Source.@Nullable Type type,
        boolean resolved,
        @Nullable EntityView entity) {
    /** Whether nobody can tell who it is. */
    public boolean isUnnamed() {
        return naming != Source.Naming.NAMED;
    }
}
