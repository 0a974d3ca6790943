package org.turjuman.articles.api;

import java.io.Serializable;
import org.turjuman.language.api.Span;

/**
 * One accepted change of a decoded text.
 *
 * @param start where the replaced stretch begins, in UTF-16 units of the text before the change
 * @param end where it ends, not before {@code start}; equal to it for an insertion
 * @param replacement what stands there instead; empty for a deletion
 */
public record Edit(int start, int end, String replacement) implements Serializable {
    /**
     * Refuses what is no edit.
     *
     * @throws IllegalArgumentException if the stretch is none, or an insertion is empty
     */
    public Edit {
        if (start < 0 || end < start || (start == end && replacement.isEmpty())) {
            throw new IllegalArgumentException("Not an edit: [%d, %d) '%s'".formatted(start, end, replacement));
        }
    }

    /** The replaced stretch. */
    public Span span() {
        return new Span(start, end);
    }

    /** How much longer the text gets; negative if shorter. */
    public int growth() {
        return replacement.length() - (end - start);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public int getStart() {
        return start;
    }

    public int getEnd() {
        return end;
    }

    public String getReplacement() {
        return replacement;
    }
}
