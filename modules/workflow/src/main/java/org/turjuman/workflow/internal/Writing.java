package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.ApprovalReopened;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.Step;
import org.turjuman.workflow.api.TargetRevised;
import org.turjuman.workflow.api.TargetState;
import org.turjuman.workflow.api.VersionId;
import org.turjuman.workflow.api.VersionView.Cause;

/** Writes versions: the one place where a text of a translation changes. Its callers hold the translation's lock. */
@ApplicationScoped
class Writing {
    @Inject
    TranslationRepository translations;

    @Inject
    TextRepository texts;

    @Inject
    Event<TargetRevised> revised;

    @Inject
    Event<ApprovalReopened> reopened;

    /**
     * Who writes, as what, and by which save.
     *
     * @param person who
     * @param part as what
     * @param cause why
     * @param saveId the save; null if the desk writes
     * @param draft the number that their draft has after it
     */
    record Hand(
            PersonId person,
            PersonPart part,
            Cause cause,
            @Nullable String saveId,
            int draft) {
        static Hand of(PersonId person, PersonPart part, Cause cause) {
            return new Hand(person, part, cause, null, 0);
        }
    }

    /** Writes a version by an act of the caller: the translation takes the step of writing. */
    TextVersion write(Translation translation, Target target, String text, Hand hand, Instant now) {
        TextVersion version = store(translation, target, text, hand, now, true);
        translation.take(Step.WRITE, now);
        return version;
    }

    /** The same as part of a new cut, which announces itself. */
    TextVersion recut(Translation translation, Target target, String text, Hand hand, Instant now) {
        TextVersion version = store(translation, target, text, hand, now, false);
        translation.take(Step.WRITE, now);
        return version;
    }

    private TextVersion store(
            Translation translation, Target target, String text, Hand hand, Instant now, boolean announce) {
        join(translation, hand.person(), hand.part(), now);
        String before = target.text();
        VersionId versionBefore = target.versionId();
        boolean heavy = hand.part() == PersonPart.REVISER && isHeavy(translation, target, text);
        TextVersion version = new TextVersion(translation.id(), target, text, hand, heavy, now);
        translations.add(version);
        fall(translation, target, now);
        target.revise(version);
        if (announce) {
            revised.fire(new TargetRevised(
                    translation.id(),
                    target.unit().id(),
                    target.id(),
                    versionBefore,
                    version.id(),
                    Rewording.kept(before, text)));
        }
        return version;
    }

    /** The role of a person in a translation falls with the first version, confirmation or approval. */
    void join(Translation translation, PersonId person, PersonPart part, Instant now) {
        if (translations.part(translation.id(), person).isEmpty()) {
            translations.add(new Part(translation.id(), person, part, now));
        }
    }

    /** Corrections count against what was handed in, or what an author wrote since. */
    private boolean isHeavy(Translation translation, Target target, String text) {
        return Rewording.isHeavy(
                baseline(translation, target).map(TextVersion::text).orElse(""), text);
    }

    /** The newest version that the authors stand for: the one they handed in, or wrote after it. */
    Optional<TextVersion> baseline(Translation translation, Target target) {
        Optional<TextVersion> handedIn = texts.handIn(translation.id(), translation.round())
                .flatMap(round -> round.text(target.id()))
                .map(HandedInText::version)
                .map(texts::version);
        Optional<TextVersion> written = texts.newestByAuthor(target.id());
        if (handedIn.isEmpty() || written.isEmpty()) {
            return handedIn.or(() -> written);
        }
        return handedIn.get().number() > written.get().number() ? handedIn : written;
    }

    /** What was approved is not any more. */
    void fall(Translation translation, Target target, Instant now) {
        texts.approval(target.id()).ifPresent(approval -> {
            approval.fall(now);
            reopened.fire(new ApprovalReopened(translation.id(), target.id()));
        });
    }

    /** Makes versions of all that a person typed and did not keep, so that the next holder finds it. */
    void keepDrafts(Translation translation, PersonId person, Cause cause, Instant now) {
        List<Draft> open = texts.drafts(translation.id(), person).values().stream()
                .filter(Draft::isLive)
                .toList();
        for (Draft draft : open) {
            keep(translation, translations.current(draft.target()), draft, cause, now);
        }
    }

    /**
     * Makes a version of a draft. Where somebody wrote a version since it was begun, it goes into the history only: the
     * newer text stays on top.
     */
    void keep(Translation translation, Target target, Draft draft, Cause cause, Instant now) {
        String typed = draft.text();
        if (!typed.equals(target.text())) {
            boolean confirmed = target.is(TargetState.CONFIRMED);
            String current = target.text();
            TextVersion newest = texts.newest(target).orElse(null);
            PersonPart part =
                    translations.part(translation.id(), draft.person()).orElse(PersonPart.AUTHOR);
            store(translation, target, typed, Hand.of(draft.person(), part, cause), now, true);
            if (newest != null && newest.number() > draft.basedOn()) {
                store(translation, target, current, Hand.of(newest.person(), newest.part(), Cause.RESTORED), now, true);
                if (confirmed) {
                    target.confirm();
                }
            }
        }
        draft.close(target.versionNumber(), null, now);
    }
}
