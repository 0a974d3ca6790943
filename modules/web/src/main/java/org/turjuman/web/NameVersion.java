package org.turjuman.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityPast;

/**
 * A state of a record in its history.
 *
 * @param past the state
 * @param first whether none was before it
 * @param changes what it changed, in the caller's language; none of the first
 */
public record NameVersion(EntityPast past, boolean first, List<Line> changes) {
    /**
     * One thing that was changed.
     *
     * @param what kind of change
     * @param subject the form or role that reads otherwise; null where what it was and is tells it
     * @param before what it was; null where it was not there
     * @param after what it is; null where it is there no more
     */
    public record Line(
            String what,
            @Nullable Words subject,
            @Nullable Words before,
            @Nullable Words after) {
        // getters: the expressions of Faces 4.0 know no record accessors
        public String getWhat() {
            return what;
        }

        public @Nullable Words getSubject() {
            return subject;
        }

        public @Nullable Words getBefore() {
            return before;
        }

        public @Nullable Words getAfter() {
            return after;
        }
    }

    /**
     * Words of a record.
     *
     * @param text the words
     * @param language the tag of the language in which a form is written so; null for other words
     * @param detail what is said about them; empty for nothing
     */
    public record Words(String text, @Nullable String language, String detail) {
        // getters: the expressions of Faces 4.0 know no record accessors
        public String getText() {
            return text;
        }

        public @Nullable String getLanguage() {
            return language;
        }

        public String getDetail() {
            return detail;
        }
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public EntityPast getPast() {
        return past;
    }

    public List<Line> getChanges() {
        return changes;
    }

    /** Whether the record says what it said before. */
    public boolean isUnchanged() {
        return !first && changes.isEmpty();
    }
}
