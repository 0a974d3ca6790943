package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.ApprovalBlockedException;
import org.turjuman.workflow.api.Approved;
import org.turjuman.workflow.api.FourEyesException;
import org.turjuman.workflow.api.NotYoursException;
import org.turjuman.workflow.api.Obstacle;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.Returned;
import org.turjuman.workflow.api.ReviewLine;
import org.turjuman.workflow.api.ReviewSheet;
import org.turjuman.workflow.api.Reviews;
import org.turjuman.workflow.api.Stamp;
import org.turjuman.workflow.api.Step;
import org.turjuman.workflow.api.TargetApproved;
import org.turjuman.workflow.api.TargetState;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.VersionId;
import org.turjuman.workflow.api.VersionView.Cause;
import org.turjuman.workflow.api.WorkflowProblem;

@ApplicationScoped
@Transactional
class ReviewService implements Reviews {
    @Inject
    TranslationRepository translations;

    @Inject
    TextRepository texts;

    @Inject
    CommentRepository comments;

    @Inject
    Writing writing;

    @Inject
    Saving saving;

    @Inject
    Findings findings;

    @Inject
    ReviewSheets sheets;

    @Inject
    Obstacles obstacles;

    @Inject
    Standings standings;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Event<TargetApproved> targetApproved;

    @Inject
    Event<Returned> returned;

    @Inject
    Event<Approved> approved;

    @Override
    public void take(TranslationId id) {
        caller.require(Permission.REVIEW);
        Translation translation = translations.lock(id);
        Standing standing = standings.of(translation);
        StateTable.take(Step.TAKE_REVIEW, standing.state());
        standing.requireSecondPerson();
        PersonId reviser = translation.reviser();
        if (reviser != null && !standing.reviews()) {
            throw new NotYoursException("not-yours.review", name(reviser));
        }
        translation.reviewedBy(standing.me());
        translation.take(Step.TAKE_REVIEW, standing.now());
    }

    @Override
    public void giveBack(TranslationId id) {
        caller.require(Permission.REVIEW);
        Translation translation = translations.lock(id);
        Standing standing = reviewing(translation, Step.GIVE_BACK_REVIEW);
        writing.keepDrafts(translation, standing.me(), Cause.RELEASED, standing.now());
        translation.reviewedBy(null);
        translation.take(Step.GIVE_BACK_REVIEW, standing.now());
    }

    @Override
    public ReviewSheet sheet(TranslationId id) {
        caller.require(Permission.READ);
        return sheets.of(translations.get(id));
    }

    @Override
    public void approveUnit(UnitId id, Stamp expected) {
        caller.require(Permission.REVIEW);
        findings.ready(translations.translationOf(id));
        Translation translation = translations.lock(translations.translationOf(id));
        Standing standing = standings.of(translation);
        StateTable.take(Step.APPROVE, standing.state());
        standing.requireSecondPerson();
        Target target = translations.current(id);
        saving.requireFresh(new Save(translation, target, standing, ""), expected, target.text());
        TextVersion version = requireApprovable(translation, target, standing.me());
        Agreement agreement = texts.agreement(version.id()).orElse(null);
        boolean corrected = correctedBy(translation, target, standing.me());
        boolean settled = !version.isHeavy() || agreement != null;
        if (!standing.reviews() && (settled || corrected)) {
            PersonId reviser = translation.reviser();
            throw reviser == null
                    ? new NotYoursException("not-yours.review-untaken")
                    : new NotYoursException("not-yours.review", name(reviser));
        }
        if (!settled && corrected) {
            throw new FourEyesException("four-eyes.third");
        }
        if (!target.is(TargetState.APPROVED)) {
            approve(
                    translation,
                    target,
                    standing,
                    Approval.byReviser(version, standing.me(), agreement, standing.now()));
        }
    }

    /** There is a text, nothing is being typed, no comment is open, no error holds it. */
    private TextVersion requireApprovable(Translation translation, Target target, PersonId me) {
        if (!target.unit().isOpen()) {
            throw new WorkflowProblem("unit.closed");
        }
        if (target.is(TargetState.EMPTY) || target.is(TargetState.OMITTED)) {
            throw new WorkflowProblem("approve.empty");
        }
        boolean typing = texts.draft(target.id(), me)
                .filter(draft -> draft.isLive() && !draft.text().equals(target.text()))
                .isPresent();
        if (typing) {
            throw new WorkflowProblem("approve.typing");
        }
        if (comments.on(target.unit().id()).stream().anyMatch(Comment::isWaiting)) {
            throw new WorkflowProblem("approve.comment");
        }
        if (target.is(TargetState.DRAFT) && findings.hold(translation, target)) {
            throw new WorkflowProblem("approve.error");
        }
        return texts.newest(target).orElseThrow(() -> new WorkflowProblem("approve.empty"));
    }

    /** Whether the person changed the text since the authors had it. */
    private boolean correctedBy(Translation translation, Target target, PersonId person) {
        int authors =
                writing.baseline(translation, target).map(TextVersion::number).orElse(0);
        return texts.wroteAfter(target.id(), authors, person);
    }

    private void approve(Translation translation, Target target, Standing standing, Approval approval) {
        if (approval.isByReviser()) {
            writing.join(translation, standing.me(), PersonPart.REVISER, standing.now());
        }
        translations.add(approval);
        target.approve();
        translation.changed(standing.now());
        targetApproved.fire(new TargetApproved(translation.id(), target.id(), approval.version()));
    }

    @Override
    public void withdrawApproval(UnitId id) {
        caller.require(Permission.REVIEW);
        Translation translation = translations.lock(translations.translationOf(id));
        Standing standing = reviewing(translation, Step.APPROVE);
        Target target = translations.current(id);
        if (target.is(TargetState.APPROVED)) {
            writing.fall(translation, target, standing.now());
            target.confirm();
            translation.changed(standing.now());
        }
    }

    @Override
    public int approveAllClean(TranslationId id) {
        caller.require(Permission.REVIEW);
        findings.ready(id);
        Translation translation = translations.lock(id);
        Standing standing = reviewing(translation, Step.APPROVE);
        translations.currentTargets(id);
        int count = 0;
        for (ReviewLine line : sheets.of(translation).lines()) {
            if (line.clean()) {
                Target target = translations.target(line.unit().target());
                TextVersion version = texts.newest(target).orElseThrow();
                Agreement agreement = texts.agreement(version.id()).orElse(null);
                approve(
                        translation,
                        target,
                        standing,
                        Approval.byReviser(version, standing.me(), agreement, standing.now()));
                count++;
            }
        }
        return count;
    }

    @Override
    public void giveBackToHolder(TranslationId id, String reason, Collection<UnitId> units) {
        caller.require(Permission.REVIEW);
        String why = StoredText.reason(reason);
        Translation translation = translations.lock(id);
        Standing standing = reviewing(translation, Step.RETURN);
        writing.keepDrafts(translation, standing.me(), Cause.RELEASED, standing.now());
        Map<VersionId, Agreement> agreements = texts.agreements(id);
        for (Target target : translations.currentTargets(id)) {
            // what was rewritten wants its author's eyes: to confirm it is to agree
            boolean rewritten = UnitLines.needsAgreement(target, texts.newest(target), agreements);
            if (rewritten || units.contains(target.unit().id())) {
                writing.fall(translation, target, standing.now());
                target.giveBack();
            }
        }
        translation.take(Step.RETURN, standing.now());
        translation.saved(standing.now());
        translation.reviewedBy(null);
        translation.because(why, standing.me());
        returned.fire(new Returned(id));
    }

    @Override
    public void agree(UnitId id, VersionId version) {
        caller.require(Permission.WRITE);
        Translation translation = translations.lock(translations.translationOf(id));
        Standing standing = standings.of(translation);
        if (!standing.mayAgree()) {
            throw new NotYoursException("not-yours.agreement");
        }
        Target target = translations.current(id);
        if (!version.equals(target.versionId())) {
            throw new WorkflowProblem("agree.other-version");
        }
        TextVersion read = texts.version(version);
        if (!read.isHeavy()) {
            throw new WorkflowProblem("agree.not-needed");
        }
        if (texts.agreement(version).isEmpty()) {
            translations.add(new Agreement(read, standing.me(), standing.now()));
            translation.changed(standing.now());
        }
    }

    @Override
    public void approve(TranslationId id) {
        caller.require(Permission.REVIEW);
        Translation translation = translations.lock(id);
        Standing standing = reviewing(translation, Step.APPROVE);
        require(obstacles.of(translation, translations.currentTargets(id)));
        finish(translation, standing);
    }

    @Override
    public void override(TranslationId id, String reason) {
        PersonId me = caller.require(Permission.OVERRIDE);
        String why = StoredText.reason(reason);
        findings.ready(id);
        Translation translation = translations.lock(id);
        Standing standing = standings.of(translation);
        StateTable.take(Step.APPROVE, standing.state());
        List<Target> targets = translations.currentTargets(id);
        require(obstacles.besidesTheSecondPerson(translation, targets));
        for (Target target : targets) {
            if (!target.is(TargetState.APPROVED) && !target.is(TargetState.OMITTED)) {
                TextVersion version = texts.newest(target).orElseThrow();
                approve(translation, target, standing, Approval.byChief(version, me, why, standing.now()));
            }
        }
        translation.overridden(why);
        audit.record("translation.overridden", "translation", id, Map.of("reason", why));
        finish(translation, standing);
    }

    private static void require(List<Obstacle> found) {
        if (!found.isEmpty()) {
            throw new ApprovalBlockedException(found);
        }
    }

    private void finish(Translation translation, Standing standing) {
        translation.take(Step.APPROVE, standing.now());
        translation.because(null, null);
        approved.fire(new Approved(translation.id()));
    }

    private Standing reviewing(Translation translation, Step step) {
        Standing standing = standings.of(translation);
        PersonId reviser = translation.reviser();
        standing.requireReviewing(step, reviser == null ? null : name(reviser));
        return standing;
    }

    private String name(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }
}
