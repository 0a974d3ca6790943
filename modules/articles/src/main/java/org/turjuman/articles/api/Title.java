package org.turjuman.articles.api;

import java.io.Serializable;

/**
 * How an article is called on the desk: by its headline, or where the source has none by its first words.
 *
 * @param text one line, never empty; first words are cut at a word's end and carry no ellipsis
 * @param headline whether it is the source's own headline
 */
public record Title(String text, boolean headline) implements Serializable {
    public String getText() {
        return text;
    }

    public boolean isHeadline() {
        return headline;
    }

    /** The text as lists show it: first words end in an ellipsis. */
    public String getShown() {
        return headline ? text : text + "…";
    }
}
