package org.turjuman.language.api;

/**
 * A word of a text in Latin letters, as names are compared.
 *
 * @param span where it stands; initials with stops between them (U.S.) are one word
 * @param key in small letters without accents
 * @param capital whether it begins with a capital letter
 * @param capitals whether it has two letters or more and all are capitals
 */
public record LatinWord(Span span, String key, boolean capital, boolean capitals) {}
