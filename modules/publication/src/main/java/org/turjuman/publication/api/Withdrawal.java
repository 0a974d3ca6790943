package org.turjuman.publication.api;

import java.time.Instant;

/**
 * That the editions of a translation were taken back.
 *
 * @param at when
 * @param byName by whom
 * @param note why, for readers, in the language of the edition
 */
public record Withdrawal(Instant at, String byName, String note) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public Instant getAt() {
        return at;
    }

    public String getByName() {
        return byName;
    }

    public String getNote() {
        return note;
    }
}
