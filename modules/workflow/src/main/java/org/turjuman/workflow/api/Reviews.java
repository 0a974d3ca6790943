package org.turjuman.workflow.api;

import java.util.Collection;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.NotPermittedException;

/**
 * The second pair of eyes. One person takes a review, without expiry, and may give it back; they approve unit by unit and
 * then the whole, correct in place, or return it with a reason.
 *
 * <p>Who wrote or confirmed anything in a translation never reviews it. Where the reviser's corrections change more than
 * a third of the words that were handed in for a unit, that unit needs an author's agreement, or another reviser, who
 * approves that unit alone.
 *
 * <p>All may throw {@link NoSuchThingException}, {@link NotPermittedException}, {@link WrongStateException},
 * {@link NotYoursException} if somebody else has the review, and {@link FourEyesException}.
 */
public interface Reviews {
    /**
     * Takes a review. Of two who try at once, one gets it.
     *
     * @param id of which translation
     */
    void take(TranslationId id);

    /**
     * Gives it back; what was approved stays approved.
     *
     * @param id of which translation
     */
    void giveBack(TranslationId id);

    /**
     * A translation as the reviser sees it.
     *
     * @param id which
     * @return its units with what changed since the last round, findings and comments
     */
    ReviewSheet sheet(TranslationId id);

    /**
     * Approves a unit. Who has the review may; another reviser may for a unit that needs one.
     *
     * @param unit which
     * @param expected what the caller saw of its target
     * @throws StaleTextException if the target is not what the caller saw
     * @throws WorkflowProblem if it is empty or omitted, if an error holds it, or if it has an open comment
     */
    void approveUnit(UnitId unit, Stamp expected);

    /**
     * Takes the approval of a unit back.
     *
     * @param unit which
     */
    void withdrawApproval(UnitId unit);

    /**
     * Approves all units that are clean: confirmed, without findings that are errors or warnings, without open comments,
     * and not in need of anyone's agreement.
     *
     * @param id of which translation
     * @return how many were approved
     */
    int approveAllClean(TranslationId id);

    /**
     * Gives a translation back to its holder. Approvals stay.
     *
     * @param id which
     * @param reason why, 1 to {@link Translations#REASON_LIMIT} units; shown in the queue
     * @param units those that want another look; may be empty
     */
    void giveBackToHolder(TranslationId id, String reason, Collection<UnitId> units);

    /**
     * An author agrees to the reviser's words.
     *
     * @param unit which
     * @param version the version that they read
     * @throws NotYoursException if the caller is no author of the translation
     * @throws WorkflowProblem if that is not the newest version, or nobody asks for an agreement
     */
    void agree(UnitId unit, VersionId version);

    /**
     * Approves the whole.
     *
     * @param id which
     * @throws ApprovalBlockedException if a unit is neither approved nor omitted, a comment is open, or an
     *     {@link ApprovalGate} objects
     */
    void approve(TranslationId id);

    /**
     * A chief approves the whole without a second person; what is open otherwise still stands in the way. Audited.
     *
     * @param id which
     * @param reason why, 1 to {@link Translations#REASON_LIMIT} units
     * @throws ApprovalBlockedException if an error, an empty unit, an open comment or an {@link ApprovalGate} objects
     */
    void override(TranslationId id, String reason);
}
