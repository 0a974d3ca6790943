package org.turjuman.articles.api;

import org.turjuman.language.api.Language;

/**
 * The current text of an article, without what it was cut into.
 *
 * @param article whose
 * @param revision the revision that is current
 * @param language the language of the text
 * @param text as {@link RevisionView#text} has it
 */
public record CurrentText(ArticleId article, RevisionId revision, Language language, String text) {}
