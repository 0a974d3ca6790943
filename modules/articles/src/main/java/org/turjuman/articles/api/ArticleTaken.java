package org.turjuman.articles.api;

/**
 * An article came onto the desk. Fired in the transaction that stores it.
 *
 * @param article which
 * @param revision its first revision
 */
public record ArticleTaken(ArticleId article, RevisionId revision) {}
