package org.turjuman.entities.api;

import java.time.Instant;
import org.turjuman.platform.api.PersonId;

/**
 * A record as somebody left it; never changed, never removed.
 *
 * @param version which state, from 0 for the first
 * @param description what it said
 * @param at since when
 * @param by who wrote it
 * @param byName their name
 */
public record EntityPast(int version, EntityDescription description, Instant at, PersonId by, String byName) {
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

    public boolean isFirst() {
        return version == 0;
    }
}
