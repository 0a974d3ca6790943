package org.turjuman.annotations.api;

/**
 * The words of a note are gone from the text it is anchored in. Fired in the transaction that changes the text.
 *
 * @param note which
 */
public record NoteLost(AnnotationId note) {}
