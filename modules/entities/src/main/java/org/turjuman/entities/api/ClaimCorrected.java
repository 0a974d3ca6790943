package org.turjuman.entities.api;

import org.turjuman.articles.api.ArticleId;

/**
 * A person corrected a statement, and the ledger names it by another key since. Fired in the transaction that stores it.
 *
 * @param article whose
 * @param from which key named it before; what was said of that belongs to the corrected statement now
 * @param to which names it now, in the same revision
 */
public record ClaimCorrected(ArticleId article, ClaimKey from, ClaimKey to) {}
