package org.turjuman.language.api;

/**
 * The word that reports speech or leads to a source: قال, مضيفا, قوله, بحسب.
 *
 * @param span where it stands, without و or ف before it
 * @param text the words of the span
 * @param strength how it presents what is said
 */
public record SpeechCue(Span span, String text, CueStrength strength) {}
