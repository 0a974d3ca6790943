package org.turjuman.workflow.api;

import java.io.Serializable;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * Names a comment: one thread on one unit.
 *
 * @param value the number, from 1
 */
public record CommentId(long value) implements Id, Serializable {
    /** Refuses what is no id. */
    public CommentId {
        Id.positive(value);
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text a decimal number
     * @return the id
     * @throws NoSuchThingException if the text is no id
     */
    public static CommentId valueOf(String text) {
        return new CommentId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
