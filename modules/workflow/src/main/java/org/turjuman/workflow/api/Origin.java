package org.turjuman.workflow.api;

/** Where a text came from. */
public enum Origin {
    /** A person wrote it. */
    HUMAN,
    /** The translation memory proposed it. */
    MEMORY,
    /** A machine translated it. */
    MACHINE,
    /** It was carried over from a unit with the same source. */
    PROPAGATED
}
