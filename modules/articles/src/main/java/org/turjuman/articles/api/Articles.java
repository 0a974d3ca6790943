package org.turjuman.articles.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.NotPermittedException;
import org.turjuman.platform.api.Page;

/**
 * The articles of the desk: their texts, what is known of them, and how their revisions differ.
 *
 * <p>Reading needs the permission to read, except where a method says otherwise; a visitor gets
 * {@link org.turjuman.platform.api.NotSignedInException}, and an unknown id {@link NoSuchThingException}.
 */
public interface Articles {
    /**
     * An article.
     *
     * @param id which
     * @return without its text
     * @throws ArticleGoneException if it was discarded
     */
    ArticleView get(ArticleId id);

    /**
     * A revision with its text.
     *
     * @param id which
     * @return the text, its paragraphs and segments
     * @throws ArticleGoneException if its article was discarded
     */
    RevisionView revision(RevisionId id);

    /**
     * The same for readers: free of permissions, for the module that publishes, which decides by the rights what of it
     * is shown.
     *
     * @param id which
     * @return empty if its article was discarded or its text erased
     */
    Optional<PublicSource> published(RevisionId id);

    /**
     * The revision that is current now.
     *
     * @param article whose
     * @return the same as {@link #revision} with its id
     * @throws ArticleGoneException if it was discarded
     */
    RevisionView current(ArticleId article);

    /**
     * The current revision, with the article held until the transaction ends, so that it cannot be discarded or get a new
     * revision meanwhile. For the transaction that requests a translation.
     *
     * @param article which
     * @return its current revision
     * @throws ArticleGoneException if it was discarded or its text erased
     */
    RevisionView keep(ArticleId article);

    /**
     * How an article is called; free of permissions, for lists of other modules.
     *
     * @param id which
     * @return its headline or first words
     */
    Title title(ArticleId id);

    /**
     * The same for many; unknown ids are left out.
     *
     * @param ids which
     * @return by id
     */
    Map<ArticleId, Title> titles(Collection<ArticleId> ids);

    /**
     * The current texts of many articles, read at once; those that were discarded and unknown ids are left out.
     *
     * @param ids which, 200 at most
     * @return by id
     */
    Map<ArticleId, CurrentText> texts(Collection<ArticleId> ids);

    /**
     * The articles whose current text holds any of some words, by their letters in any spelling: محمد holds حمد.
     *
     * @param words each one or several words, which need not stand together
     * @param before only those taken in before this one; null for all
     * @param limit how many at most, 1 to 200
     * @return the latest first
     */
    List<ArticleId> holding(Collection<String> words, @Nullable ArticleId before, int limit);

    /**
     * How one revision became another.
     *
     * @param from the older
     * @param to the newer, of the same article
     * @return the map between their texts
     * @throws ArticleProblem if they are of different articles
     */
    Changes changes(RevisionId from, RevisionId to);

    /**
     * A list of articles.
     *
     * @param wanted which
     * @param order sorted how
     * @param offset how many to pass over, from 0
     * @param limit how many to give, 1 to 200
     * @return the lines and how many there are in all
     */
    Page<ArticleLine> list(ArticleFilter wanted, ArticleOrder order, int offset, int limit);

    /**
     * Outlets of stored articles, for completing what is typed.
     *
     * @param typed a part of the name, in any spelling
     * @param limit how many at most, 1 to 50
     * @return the most used first
     */
    List<String> outlets(String typed, int limit);

    /**
     * The bytes as they arrived.
     *
     * @param revision the revision that was decoded from them
     * @return the same bytes, or empty if they were erased
     */
    Optional<byte[]> original(RevisionId revision);

    /**
     * Says what is known of an article.
     *
     * @param id which
     * @param version the version that the caller read
     * @param said what is known now, out of what was known before
     * @return the article after it
     * @throws NotPermittedException unless the caller edits metadata, or took the article in and no translation is
     *     requested yet
     * @throws ArticleChangedException if it was changed meanwhile
     * @throws ArticleProblem if something said is malformed
     */
    ArticleView describe(ArticleId id, int version, UnaryOperator<Metadata> said);

    /**
     * Says what a paragraph of the current revision is. What becomes the headline becomes one segment.
     *
     * @param id which article
     * @param version the version that the caller read
     * @param paragraph the paragraph's number
     * @param kind what it is
     * @return the article after it
     * @throws NotPermittedException as for {@link #describe}
     * @throws ArticleChangedException if it was changed meanwhile
     * @throws ArticleProblem if there is another headline
     * @throws TranslationWantedException if the headline would change and a translation was requested
     */
    ArticleView classify(ArticleId id, int version, int paragraph, ParagraphKind kind);

    /**
     * Discards a wrong paste: its bytes and text are erased, its hash is kept, the act is written down.
     *
     * @param id which
     * @throws NotPermittedException unless the caller took it in or may discard
     * @throws TranslationWantedException if a translation was requested
     */
    void discard(ArticleId id);

    /**
     * Erases the bytes and texts of an article by order. Segments and translations stay; every letter of the source is
     * replaced by {@link RevisionView#ERASED_LETTER}.
     *
     * @param id which
     * @param reason why, 1 to 500 characters; stands in the audit trail
     * @throws NotPermittedException unless the caller may erase
     * @throws ArticleProblem if the reason is missing or too long
     */
    void erase(ArticleId id, String reason);
}
