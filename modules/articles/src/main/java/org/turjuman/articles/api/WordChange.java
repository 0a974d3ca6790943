package org.turjuman.articles.api;

/**
 * A stretch of words that stayed, came or went.
 *
 * @param kind which
 * @param text the words, with the white space between them
 */
public record WordChange(Kind kind, String text) {
    /** What happened to the words. */
    public enum Kind {
        /** They stand in both texts. */
        KEPT,
        /** They came. */
        ADDED,
        /** They went. */
        REMOVED
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public Kind getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }

    public boolean isAdded() {
        return kind == Kind.ADDED;
    }

    public boolean isRemoved() {
        return kind == Kind.REMOVED;
    }
}
