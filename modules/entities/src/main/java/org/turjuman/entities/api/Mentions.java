package org.turjuman.entities.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleGoneException;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.NotPermittedException;

/**
 * Where the sources name somebody or something. The machine proposes; a person accepts, rejects, corrects, or marks what it
 * overlooked, and what they said holds for the same words of later revisions and is remembered for other articles.
 *
 * <p>Reading needs the permission to read. Deciding needs the permission to edit names, and no more: whom words name is
 * knowledge about the shared records, so that a terminologist may decide in every article, like everybody who keeps records.
 * A permission that is missing is {@link NotPermittedException}, an unknown id or key {@link NoSuchThingException}.
 */
public interface Mentions {
    /** The most decisions that are taken together. */
    int CHOICES_LIMIT = 500;

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
     * Takes back what was said. What the desk finds by itself is found nevertheless.
     *
     * @param id which
     */
    void remove(MentionId id);

    /**
     * The words of a text of which people said which record they name.
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
     * The names that a stretch of a source holds, such as the unit in work, by {@link #read}. Each entity is listed once,
     * and so are the same words of which no record is known. Rejected names are left out.
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

    /**
     * Finds the names of a source ahead of time, so that reading them and what the desk writes for them takes no time
     * soon after.
     *
     * @param revision in which text
     * @param language of a translation of it
     */
    void ready(RevisionId revision, Language language);

    /**
     * One name of a source.
     *
     * @param article whose
     * @param key which
     * @return as it is now
     */
    NamedInSource get(ArticleId article, ReadingKey key);

    /**
     * Says what a name is, or that words the desk overlooked are one: those of a key that names a stretch where nothing was
     * found. Said again, the last word counts; where the words that people said overlap, too.
     *
     * @param article whose
     * @param key which
     * @param version the version that the caller read, 0 for one that nobody has decided
     * @param decision what is said; of overlooked words, it needs a type or a record
     * @param reach how far it goes
     * @return what was changed
     * @throws EntityProblem if it was decided meanwhile, or what is said does not fit
     */
    NamesDecided decide(ArticleId article, ReadingKey key, int version, NameDecision decision, Reach reach);

    /**
     * Says several things in one act: all of them or, if one is refused, none.
     *
     * @param article whose
     * @param choices what is said, 1 to {@link #CHOICES_LIMIT}; all of one revision
     * @return what was changed
     * @throws EntityProblem if one was decided meanwhile, or what is said does not fit; the pointer says which
     */
    NamesDecided decideAll(ArticleId article, List<NameChoice> choices);

    /**
     * Accepts, in one act, every name that nobody has decided and whose record the desk is sure of.
     *
     * @param article whose
     * @param revision in which of its texts; null for the current one
     * @return what was changed
     * @throws EntityProblem if there is none
     */
    NamesDecided acceptSure(ArticleId article, @Nullable RevisionId revision);

    /**
     * Makes a record for a name that none has, and says that it is meant. One act for the person: taken back, the record
     * goes, too, unless it has become more than that.
     *
     * @param article whose
     * @param key which
     * @param version the version that the caller read, 0 for one that nobody has decided
     * @param description what is known of it
     * @param words which words are right, in UTF-16 units of the revision; null for those that stand, as they were found
     *     or as a person corrected them before
     * @param reach how far it goes
     * @return what was changed
     * @throws EntityProblem if it was decided meanwhile, or what is said is malformed
     */
    NamesDecided newRecord(
            ArticleId article,
            ReadingKey key,
            int version,
            EntityDescription description,
            @Nullable Span words,
            Reach reach);

    /**
     * Takes back what was said of one name.
     *
     * @param article whose
     * @param key which
     * @param version the version that the caller read
     * @return as it is now; empty for words that only a person took for a name
     * @throws EntityProblem if it was decided meanwhile, or nobody decided
     */
    Optional<NamedInSource> takeBack(ArticleId article, ReadingKey key, int version);

    /**
     * Takes back an act: what was said by it and not said anew since, in every revision. What stood before stands again, in
     * the name of who said it. A record that the act had made goes, unless it was changed since or is used elsewhere.
     *
     * @param article whose
     * @param act which
     * @return the names as they are now, and what became of the record
     * @throws EntityProblem if nothing of it stands any more
     */
    ActTakenBack takeBack(ArticleId article, MentionActId act);
}
