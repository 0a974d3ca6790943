package org.turjuman.entities.api;

import java.io.Serializable;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * Names a file of records that waits for a person to confirm it.
 *
 * @param value the number, from 1
 */
public record ImportId(long value) implements Id, Serializable {
    /** Refuses what is no id. */
    public ImportId {
        Id.positive(value);
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text a decimal number
     * @return the id
     * @throws NoSuchThingException if the text is no id
     */
    public static ImportId valueOf(String text) {
        return new ImportId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
