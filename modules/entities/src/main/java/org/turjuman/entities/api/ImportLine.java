package org.turjuman.entities.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of one record of a file.
 *
 * @param line the line of the file where it begins, or where the trouble is, from 1
 * @param outcome what
 * @param entity the record that it would change or did make, or that says the same already; null for one that is not
 *     made yet, or that is refused without a number
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

    /** The same of a record that has its number by now. */
    public ImportLine numbered(EntityId id) {
        return new ImportLine(line, outcome, id, before, after, reason);
    }

    /** The forms that the record gains, or that a new one has. */
    public List<NameForm> gained() {
        return without(after, before);
    }

    /** The forms that the record loses. */
    public List<NameForm> lost() {
        return after == null ? List.of() : without(before, after);
    }

    private static List<NameForm> without(@Nullable EntityDescription one, @Nullable EntityDescription other) {
        if (one == null) {
            return List.of();
        }
        return one.forms().stream()
                .filter(form -> other == null || !other.forms().contains(form))
                .toList();
    }

    /** What changes beside the forms, or what a new record says beside them. */
    public List<FactChange> facts() {
        return after == null ? List.of() : FactChange.between(before, after);
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

    public List<NameForm> getGained() {
        return gained();
    }

    public List<NameForm> getLost() {
        return lost();
    }

    public List<FactChange> getFacts() {
        return facts();
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
