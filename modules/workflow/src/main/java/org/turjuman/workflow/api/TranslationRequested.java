package org.turjuman.workflow.api;

import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Language;

/**
 * An editor asked for a translation. Fired in the transaction that stores the request.
 *
 * @param translation which
 * @param article whose
 * @param language into which language
 */
public record TranslationRequested(TranslationId translation, ArticleId article, Language language) {}
