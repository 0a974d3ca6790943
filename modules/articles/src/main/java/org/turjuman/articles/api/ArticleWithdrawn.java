package org.turjuman.articles.api;

/**
 * An administrator erased an article's text by order. Fired in the transaction that erases it; what shows the source to
 * readers must stop.
 *
 * @param article which
 */
public record ArticleWithdrawn(ArticleId article) {}
