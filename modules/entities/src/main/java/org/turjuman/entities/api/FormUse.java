package org.turjuman.entities.api;

/** When a form in a source may be taken for the name. */
public enum FormUse {
    /** Wherever it stands. */
    ALWAYS,
    /** Where the words around it say so, because it means something else as well: the newspaper الحياة. */
    IN_CONTEXT,
    /** After a longer form of the same record, or after a title: بركة of نزار بركة. */
    LATER
}
