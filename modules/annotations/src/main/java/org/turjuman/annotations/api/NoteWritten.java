package org.turjuman.annotations.api;

/**
 * A note was written, or changed by a person. Fired in the transaction that stores it.
 *
 * @param note which
 */
public record NoteWritten(AnnotationId note) {}
