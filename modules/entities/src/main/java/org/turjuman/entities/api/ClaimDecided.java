package org.turjuman.entities.api;

import org.turjuman.articles.api.ArticleId;

/**
 * A person said how a statement stands, took that back, added it by hand or removed it. Fired in the transaction that
 * stores it.
 *
 * @param article whose
 * @param claim which
 */
public record ClaimDecided(ArticleId article, ClaimKey claim) {}
