package org.turjuman.articles.api;

import org.turjuman.platform.api.DeskProblem;

/** Somebody else changed the article since the caller read it. */
public class ArticleChangedException extends DeskProblem {
    private static final long serialVersionUID = 1L;

    /**
     * What is stored is newer.
     *
     * @param article which
     * @param version the version that is stored now
     */
    public ArticleChangedException(ArticleId article, int version) {
        super(Kind.STALE, "article.changed", article, version);
    }
}
