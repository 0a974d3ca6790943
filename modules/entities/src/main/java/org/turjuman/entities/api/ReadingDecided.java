package org.turjuman.entities.api;

import org.turjuman.articles.api.ArticleId;

/**
 * A person said what a reading of a source is worth, or took that back. Fired in the transaction that stores it.
 *
 * @param article whose
 * @param reading which
 */
public record ReadingDecided(ArticleId article, ReadingKey reading) {}
