package org.turjuman.workflow.api;

/** Where the text of one unit stands. */
public enum TargetState {
    /** Nothing is written. */
    EMPTY,
    /** A text is there, not confirmed yet. */
    DRAFT,
    /** Its author says that it is right, and the checks do not object. */
    CONFIRMED,
    /** The second person says so too. */
    APPROVED,
    /** It is left out of the translation, with a reason. */
    OMITTED;

    /** Whether nothing is left to do before a hand-in. */
    public boolean isDone() {
        return this == CONFIRMED || this == APPROVED || this == OMITTED;
    }
}
