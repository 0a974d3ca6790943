package org.turjuman.articles.api;

import org.turjuman.platform.api.NotPermittedException;
import org.turjuman.platform.api.PersonId;

/**
 * Who may decide about what the desk sees in a source: with the permission to decide, revisers and editors for every
 * article, translators for those of which they hold a translation.
 */
public interface Deciders {
    /**
     * Whether the caller may decide.
     *
     * @param article about which source
     * @return false for a visitor
     */
    boolean mayDecide(ArticleId article);

    /**
     * Guards a decision.
     *
     * @param article about which source
     * @return the caller
     * @throws NotPermittedException if the permission is missing, before anything is looked up
     * @throws ArticleProblem if the caller holds no translation of it
     * @throws ArticleGoneException if it was discarded
     */
    PersonId requireDeciding(ArticleId article);
}
