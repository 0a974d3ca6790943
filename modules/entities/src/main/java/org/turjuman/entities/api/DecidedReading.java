package org.turjuman.entities.api;

import java.time.Instant;
import org.turjuman.platform.api.PersonId;

/**
 * What stands of a reading.
 *
 * @param said what was said
 * @param by who said so
 * @param byName their name
 * @param at when
 */
public record DecidedReading(ReadingDecision said, PersonId by, String byName, Instant at) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public ReadingDecision getSaid() {
        return said;
    }

    public String getByName() {
        return byName;
    }

    public Instant getAt() {
        return at;
    }
}
