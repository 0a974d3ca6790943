package org.turjuman.publication.api;

/** Where an edition stands now; told by the clock and by what was published after it. */
public enum EditionState {
    /** Published, and not visible to readers yet. */
    EMBARGOED,
    /** What readers get under the article's address. */
    CURRENT,
    /** A later edition took its place; it stays at its own address. */
    SUPERSEDED,
    /** Taken back; its addresses answer 410 with a note. */
    WITHDRAWN
}
