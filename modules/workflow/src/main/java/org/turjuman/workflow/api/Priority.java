package org.turjuman.workflow.api;

/** How soon a translation is wanted; the first goes first. */
public enum Priority {
    /** Before everything else. */
    URGENT,
    /** As usual. */
    NORMAL,
    /** When there is time. */
    LOW
}
