package org.turjuman.workflow.api;

import java.io.Serializable;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * Names a translation: one article into one language.
 *
 * @param value the number, from 1
 */
public record TranslationId(long value) implements Id, Serializable {
    /** Refuses what is no id. */
    public TranslationId {
        Id.positive(value);
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text a decimal number
     * @return the id
     * @throws NoSuchThingException if the text is no id
     */
    public static TranslationId valueOf(String text) {
        return new TranslationId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
