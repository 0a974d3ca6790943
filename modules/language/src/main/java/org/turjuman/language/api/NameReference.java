package org.turjuman.language.api;

/**
 * Words that mean somebody named before without naming: «الوزير» after «وزير الدفاع بيني غانتس».
 *
 * @param span the words, without clitics
 * @param person the name they stand for
 */
public record NameReference(Span span, RecognisedName person) {}
