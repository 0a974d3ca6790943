package org.turjuman.entities.api;

import java.util.List;
import org.turjuman.articles.api.ArticleGoneException;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.NotPermittedException;

/**
 * Where the sources name somebody or something: what people said by selecting words, and beside it every occurrence of a
 * known form, in any spelling.
 *
 * <p>Reading needs the permission to read, deciding the permission to edit names; a permission that is missing is
 * {@link NotPermittedException}, an unknown id {@link NoSuchThingException}.
 */
public interface Mentions {
    /**
     * Says that some words of a source name an entity. Said again for the same words, the last word counts.
     *
     * @param revision in which text
     * @param span which words, in UTF-16 units; white space around them is left out
     * @param entity what they name
     * @return the mention
     * @throws EntityProblem if the span is empty, longer than {@link Names#FORM_LIMIT}, or reaches beyond the text
     * @throws ArticleGoneException if the article was discarded
     */
    MentionView mark(RevisionId revision, Span span, EntityId entity);

    /**
     * What somebody said of some words.
     *
     * @param id which
     * @return the mention
     */
    MentionView get(MentionId id);

    /**
     * Takes back what was said. Occurrences of known forms are found nevertheless.
     *
     * @param id which
     */
    void remove(MentionId id);

    /**
     * What people said of a text.
     *
     * @param revision which
     * @return in the order of the text
     */
    List<MentionView> in(RevisionId revision);

    /**
     * Where people said that an entity is named, the latest first.
     *
     * @param entity which
     * @param limit how many at most, 1 to 200
     * @return mentions in any revision
     */
    List<MentionView> of(EntityId entity, int limit);

    /**
     * The names that a stretch of a source holds, such as the unit in work. Each entity is listed once. What a person said
     * of some words counts before every spelling; of occurrences that overlap the longest counts; where two records share
     * the longest form, both are listed. Particles before a name (و ف ب ل ك) do not belong to it; after لل it starts at the
     * second lam.
     *
     * @param revision in which text
     * @param within which stretch, in UTF-16 units; a name must lie in it wholly
     * @param language the language into which it is translated
     * @return numbered from 1 in the order of the text
     */
    List<NameInText> namesIn(RevisionId revision, Span within, Language language);

    /**
     * Every name of a source: what the desk finds in it, with what people said of it, and what people marked themselves.
     * Rejected ones are included.
     *
     * @param revision in which text
     * @return in the order of the text; empty for a text that is erased or in a language that the rules do not know
     * @throws ArticleGoneException if its article was discarded
     */
    List<NamedInSource> read(RevisionId revision);
}
