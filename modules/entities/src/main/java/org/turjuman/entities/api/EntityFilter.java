package org.turjuman.entities.api;

import org.jspecify.annotations.Nullable;

/**
 * Which records a list shows; null means any.
 *
 * @param words part of a form of any language and status, in any spelling: أ and ا, capitals and accents are the same
 * @param type what it is
 * @param country the ISO 3166 code of the country it belongs to, in capitals
 */
public record EntityFilter(
        @Nullable String words,
        @Nullable EntityType type,
        @Nullable String country) {
    /** Every record. */
    public static final EntityFilter ANY = new EntityFilter(null, null, null);
}
