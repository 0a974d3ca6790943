package org.turjuman.articles.api;

/** What the desk does about something that looks wrong in a source. */
public enum DefectChoice {
    /** The translation says what the source says. */
    FOLLOW,
    /** The translation says what was meant; the source stays as it came. */
    CORRECT,
    /** Readers are told, in their language. */
    NOTE,
    /** The author is asked. */
    ASK,
    /** Nothing is wrong: the rule was mistaken. */
    NO_DEFECT
}
