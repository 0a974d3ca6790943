package org.turjuman.annotations.api;

import java.io.Serializable;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * Names a note on some words.
 *
 * @param value the number, from 1
 */
public record AnnotationId(long value) implements Id, Serializable {
    /** Refuses what is no id. */
    public AnnotationId {
        Id.positive(value);
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text a decimal number
     * @return the id
     * @throws NoSuchThingException if the text is no id
     */
    public static AnnotationId valueOf(String text) {
        return new AnnotationId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
