package org.turjuman.entities.api;

import org.jspecify.annotations.Nullable;

/**
 * What would become of one record of a file.
 *
 * @param line the line of the file where it begins, or where the trouble is, from 1
 * @param outcome what
 * @param entity the record that it would change, or that says the same already; null for a new or a refused one
 * @param before what that record says now; null where there is none
 * @param after what it would say; null for a refused one
 * @param reason why it is refused; null unless it is
 */
public record ImportLine(
        int line,
        Outcome outcome,
        @Nullable EntityId entity,
        @Nullable EntityDescription before,
        @Nullable EntityDescription after,
        @Nullable EntityProblem reason) {
    /** What becomes of a record of a file. */
    public enum Outcome {
        /** It becomes a record. */
        NEW,
        /** It changes a record. */
        CHANGED,
        /** A record says so already. */
        SAME,
        /** It cannot be taken, and so nothing of the file is. */
        REFUSED
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public int getLine() {
        return line;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public @Nullable EntityId getEntity() {
        return entity;
    }

    public @Nullable EntityDescription getBefore() {
        return before;
    }

    public @Nullable EntityDescription getAfter() {
        return after;
    }

    public @Nullable EntityProblem getReason() {
        return reason;
    }
}
