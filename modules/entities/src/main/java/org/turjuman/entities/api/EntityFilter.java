package org.turjuman.entities.api;

import org.jspecify.annotations.Nullable;

/**
 * Which records a list shows; null means any.
 *
 * @param words part of a form of any language and status, in any spelling: أ and ا, capitals and accents are the same
 * @param type what it is
 */
public record EntityFilter(@Nullable String words, @Nullable EntityType type) {
    /** Every record. */
    public static final EntityFilter ANY = new EntityFilter(null, null);
}
