package org.turjuman.articles.api;

import org.turjuman.platform.api.DeskProblem;

/** The article was discarded. */
public class ArticleGoneException extends DeskProblem {
    private static final long serialVersionUID = 1L;

    /**
     * Its text is no more.
     *
     * @param article which
     */
    public ArticleGoneException(ArticleId article) {
        super(Kind.GONE, "article.gone", article);
    }
}
