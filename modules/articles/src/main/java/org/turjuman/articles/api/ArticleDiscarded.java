package org.turjuman.articles.api;

/**
 * A wrong paste was taken back, before any translation was requested. Fired in the transaction that discards it.
 *
 * @param article which; its views answer {@link ArticleGoneException} from now on
 */
public record ArticleDiscarded(ArticleId article) {}
