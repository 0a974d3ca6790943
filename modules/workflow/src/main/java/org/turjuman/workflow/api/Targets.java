package org.turjuman.workflow.api;

import java.util.List;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.NotPermittedException;

/**
 * The texts of a translation: drafts, versions, confirmation, findings, history.
 *
 * <p>Who may write: before a hand-in and in a correction, the holder and those who may reassign (who become authors by
 * it); in review only the reviser who took it; after the approval all of them, and the unit goes back to review. Every
 * save names the {@link Stamp} it is built on and a {@code Save-Id} that the client made; the same id twice is one save.
 *
 * <p>All may throw {@link NoSuchThingException}, {@link NotPermittedException}, {@link WrongStateException},
 * {@link NotYoursException} if the caller may not write here now, {@link FourEyesException} if the caller is the other
 * part in this translation, {@link StaleTextException}, and {@link WorkflowProblem} for a text that is too long or holds
 * what cannot be stored.
 */
public interface Targets {
    /**
     * A target with its unit, as the caller sees it.
     *
     * @param id which
     * @return with the caller's draft and stamp
     */
    UnitView get(TargetId id);

    /**
     * Overwrites the caller's draft. Writes no version and fires nothing.
     *
     * @param id where
     * @param expected what it is built on
     * @param saveId made by the client, 1 to 64 characters
     * @param text what was typed
     * @return what was stored
     */
    SaveReceipt saveDraft(TargetId id, Stamp expected, String saveId, String text);

    /**
     * Writes a version, unless the text is that of the newest one. The caller's draft ends.
     *
     * @param id where
     * @param expected what it is built on
     * @param saveId made by the client, 1 to 64 characters
     * @param text what was typed
     * @return what was stored
     */
    SaveReceipt saveVersion(TargetId id, Stamp expected, String saveId, String text);

    /**
     * Writes a version if the text is new, asks the checks, and confirms it unless an error holds it. The version stays
     * in either case.
     *
     * @param id where
     * @param expected what it is built on
     * @param saveId made by the client, 1 to 64 characters
     * @param text what was typed
     * @return whether it is confirmed, and what the checks say
     * @throws WorkflowProblem also if the text is blank
     */
    Confirmation confirm(TargetId id, Stamp expected, String saveId, String text);

    /**
     * Leaves a unit out of the translation; its text stays in the history. The headline cannot be left out.
     *
     * @param id which
     * @param expected what the caller saw
     * @param reason why, 1 to {@link Translations#REASON_LIMIT} units
     * @return what was stored
     */
    SaveReceipt omit(TargetId id, Stamp expected, String reason);

    /**
     * Takes a unit that was left out back in, as a draft.
     *
     * @param id which
     * @param expected what the caller saw
     * @return what was stored
     */
    SaveReceipt include(TargetId id, Stamp expected);

    /**
     * What the checks say of the text that the caller sees.
     *
     * @param id which
     * @return with waivers
     */
    List<FindingView> findings(TargetId id);

    /**
     * Lets a finding stand, until the text changes.
     *
     * @param id of which target
     * @param findingKey {@link FindingView#key()}
     * @param reason why, 1 to {@link Translations#REASON_LIMIT} units
     * @return the findings after it
     * @throws NoSuchThingException if the checks do not say that now
     */
    List<FindingView> waive(TargetId id, String findingKey, String reason);

    /**
     * All versions, the newest first.
     *
     * @param id of which target
     * @return never removed
     */
    List<VersionView> history(TargetId id);

    /**
     * One version; free of permissions, for modules to the right that check their own.
     *
     * @param version which
     * @return its text
     */
    VersionView version(VersionId version);

    /**
     * Brings an older version back, as a new one.
     *
     * @param id of which target
     * @param expected what the caller saw
     * @param saveId made by the client, 1 to 64 characters
     * @param version which
     * @return what was stored
     */
    SaveReceipt restore(TargetId id, Stamp expected, String saveId, VersionId version);
}
