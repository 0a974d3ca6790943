package org.turjuman.publication.api;

import org.turjuman.annotations.api.NoteKind;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;

/**
 * A note for readers, as it stood when the edition was published.
 *
 * @param number from 1 within the edition; {@code #note-3} in addresses
 * @param unit the number of the unit it belongs to
 * @param side which text it is anchored in
 * @param span the words it is about, in UTF-16 units of that unit's text on that side
 * @param kind what it tells
 * @param language the language it is written in
 * @param text what it says
 */
public record EditionNote(int number, int unit, Side side, Span span, NoteKind kind, Language language, String text) {
    /** The two texts a note may be anchored in. */
    public enum Side {
        SOURCE,
        TARGET
    }

    public boolean isInSource() {
        return side == Side.SOURCE;
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public int getNumber() {
        return number;
    }

    public int getUnit() {
        return unit;
    }

    public Side getSide() {
        return side;
    }

    public Span getSpan() {
        return span;
    }

    public NoteKind getKind() {
        return kind;
    }

    public Language getLanguage() {
        return language;
    }

    public String getText() {
        return text;
    }
}
