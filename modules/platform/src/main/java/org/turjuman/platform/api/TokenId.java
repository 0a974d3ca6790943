package org.turjuman.platform.api;

import java.io.Serializable;

/**
 * Names an API token.
 *
 * @param value the number, from 1
 */
public record TokenId(long value) implements Id, Serializable {
    /** Refuses what is no id. */
    public TokenId {
        Id.positive(value);
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text a decimal number
     * @return the id
     * @throws NoSuchThingException if the text is no id
     */
    public static TokenId valueOf(String text) {
        return new TokenId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
