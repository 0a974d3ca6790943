package org.turjuman.annotations.api;

/** In which text a note is anchored. */
public enum Side {
    /** In a revision of the source; such a note is seen in every translation of the article. */
    SOURCE,
    /** In the text of one unit of one translation. */
    TARGET
}
