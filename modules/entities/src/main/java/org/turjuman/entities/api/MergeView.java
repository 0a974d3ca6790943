package org.turjuman.entities.api;

import java.time.Instant;

/**
 * A merge that stands.
 *
 * @param gone which record is no more
 * @param description what it said
 * @param kept which record stands for both
 * @param at when they were merged
 * @param byName by whom
 * @param undoable whether it may be taken back: neither record was changed since
 */
public record MergeView(
        EntityId gone, EntityDescription description, EntityId kept, Instant at, String byName, boolean undoable) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public EntityId getGone() {
        return gone;
    }

    public EntityDescription getDescription() {
        return description;
    }

    public EntityId getKept() {
        return kept;
    }

    public Instant getAt() {
        return at;
    }

    public String getByName() {
        return byName;
    }

    public boolean isUndoable() {
        return undoable;
    }
}
