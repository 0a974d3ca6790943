package org.turjuman.articles.api;

import java.io.Serializable;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * Names one revision of an article: one text that never changes.
 *
 * @param value the number, from 1
 */
public record RevisionId(long value) implements Id, Serializable {
    /** Refuses what is no id. */
    public RevisionId {
        Id.positive(value);
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text a decimal number
     * @return the id
     * @throws NoSuchThingException if the text is no id
     */
    public static RevisionId valueOf(String text) {
        return new RevisionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
