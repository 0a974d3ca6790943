package org.turjuman.language.api;

/**
 * Who speaks.
 *
 * @param span the name or the role; where the text only says «وأضاف» or «قوله», that of the last one who fits
 * @param text the words of the span
 * @param resolved whether the span stands elsewhere and a pronoun, or the verb by itself, points at it
 */
public record Speaker(Span span, String text, boolean resolved) {}
