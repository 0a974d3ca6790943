package org.turjuman.publication.api;

import java.time.Instant;

/**
 * What a later edition says of the one before.
 *
 * @param edition the edition that corrects
 * @param number its number
 * @param at since when readers see it
 * @param note what was wrong, in the edition's language
 */
public record Correction(EditionId edition, int number, Instant at, String note) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public EditionId getEdition() {
        return edition;
    }

    public int getNumber() {
        return number;
    }

    public Instant getAt() {
        return at;
    }

    public String getNote() {
        return note;
    }
}
