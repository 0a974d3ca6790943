package org.turjuman.articles.api;

import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;

/**
 * What readers are told about a slip of the source.
 *
 * @param span the words, in UTF-16 units of the revision
 * @param language the language it is written in
 * @param text what it says
 */
public record DefectNote(Span span, Language language, String text) {}
