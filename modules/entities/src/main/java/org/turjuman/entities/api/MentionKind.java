package org.turjuman.entities.api;

/** What words of a source can be, beside running text. */
public enum MentionKind {
    /** They name an entity. */
    NAME,
    /** They state a date, a number, a sum. */
    VALUE,
    /** They are somebody's words. */
    SPEECH,
    /** They say where a statement comes from. */
    SOURCE
}
