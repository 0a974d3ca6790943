package org.turjuman.workflow.api;

/** Where a translation stands. The steps between the states are one table, {@link Step}. */
public enum TranslationState {
    /** Wanted, and nobody works on it. */
    QUEUED,
    /** Somebody holds it and has not written a version yet. */
    CLAIMED,
    /** Its holder is writing. */
    DRAFTED,
    /** It was handed in and waits for a reviser, or is with one. */
    IN_REVIEW,
    /** The reviser gave it back to its holder with a reason. */
    RETURNED,
    /** A second person has approved every unit; it may be published. */
    APPROVED,
    /** An edition of it is public. */
    PUBLISHED,
    /** A correction of what was published is being written. */
    CORRECTING,
    /** Its editions were taken back. */
    WITHDRAWN,
    /** Nobody wants it any more. */
    CANCELLED;

    /** Whether somebody is writing before a hand-in: claimed, drafted, returned or correcting. */
    public boolean isHeld() {
        return this == CLAIMED || this == DRAFTED || this == RETURNED || this == CORRECTING;
    }

    /** Whether the hold ends by itself a day after the holder's last save. */
    public boolean expires() {
        return this == CLAIMED || this == DRAFTED;
    }
}
