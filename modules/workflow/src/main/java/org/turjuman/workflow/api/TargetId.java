package org.turjuman.workflow.api;

import java.io.Serializable;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * Names a target: the text of one unit in the language of its translation.
 *
 * @param value the number, from 1
 */
public record TargetId(long value) implements Id, Serializable {
    /** Refuses what is no id. */
    public TargetId {
        Id.positive(value);
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text a decimal number
     * @return the id
     * @throws NoSuchThingException if the text is no id
     */
    public static TargetId valueOf(String text) {
        return new TargetId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
