package org.turjuman.workflow.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.PersonId;

/**
 * Who has a translation open.
 *
 * @param person who
 * @param name their name
 * @param initials one or two letters for the badge
 * @param unit the unit they are in; null if none
 * @param seenAt when they were last heard of, at most two minutes ago
 */
public record PresenceView(
        PersonId person,
        String name,
        String initials,
        @Nullable UnitId unit,
        Instant seenAt) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public PersonId getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public String getInitials() {
        return initials;
    }

    public @Nullable UnitId getUnit() {
        return unit;
    }

    public Instant getSeenAt() {
        return seenAt;
    }
}
