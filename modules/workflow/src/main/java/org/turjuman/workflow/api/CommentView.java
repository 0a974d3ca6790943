package org.turjuman.workflow.api;

import java.time.Instant;
import java.util.List;
import org.turjuman.platform.api.PersonId;

/**
 * A comment on a unit, with what was said to it.
 *
 * @param id which
 * @param unit on what
 * @param translation of which translation
 * @param open whether it waits for an answer
 * @param by who began it
 * @param remarks what was said, the first by who began it
 */
public record CommentView(
        CommentId id, UnitId unit, TranslationId translation, boolean open, PersonId by, List<Remark> remarks) {
    /** Keeps what it holds unchangeable. */
    public CommentView {
        remarks = List.copyOf(remarks);
    }

    /**
     * Something said in a thread.
     *
     * @param by who said it
     * @param byName their name
     * @param text what
     * @param at when
     */
    public record Remark(PersonId by, String byName, String text, Instant at) {
        public PersonId getBy() {
            return by;
        }

        public String getByName() {
            return byName;
        }

        public String getText() {
            return text;
        }

        public Instant getAt() {
            return at;
        }
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public CommentId getId() {
        return id;
    }

    public UnitId getUnit() {
        return unit;
    }

    public TranslationId getTranslation() {
        return translation;
    }

    public boolean isOpen() {
        return open;
    }

    public PersonId getBy() {
        return by;
    }

    public List<Remark> getRemarks() {
        return remarks;
    }
}
