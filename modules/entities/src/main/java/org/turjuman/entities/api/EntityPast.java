package org.turjuman.entities.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.PersonId;

/**
 * A record as somebody left it; never changed, never removed.
 *
 * @param version which state, from 0 for the first
 * @param description what it said
 * @param at since when
 * @param by who wrote it; null for the desk itself, which lays out what it knows at the start
 * @param byName their name; empty for the desk itself
 * @param act what made it so
 * @param other the other record of a merge or a split; null otherwise
 */
public record EntityPast(
        int version,
        EntityDescription description,
        Instant at,
        @Nullable PersonId by,
        String byName,
        RecordAct act,
        @Nullable EntityId other) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public int getVersion() {
        return version;
    }

    public EntityDescription getDescription() {
        return description;
    }

    public Instant getAt() {
        return at;
    }

    public String getByName() {
        return byName;
    }

    public boolean isByTheDesk() {
        return by == null;
    }

    public RecordAct getAct() {
        return act;
    }

    public @Nullable EntityId getOther() {
        return other;
    }

    public boolean isFirst() {
        return version == 0;
    }
}
