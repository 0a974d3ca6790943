package org.turjuman.workflow.api;

/** What a person is in one translation, from request to edition; never both. */
public enum PersonPart {
    /** Wrote a version before a hand-in, or confirmed one. */
    AUTHOR,
    /** Corrected or approved as the second person. */
    REVISER
}
