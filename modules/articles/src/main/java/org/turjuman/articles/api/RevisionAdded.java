package org.turjuman.articles.api;

/**
 * A corrected source was stored and is the current revision now. Fired in the transaction that stores it; translations
 * stay at their revision until someone moves them.
 *
 * @param article whose
 * @param before the revision that was current
 * @param revision the new one
 */
public record RevisionAdded(ArticleId article, RevisionId before, RevisionId revision) {}
