package org.turjuman.entities.api;

/** What a person says of a reading of the desk. */
public enum Verdict {
    /** It is right. */
    ACCEPTED,
    /** There is nothing of the kind. */
    REJECTED,
    /** It is something else, or stands elsewhere. */
    CORRECTED
}
