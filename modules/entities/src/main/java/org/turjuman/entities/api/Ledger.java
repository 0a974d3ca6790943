package org.turjuman.entities.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleGoneException;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.NotPermittedException;

/**
 * Who says what in the sources, and how each statement stands.
 *
 * <p>The statements are those that the {@link Readings} find, without what people rejected there, and those that people
 * add by hand. What a person says of a statement holds for the same words of later revisions, and is forgotten when the
 * text is erased or discarded.
 *
 * <p>Reading needs the permission to read; deciding is guarded by {@code Deciders} of the articles. A permission that is
 * missing is {@link NotPermittedException}, an unknown id or key {@link NoSuchThingException}.
 */
public interface Ledger {
    /** The most UTF-16 units of an address of evidence. */
    int EVIDENCE_LIMIT = 2_000;

    /** The most units of a note. */
    int NOTE_LIMIT = 2_000;

    /**
     * The statements of a text.
     *
     * @param revision which
     * @return in its order
     * @throws ArticleGoneException if its article was discarded
     */
    List<LedgerLine> in(RevisionId revision);

    /**
     * One statement.
     *
     * @param article whose
     * @param key which
     * @return as it is now
     */
    LedgerLine get(ArticleId article, ClaimKey key);

    /**
     * The statements whose source has a record, in the current texts of articles that name it. Every text is read for it,
     * so a few articles are looked through at a time.
     *
     * @param entity whose; one that was merged stands for the record it went into
     * @param before only articles that were taken in before this one; null for the latest
     * @return those of the articles looked through that have any, the latest first, and where to go on
     */
    SaidBy saidBy(EntityId entity, @Nullable ArticleId before);

    /**
     * What people said of a statement.
     *
     * @param article whose
     * @param key which
     * @return every act, the newest first
     */
    List<DecidedClaim> history(ArticleId article, ClaimKey key);

    /**
     * Says how a statement stands. Said again, the last word counts.
     *
     * @param article whose
     * @param key which
     * @param version the version that the caller read, 0 for one of which nobody said anything
     * @param decision what is said; verified needs evidence, denied and contested evidence or a note
     * @return as it is now
     * @throws EntityProblem if it was decided meanwhile, or what is said does not fit
     */
    LedgerLine decide(ArticleId article, ClaimKey key, int version, ClaimDecision decision);

    /**
     * Takes back what was said; the history keeps it.
     *
     * @param article whose
     * @param key which
     * @param version the version that the caller read
     * @return as it is now
     * @throws EntityProblem if it was decided meanwhile, or nobody decided
     */
    LedgerLine takeBack(ArticleId article, ClaimKey key, int version);

    /**
     * Adds a statement that the desk overlooked.
     *
     * @param article whose
     * @param revision in which of its texts; null for the current one
     * @param claim what and by whom
     * @return the new line
     * @throws EntityProblem if the words lie beyond the text, are empty, or are in the ledger already, or if a source
     *     that is not named is given a record
     */
    LedgerLine add(ArticleId article, @Nullable RevisionId revision, NewClaim claim);

    /**
     * Corrects a statement, such as who says it: it is taken out as {@link #remove} does, and one added by hand takes its
     * place with how it stands and its history.
     *
     * @param article whose
     * @param key which
     * @param version the version that the caller read
     * @param better what and by whom
     * @return the line that stands now
     * @throws EntityProblem if it was decided meanwhile, or for what {@link #add} refuses
     */
    LedgerLine correct(ArticleId article, ClaimKey key, int version, NewClaim better);

    /**
     * Takes a statement out of the ledger: one added by hand is forgotten, of one that was read the reading is rejected,
     * and taking that back brings it again.
     *
     * @param article whose
     * @param key which
     * @param version the version that the caller read
     * @throws EntityProblem if it was decided meanwhile
     */
    void remove(ArticleId article, ClaimKey key, int version);
}
