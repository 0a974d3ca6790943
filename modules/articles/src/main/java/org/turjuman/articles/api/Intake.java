package org.turjuman.articles.api;

import org.turjuman.platform.api.NotPermittedException;

/** How texts come onto the desk: looked at first, with nothing stored; then taken in, in one transaction. */
public interface Intake {
    /**
     * What an article would look like.
     *
     * @param draft the text and what is decided about it
     * @return paragraphs, sentences, what was noticed, and articles that are alike
     * @throws NotPermittedException unless the caller may take in
     * @throws ArticleProblem if the text cannot be taken in: empty, too long, unreadable in the chosen encoding, or with
     *     letters that cannot be stored, with their place
     */
    IntakePreview preview(IntakeDraft draft);

    /**
     * Stores an article.
     *
     * @param draft as it was looked at; everything is checked again
     * @return the article
     * @throws NotPermittedException unless the caller may take in
     * @throws ArticleProblem as for {@link #preview}, or if something said of the article is malformed, or if an accepted
     *     clean-up is none that was proposed
     */
    ArticleView take(IntakeDraft draft);

    /**
     * What a corrected source would look like, with its differences from the current revision.
     *
     * @param article whose source is corrected
     * @param draft the new text
     * @return as for a new article
     * @throws NotPermittedException unless the caller may correct sources
     * @throws ArticleProblem as for {@link #preview(IntakeDraft)}
     */
    IntakePreview preview(ArticleId article, IntakeDraft draft);

    /**
     * Stores a corrected source as the new current revision.
     *
     * @param article whose source is corrected
     * @param version the article's version that the caller read
     * @param draft the new text, as it was looked at
     * @return the article
     * @throws NotPermittedException unless the caller may correct sources
     * @throws ArticleChangedException if the article was changed meanwhile
     * @throws ArticleProblem as for {@link #take}, or if the text is the same as before
     */
    ArticleView correct(ArticleId article, int version, IntakeDraft draft);

    /**
     * Stored articles that are like the current text of one. Nobody is refused because of them.
     *
     * @param article which
     * @return none where its texts are erased
     * @throws NotPermittedException unless the caller may read, take in or correct sources
     * @throws ArticleGoneException if it was discarded
     */
    Copies copies(ArticleId article);

    /**
     * Refuses a text that the desk could not store, for whoever analyses one without storing it.
     *
     * @param text exactly as it came
     * @throws ArticleProblem if it is too long, or holds letters that cannot be stored, with their place
     */
    void requireStorable(String text);
}
