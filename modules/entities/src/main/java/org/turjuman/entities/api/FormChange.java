package org.turjuman.entities.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form that would no longer be preferred, with the texts that hold it. Nothing changes them but a person.
 *
 * @param before what the desk writes until now
 * @param after what it would write in that language and style; null for nothing
 * @param uses translations and editions that hold the old form
 */
public record FormChange(NameForm before, @Nullable NameForm after, List<NameUse> uses) {
    /** Keeps the texts unchangeable. */
    public FormChange {
        uses = List.copyOf(uses);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public NameForm getBefore() {
        return before;
    }

    public @Nullable NameForm getAfter() {
        return after;
    }

    public List<NameUse> getUses() {
        return uses;
    }
}
