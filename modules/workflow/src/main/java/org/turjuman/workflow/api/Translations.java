package org.turjuman.workflow.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.NotPermittedException;
import org.turjuman.platform.api.PersonId;

/**
 * The translations of the desk: who wants them, who writes them, how far they are.
 *
 * <p>Reading needs the permission to read. An unknown id is {@link NoSuchThingException}, a permission that is missing
 * {@link NotPermittedException}, a step that the state does not allow {@link WrongStateException}; the methods name only
 * what else may happen. Each method is one transaction, or part of the caller's.
 */
public interface Translations {
    /** How long a hold lasts after its holder's last save. */
    Duration HOLD = Duration.ofHours(24);

    /** How long before its end a hold is shown as ending. */
    Duration EXPIRING = Duration.ofHours(6);

    /** The most UTF-16 units that a target may have. */
    int TEXT_LIMIT = 20_000;

    /** The most UTF-16 units that a comment may have. */
    int COMMENT_LIMIT = 4_000;

    /** The most UTF-16 units that a reason or a note may have. */
    int REASON_LIMIT = 1_000;

    /**
     * Asks for a translation of an article's current revision. Its units are copied from the segments, the headline first.
     * A cancelled one is wanted again, with what was written.
     *
     * @param article whose
     * @param language into which language, another than the source's
     * @param priority how soon
     * @param due until when; null if that does not matter
     * @return which
     * @throws WorkflowProblem if it was asked for already, or the language is the source's
     */
    TranslationId request(ArticleId article, Language language, Priority priority, @Nullable Instant due);

    /**
     * Sets priority and due time.
     *
     * @param id which
     * @param priority how soon
     * @param due until when; null if that does not matter
     */
    void prioritise(TranslationId id, Priority priority, @Nullable Instant due);

    /**
     * Takes back a request that nobody works on. What was written is kept.
     *
     * @param id which
     */
    void cancel(TranslationId id);

    /**
     * Takes a translation to write it. Of two who try at once, one gets it. Where the last hold expired, the drafts of its
     * holder become versions in the same transaction.
     *
     * @param id which
     * @throws NotYoursException if somebody else holds it
     * @throws FourEyesException if the caller is its reviser
     */
    void claim(TranslationId id);

    /**
     * Gives a translation back to the queue; drafts become versions. The holder may, and who may reassign.
     *
     * @param id which
     * @throws NotYoursException if the caller is neither
     */
    void release(TranslationId id);

    /**
     * Gives a translation to a person; drafts of the holder before become versions.
     *
     * @param id which
     * @param holder to whom; they must be allowed to claim
     * @throws FourEyesException if that person is its reviser
     * @throws WorkflowProblem if that person may not claim
     */
    void reassign(TranslationId id, PersonId holder);

    /**
     * What is missing before it can be handed in.
     *
     * @param id which
     * @return empty if nothing is
     */
    List<MissingUnit> missing(TranslationId id);

    /**
     * Says that a translation is ready for the second person. Only its holder may, or an editor who may reassign.
     *
     * @param id which
     * @param note a word to the reviser; null if there is nothing to say
     * @throws NotYoursException if the caller is neither
     * @throws NotReadyException if a unit is neither confirmed nor omitted, or has a draft that is no version yet
     */
    void handIn(TranslationId id, @Nullable String note);

    /**
     * A translation.
     *
     * @param id which
     * @return as lists show it
     */
    TranslationView get(TranslationId id);

    /**
     * The translation of an article into a language.
     *
     * @param article whose
     * @param language into exactly this language
     * @return empty if nobody asked for it
     */
    Optional<TranslationView> find(ArticleId article, Language language);

    /**
     * The translations of an article, cancelled ones too.
     *
     * @param article whose
     * @return in the order of their languages
     */
    List<TranslationView> of(ArticleId article);

    /**
     * A whole translation, as the caller may work on it.
     *
     * @param id which
     * @return its units and what the caller may do
     */
    WorkbenchView workbench(TranslationId id);

    /**
     * Where a text occurs, in any spelling.
     *
     * @param id in which translation
     * @param text what is searched; nothing is found for white space
     * @return the units that hold it in their source or in the text that the caller sees
     */
    List<FoundUnit> search(TranslationId id, String text);

    /**
     * Says that the caller has a translation open, and tells who else has.
     *
     * @param id which
     * @param unit the unit the caller is in; null if none
     * @return the others of the last two minutes
     */
    List<PresenceView> look(TranslationId id, @Nullable UnitId unit);

    /**
     * What moving a translation to the current revision would do.
     *
     * @param id which
     * @return empty if it is there already
     */
    Optional<SourceMove> sourceMove(TranslationId id);

    /**
     * Moves a translation to the current revision of its source, in one transaction. Unchanged units keep their state,
     * changed ones become drafts, new ones appear, vanished ones close with their history. Its holder may, and who may
     * correct sources; in review and after the approval only the latter, and if a unit changed it goes back to its holder.
     *
     * @param id which
     * @return what was done
     * @throws NotYoursException if the caller is neither
     * @throws WorkflowProblem if it is at the current revision already
     */
    SourceMove moveToCurrentSource(TranslationId id);

    /**
     * The whole text as it would be published now, in any state. Free of permissions, for modules to the right that check
     * their own.
     *
     * @param id which
     * @return its lines and credits
     */
    HandedInTranslation handedIn(TranslationId id);

    /**
     * Notes that an approved translation was published; for the module that publishes, in its transaction, which has
     * checked the permission.
     *
     * @param id which
     */
    void markPublished(TranslationId id);

    /**
     * Notes that the editions of a translation were taken back; for the module that publishes, in its transaction, which
     * has checked the permission.
     *
     * @param id which
     */
    void markWithdrawn(TranslationId id);

    /**
     * Opens a correction of a published or withdrawn translation. Approvals of units that stay untouched remain.
     *
     * @param id which
     * @param holder who writes it; they must be allowed to write
     * @param reason why, for the holder and the reviser
     * @throws FourEyesException if that person is its reviser
     * @throws WorkflowProblem if that person may not write, or there is no reason
     */
    void openCorrection(TranslationId id, PersonId holder, String reason);
}
