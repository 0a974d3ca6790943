package org.turjuman.articles.api;

/**
 * Knows whether anyone has asked for a translation; implemented to the right, where requests are kept. Called inside the
 * transaction that holds the article (see {@link Articles#keep}).
 */
public interface WantedGate {
    /**
     * Whether a translation was ever requested, cancelled requests included if something was written for them.
     *
     * @param article which
     * @return true if the article must not be discarded any more
     */
    boolean isRequested(ArticleId article);
}
