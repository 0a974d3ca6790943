package org.turjuman.articles.api;

import java.io.Serializable;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * Names an article, across all its revisions.
 *
 * @param value the number, from 1
 */
public record ArticleId(long value) implements Id, Serializable {
    /** Refuses what is no id. */
    public ArticleId {
        Id.positive(value);
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text a decimal number
     * @return the id
     * @throws NoSuchThingException if the text is no id
     */
    public static ArticleId valueOf(String text) {
        return new ArticleId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
