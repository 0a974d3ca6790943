package org.turjuman.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.NamedInSource;

/**
 * A name of a source, with what its card and its list say.
 *
 * @param mark how it stands in the text
 * @param name what was found and decided
 * @param role of a person, the words of the source that say what he or she is; empty where none stand there
 * @param others at how many other places of the text the same words stand about which nobody said something else
 * @param details what it may mean
 */
public record NameMark(SourceMark mark, NamedInSource name, String role, int others, NameDetails details) {
    /**
     * The names that mean one record, those that mean none, or those that are none.
     *
     * @param id for the page
     * @param record which; null where they mean none
     * @param rejected whether somebody said that they are no names
     * @param names in the order of the text, at least one
     */
    public record Group(String id, @Nullable RecordCard record, boolean rejected, List<NameMark> names) {
        /** Keeps the names unchangeable. */
        public Group {
            names = List.copyOf(names);
        }

        // getters: the expressions of Faces 4.0 know no record accessors
        public String getId() {
            return id;
        }

        public @Nullable RecordCard getRecord() {
            return record;
        }

        public boolean isLinked() {
            return record != null && !rejected;
        }

        public boolean isRejected() {
            return rejected;
        }

        public List<NameMark> getNames() {
            return names;
        }
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public SourceMark getMark() {
        return mark;
    }

    public EntityType getType() {
        return name.type();
    }

    public String getRole() {
        return role;
    }

    public int getOthers() {
        return others;
    }

    public NameDetails getDetails() {
        return details;
    }
}
