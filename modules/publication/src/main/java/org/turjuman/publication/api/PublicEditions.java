package org.turjuman.publication.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.Page;

/**
 * The readers' door to editions; nobody needs to sign in. What is embargoed is not there, what was withdrawn is gone, and
 * the words of a source are only given where the rights show it.
 */
public interface PublicEditions {
    /**
     * What readers get now.
     *
     * @param article of which article
     * @param language in exactly this language
     * @return the current edition
     * @throws NoSuchThingException if nothing is visible yet
     * @throws EditionGoneException if it was withdrawn
     */
    EditionView current(ArticleId article, Language language);

    /**
     * An edition.
     *
     * @param id which
     * @return the edition, current or superseded
     * @throws NoSuchThingException if it is not there or not visible yet
     * @throws EditionGoneException if it was withdrawn
     */
    EditionView edition(EditionId id);

    /**
     * The current editions of an article.
     *
     * @param article which
     * @return in the order of their languages; empty if nothing of it is public
     */
    List<EditionLine> of(ArticleId article);

    /**
     * The current editions of all articles, newest first.
     *
     * @param language in exactly this language; null for all
     * @param offset how many to pass over, from 0
     * @param limit how many to give, 1 to 200
     * @return the lines and how many there are in all
     */
    Page<EditionLine> latest(@Nullable Language language, int offset, int limit);

    /**
     * The languages in which anything is public.
     *
     * @return in the order of their tags
     */
    List<Language> languages();
}
