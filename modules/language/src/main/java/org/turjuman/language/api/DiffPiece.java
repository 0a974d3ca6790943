package org.turjuman.language.api;

/**
 * A piece of a {@linkplain WordDiff word diff}.
 *
 * @param kind whether both texts have it, or only the new one, or only the old one
 * @param text its words, in logical order
 * @param inOld where it stands in the old text; for an added piece the empty span at which it was put in
 * @param inNew where it stands in the new text; for a removed piece the empty span at which it stood
 */
public record DiffPiece(Kind kind, String text, Span inOld, Span inNew) {
    /** What happened to the piece. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    public Kind getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }

    public Span getInOld() {
        return inOld;
    }

    public Span getInNew() {
        return inNew;
    }
}
