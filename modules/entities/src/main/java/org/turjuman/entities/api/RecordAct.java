package org.turjuman.entities.api;

/** What made a record what it is. */
public enum RecordAct {
    /** Somebody wrote it. */
    CREATED,
    /** Somebody changed what it says. */
    EDITED,
    /** Another record was merged into it. */
    TOOK_IN,
    /** It was merged into another record. */
    WENT_INTO,
    /** A merge into it was taken back. */
    GAVE_BACK,
    /** Its merge into another record was taken back. */
    CAME_BACK,
    /** Some of its forms became a record of their own. */
    SPLIT,
    /** It was made of forms of another record. */
    CAME_OUT,
    /** A file said what it says. */
    IMPORTED,
    /** The act that had made it was taken back; it is a record no more. */
    TAKEN_BACK
}
