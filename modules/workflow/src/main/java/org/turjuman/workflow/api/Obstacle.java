package org.turjuman.workflow.api;

import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way of an approval.
 *
 * @param unit where; null if nowhere in particular
 * @param message what, and the way out, in the caller’s language
 */
public record Obstacle(@Nullable UnitId unit, String message) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public @Nullable UnitId getUnit() {
        return unit;
    }

    public String getMessage() {
        return message;
    }
}
