package org.turjuman.annotations.api;

/** Whom a note is for. */
public enum Audience {
    /** The desk; never published. */
    COLLEAGUES,
    /** Published with the edition. */
    READERS
}
