package org.turjuman.language.api;

/**
 * One accepted change of a text.
 *
 * @param original what was replaced, in the text before all changes
 * @param replacement what stands there now
 * @param edited where it stands, in the text after all changes
 */
public record TextEdit(Span original, String replacement, Span edited) {
    public Span getOriginal() {
        return original;
    }

    public String getReplacement() {
        return replacement;
    }

    public Span getEdited() {
        return edited;
    }
}
