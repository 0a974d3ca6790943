package org.turjuman.workflow.api;

import java.io.Serializable;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * Names a unit: one stretch of a source, as one translation cuts it.
 *
 * @param value the number, from 1
 */
public record UnitId(long value) implements Id, Serializable {
    /** Refuses what is no id. */
    public UnitId {
        Id.positive(value);
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text a decimal number
     * @return the id
     * @throws NoSuchThingException if the text is no id
     */
    public static UnitId valueOf(String text) {
        return new UnitId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
