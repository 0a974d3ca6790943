package org.turjuman.entities.api;

import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Span;

/**
 * A statement that the desk overlooked.
 *
 * @param statement its words, in UTF-16 units of the revision; white space around them is left out
 * @param source the words that say who says it; null where none do
 * @param entity whose record that is; null where none is known
 * @param strength how it is presented
 */
public record NewClaim(
        Span statement, @Nullable Span source, @Nullable EntityId entity, CueStrength strength) {}
