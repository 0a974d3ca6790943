package org.turjuman.publication.api;

import java.util.List;

/**
 * A stretch of a unit's text, with the notes whose numbers stand after it.
 *
 * @param text the words; may be empty
 * @param notes in the order of their numbers; empty for the last piece, unless notes stand at its end
 */
public record TextPiece(String text, List<EditionNote> notes) {
    /** Keeps the notes unchangeable. */
    public TextPiece {
        notes = List.copyOf(notes);
    }
}
