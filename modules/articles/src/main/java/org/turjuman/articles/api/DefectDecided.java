package org.turjuman.articles.api;

/**
 * A person decided about a defect of a source, answered for its author, or took the last decision back. Fired in the
 * transaction that stores it.
 *
 * @param article whose
 * @param defect which
 */
public record DefectDecided(ArticleId article, DefectKey defect) {}
