package org.turjuman.publication.api;

import java.io.Serializable;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * Names an edition.
 *
 * @param value the number, from 1
 */
public record EditionId(long value) implements Id, Serializable {
    /** Refuses what is no id. */
    public EditionId {
        Id.positive(value);
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text a decimal number
     * @return the id
     * @throws NoSuchThingException if the text is no id
     */
    public static EditionId valueOf(String text) {
        return new EditionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
