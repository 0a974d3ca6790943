package org.turjuman.platform.api;

import java.io.Serializable;

/**
 * Names a person of the desk.
 *
 * @param value the number, from 1
 */
public record PersonId(long value) implements Id, Serializable {
    /** Refuses what is no id. */
    public PersonId {
        Id.positive(value);
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text a decimal number
     * @return the id
     * @throws NoSuchThingException if the text is no id
     */
    public static PersonId valueOf(String text) {
        return new PersonId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
