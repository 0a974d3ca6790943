package org.turjuman.rest;

import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.platform.api.NoSuchThingException;

/** The revision of an article that a query names. */
final class WantedRevision {
    private WantedRevision() {}

    /**
     * Finds it.
     *
     * @param articles where to look
     * @param article whose
     * @param wanted its id; null or empty for the current one
     * @return which
     * @throws NoSuchThingException if the article has none of that id
     */
    static RevisionId of(Articles articles, ArticleId article, @Nullable String wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return articles.get(article).current();
        }
        RevisionId revision = RevisionId.valueOf(wanted);
        if (!articles.revision(revision).article().equals(article)) {
            throw new NoSuchThingException("revision", wanted);
        }
        return revision;
    }
}
