package org.turjuman.articles.api;

import org.turjuman.platform.api.DeskProblem;

/** A translation was requested, so the source can no longer be discarded or its headline moved. */
public class TranslationWantedException extends DeskProblem {
    private static final long serialVersionUID = 1L;

    /**
     * It is too late for that.
     *
     * @param article which
     */
    public TranslationWantedException(ArticleId article) {
        super(Kind.CONFLICT, "article.wanted", article);
    }
}
