package org.turjuman.publication.api;

import org.jspecify.annotations.Nullable;

/**
 * One unit of an edition: a stretch of the source, usually a sentence, and its translation.
 *
 * @param number its number within the edition: 0 for the headline, the others from 1; {@code #s7} in addresses
 * @param source the words of the source; null where the rights do not show it, empty where the source has none
 * @param text the translation; empty exactly when it is omitted
 * @param omitted whether the desk left it out
 */
public record EditionUnit(int number, @Nullable String source, String text, boolean omitted) {
    /** The same without the words of the source. */
    public EditionUnit withoutSource() {
        return new EditionUnit(number, null, text, omitted);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public int getNumber() {
        return number;
    }

    public @Nullable String getSource() {
        return source;
    }

    public String getText() {
        return text;
    }

    public boolean isOmitted() {
        return omitted;
    }
}
