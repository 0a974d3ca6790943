package org.turjuman.entities.api;

import java.io.Serializable;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * Names a record of the name authority.
 *
 * @param value the number, from 1
 */
public record EntityId(long value) implements Id, Serializable {
    /** Refuses what is no id. */
    public EntityId {
        Id.positive(value);
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text a decimal number
     * @return the id
     * @throws NoSuchThingException if the text is no id
     */
    public static EntityId valueOf(String text) {
        return new EntityId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
