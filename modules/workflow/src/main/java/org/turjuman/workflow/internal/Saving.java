package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.SaveReceipt;
import org.turjuman.workflow.api.StaleTextException;
import org.turjuman.workflow.api.Stamp;
import org.turjuman.workflow.api.TargetState;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.VersionView.Cause;

/**
 * The rules of saving. A save is built on a stamp; what is stored since is never written over. Each person's draft is
 * their own; versions are everyone's.
 */
@ApplicationScoped
class Saving {
    @Inject
    TranslationRepository translations;

    @Inject
    TextRepository texts;

    @Inject
    Writing writing;

    @Inject
    Findings findings;

    @Inject
    People people;

    /** The receipt of the first time, if this save was stored before: its answer had been lost on the way. */
    Optional<SaveReceipt> repeated(Save save) {
        Target target = save.target();
        Optional<TextVersion> version =
                texts.versionOfSave(target.id(), save.standing().me(), save.id());
        if (version.isPresent()) {
            return version.map(v -> receipt(save, v.number(), v.saveDraft(), v.writtenAt(), true));
        }
        return texts.draft(target.id(), save.standing().me())
                .filter(draft -> draft.isOfSave(save.id()))
                .map(draft -> receipt(save, draft.saveVersion(), draft.number(), draft.savedAt(), true));
    }

    /** Refuses a save that is built on anything older than what is stored, with both texts and their ancestor. */
    void requireFresh(Save save, Stamp expected, String mine) {
        Target target = save.target();
        Optional<Draft> draft = texts.draft(target.id(), save.standing().me());
        Stamp stored =
                new Stamp(target.versionNumber(), draft.map(Draft::number).orElse(0));
        if (expected.equals(stored)) {
            return;
        }
        boolean otherVersion = expected.version() != stored.version();
        String ancestor = texts.version(target.id(), Math.min(expected.version(), stored.version()))
                .map(TextVersion::text)
                .orElse("");
        String theirs = otherVersion
                ? target.text()
                : draft.filter(Draft::isLive).map(Draft::text).orElse(target.text());
        PersonId theirAuthor = otherVersion
                ? texts.newest(target)
                        .map(TextVersion::person)
                        .orElse(save.standing().me())
                : save.standing().me();
        throw new StaleTextException(
                mine, theirs, ancestor, people.names(List.of(theirAuthor)).getOrDefault(theirAuthor, ""), stored);
    }

    /** The caller's draft, which is made if they have none. */
    Draft draft(Save save) {
        return texts.draft(save.target().id(), save.standing().me()).orElseGet(() -> {
            Draft draft = new Draft(
                    save.target().id(), save.standing().me(), save.standing().now());
            translations.add(draft);
            return draft;
        });
    }

    /** Writes a version unless it would say the same as the newest; the draft ends in either case. */
    SaveReceipt write(Save save, PersonPart part, String text, Cause cause) {
        Target target = save.target();
        Draft draft = draft(save);
        Standing standing = save.standing();
        if (!text.equals(target.text())) {
            String id = save.id().isEmpty() ? null : save.id();
            Writing.Hand hand = new Writing.Hand(standing.me(), part, cause, id, draft.number() + 1);
            writing.write(save.translation(), target, text, hand, standing.now());
            confirmInReview(save);
        }
        draft.close(target.versionNumber(), save.id().isEmpty() ? null : save.id(), standing.now());
        return receipt(save, draft);
    }

    /** Once it was handed in there is no one left to confirm but who writes; the checks may object. */
    private void confirmInReview(Save save) {
        Target target = save.target();
        if (save.translation().state(save.standing().now()) == TranslationState.IN_REVIEW
                && target.is(TargetState.DRAFT)
                && !findings.hold(save.translation(), target)) {
            target.confirm();
        }
    }

    /** Makes a version of what the caller typed here and did not keep. */
    void keepMine(Save save, Cause cause) {
        texts.draft(save.target().id(), save.standing().me())
                .filter(Draft::isLive)
                .ifPresent(draft -> writing.keep(
                        save.translation(),
                        save.target(),
                        draft,
                        cause,
                        save.standing().now()));
    }

    SaveReceipt receipt(Save save, Draft draft) {
        return receipt(
                save,
                save.target().versionNumber(),
                draft.number(),
                save.standing().now(),
                false);
    }

    /** The same receipt, with the states as they are now. */
    SaveReceipt receiptNow(Save save, SaveReceipt before) {
        return receipt(save, before.version(), before.draft(), before.savedAt(), before.repeated());
    }

    private SaveReceipt receipt(Save save, int version, int draft, Instant at, boolean repeated) {
        Translation translation = save.translation();
        Standing standing = save.standing();
        if (!repeated && translation.isHeldBy(standing.me(), standing.now())) {
            translation.saved(standing.now());
        }
        return new SaveReceipt(
                save.target().id(),
                version,
                draft,
                save.target().state(),
                translation.state(standing.now()),
                at,
                repeated);
    }
}
