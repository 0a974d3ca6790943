package org.turjuman.entities.api;

/** How a form stands in its language. A form of any status is recognised in a source. */
public enum FormStatus {
    /** What the desk writes; at most one in a language. */
    PREFERRED,
    /** Right, but not the first choice. */
    ADMITTED,
    /** Seen elsewhere and not written here. */
    AVOIDED
}
