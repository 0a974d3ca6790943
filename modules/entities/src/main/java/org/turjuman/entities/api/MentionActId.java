package org.turjuman.entities.api;

import java.io.Serializable;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * Names an act by which a person decided about one or several names of a text.
 *
 * @param value the number, from 1
 */
public record MentionActId(long value) implements Id, Serializable {
    /** Refuses what is no id. */
    public MentionActId {
        Id.positive(value);
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text a decimal number
     * @return the id
     * @throws NoSuchThingException if the text is no id
     */
    public static MentionActId valueOf(String text) {
        return new MentionActId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
