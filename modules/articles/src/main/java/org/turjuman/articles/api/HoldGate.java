package org.turjuman.articles.api;

import org.turjuman.platform.api.PersonId;

/** Knows who works on a translation of an article; implemented to the right, where translations are held. */
public interface HoldGate {
    /**
     * Whether a person holds a translation.
     *
     * @param article of which article
     * @param person who
     * @return true if one of its translations is theirs now
     */
    boolean isHeldBy(ArticleId article, PersonId person);
}
