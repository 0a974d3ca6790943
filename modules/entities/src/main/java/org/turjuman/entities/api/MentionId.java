package org.turjuman.entities.api;

import java.io.Serializable;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * Names a place in a revision where a person said what the words name.
 *
 * @param value the number, from 1
 */
public record MentionId(long value) implements Id, Serializable {
    /** Refuses what is no id. */
    public MentionId {
        Id.positive(value);
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text a decimal number
     * @return the id
     * @throws NoSuchThingException if the text is no id
     */
    public static MentionId valueOf(String text) {
        return new MentionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
