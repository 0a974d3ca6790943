package org.turjuman.entities.api;

/** How a form stands in its language. A form of any status is recognised in a source. */
public enum FormStatus {
    /** What is written; at most one in a language and style. */
    PREFERRED,
    /** Right, but not the first choice. */
    ADMITTED,
    /** Seen elsewhere and not written here. */
    AVOIDED
}
