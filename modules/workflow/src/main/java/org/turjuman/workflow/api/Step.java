package org.turjuman.workflow.api;

/**
 * What may happen to a translation. Which state each step starts from and leads to stands in one table of this module;
 * who may take it, in the front doors.
 */
public enum Step {
    /** An editor asks for it again after a cancellation. */
    REQUEST,
    /** An editor does not want it any more. */
    CANCEL,
    /** Somebody takes it. */
    CLAIM,
    /** Its holder gives it back, or an editor takes it back, or the hold expired. */
    RELEASE,
    /** An editor gives it to another person. */
    REASSIGN,
    /** Somebody writes a version. */
    WRITE,
    /** Its holder says that it is ready for the second person. */
    HAND_IN,
    /** The second person takes the review. */
    TAKE_REVIEW,
    /** The second person gives the review back. */
    GIVE_BACK_REVIEW,
    /** The second person gives it back to its holder with a reason. */
    RETURN,
    /** Every unit is approved. */
    APPROVE,
    /** The source was corrected, and an editor moves the translation to it. */
    MOVE_TO_CORRECTED_SOURCE,
    /** An edition of it became public. */
    PUBLISH,
    /** An editor opens a correction. */
    OPEN_CORRECTION,
    /** Its editions were taken back. */
    WITHDRAW
}
