package org.turjuman.annotations.api;

/** What a note is for. */
public enum NoteKind {
    /** Who or what is meant. */
    IDENTITY,
    /** What a word means. */
    DEFINITION,
    /** What one must know besides. */
    CONTEXT,
    /** Words about which there is a dispute. */
    CONTESTED,
    /** A claim that nobody has verified. */
    UNVERIFIED_CLAIM,
    /** A slip of the source. */
    SOURCE_ERROR,
    /** What the translator has to say of the translation. */
    TRANSLATORS_NOTE
}
