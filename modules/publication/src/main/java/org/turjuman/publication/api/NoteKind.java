package org.turjuman.publication.api;

/** What a published note tells. */
public enum NoteKind {
    /** Who or what is meant. */
    IDENTITY,
    /** What a word means. */
    DEFINITION,
    /** What a reader must know besides. */
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
