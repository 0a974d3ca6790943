package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.CorrectionOpened;
import org.turjuman.workflow.api.FoundUnit;
import org.turjuman.workflow.api.HandedInTranslation;
import org.turjuman.workflow.api.MissingUnit;
import org.turjuman.workflow.api.NotYoursException;
import org.turjuman.workflow.api.PresenceView;
import org.turjuman.workflow.api.Priority;
import org.turjuman.workflow.api.SourceMove;
import org.turjuman.workflow.api.Step;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.TranslationView;
import org.turjuman.workflow.api.Translations;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.WorkbenchView;
import org.turjuman.workflow.api.WorkflowProblem;

@ApplicationScoped
@Transactional
class TranslationService implements Translations {
    @Inject
    TranslationRepository translations;

    @Inject
    CommentRepository comments;

    @Inject
    RecutRepository recuts;

    @Inject
    Requesting requesting;

    @Inject
    Holding holding;

    @Inject
    HandingIn handingIn;

    @Inject
    SourceMoving moving;

    @Inject
    TranslationLines lines;

    @Inject
    UnitLines units;

    @Inject
    Sources sources;

    @Inject
    Standings standings;

    @Inject
    PresenceBoard presence;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Inject
    Event<CorrectionOpened> correctionOpened;

    @Override
    public TranslationId request(ArticleId article, Language language, Priority priority, @Nullable Instant due) {
        return requesting.request(caller.require(Permission.REQUEST), article, language, priority, due);
    }

    @Override
    public void prioritise(TranslationId id, Priority priority, @Nullable Instant due) {
        caller.require(Permission.PRIORITISE);
        translations.lock(id).want(priority, due, clock.now());
    }

    @Override
    public void cancel(TranslationId id) {
        caller.require(Permission.REQUEST);
        requesting.cancel(id);
    }

    @Override
    public void claim(TranslationId id) {
        holding.claim(id, caller.require(Permission.CLAIM));
    }

    @Override
    public void release(TranslationId id) {
        caller.requireAny(Permission.CLAIM, Permission.REASSIGN);
        holding.release(id);
    }

    @Override
    public void reassign(TranslationId id, PersonId holder) {
        caller.require(Permission.REASSIGN);
        holding.reassign(id, holder);
    }

    @Override
    public List<MissingUnit> missing(TranslationId id) {
        caller.require(Permission.READ);
        return handingIn.missing(id);
    }

    @Override
    public void handIn(TranslationId id, @Nullable String note) {
        caller.requireAny(Permission.WRITE, Permission.REASSIGN);
        handingIn.handIn(id, note);
    }

    @Override
    public TranslationView get(TranslationId id) {
        caller.require(Permission.READ);
        return lines.of(translations.get(id));
    }

    @Override
    public Optional<TranslationView> find(ArticleId article, Language language) {
        caller.require(Permission.READ);
        return translations.find(article, language).map(lines::of);
    }

    @Override
    public List<TranslationView> of(ArticleId article) {
        caller.require(Permission.READ);
        return lines.of(translations.of(article));
    }

    @Override
    public WorkbenchView workbench(TranslationId id) {
        caller.require(Permission.READ);
        Translation translation = translations.get(id);
        Standing standing = standings.of(translation);
        TranslationView view = lines.of(translation);
        return new WorkbenchView(
                view,
                sources.revision(translation).text(),
                units.of(translation, standing),
                view.done(),
                comments.waiting(List.of(id)).getOrDefault(id, 0),
                standing.holds(),
                standing.writesAs().isPresent(),
                standing.mayClaim(),
                standing.mayRelease(),
                standing.mayReassign(),
                standing.mayHandIn(),
                standing.mayRecut(),
                standing.mayRecut() && recuts.latest(translation).isPresent(),
                standing.mayMove(),
                caller.may(Permission.PRIORITISE),
                standing.mayCancel(),
                standing.mayTakeReview(),
                standing.isReviewing(),
                caller.may(Permission.COMMENT));
    }

    @Override
    public List<FoundUnit> search(TranslationId id, String text) {
        caller.require(Permission.READ);
        Translation translation = translations.get(id);
        return units.of(translation, standings.of(translation)).stream()
                .map(unit -> new FoundUnit(
                        unit.id(),
                        unit.number(),
                        Folding.find(unit.source(), text),
                        Folding.find(unit.getShownText(), text)))
                .filter(found -> !found.source().isEmpty() || !found.target().isEmpty())
                .toList();
    }

    @Override
    public List<PresenceView> look(TranslationId id, @Nullable UnitId unit) {
        caller.require(Permission.READ);
        translations.get(id);
        return presence.look(id, caller.get(), unit, clock.now());
    }

    @Override
    public Optional<SourceMove> sourceMove(TranslationId id) {
        caller.require(Permission.READ);
        Translation translation = translations.get(id);
        return translation.isBehind() ? Optional.of(moving.preview(translation)) : Optional.empty();
    }

    @Override
    public SourceMove moveToCurrentSource(TranslationId id) {
        caller.requireAny(Permission.WRITE, Permission.CORRECT_SOURCE);
        Translation translation = translations.lock(id);
        Standing standing = standings.of(translation);
        StateTable.take(Step.MOVE_TO_CORRECTED_SOURCE, standing.state());
        if (!translation.isBehind()) {
            throw new WorkflowProblem("move.current");
        }
        if (!standing.mayMove()) {
            throw new NotYoursException("not-yours.holder-moves");
        }
        SourceMove move = moving.move(translation, standing);
        audit.record(
                "translation.moved",
                "translation",
                id,
                Map.of("from", move.from().toString(), "to", move.to().toString()));
        return move;
    }

    @Override
    public HandedInTranslation handedIn(TranslationId id) {
        return handingIn.handedIn(id);
    }

    @Override
    public void markPublished(TranslationId id) {
        Translation translation = translations.lock(id);
        translation.take(Step.PUBLISH, clock.now());
        translation.published(clock.now());
    }

    @Override
    public void markWithdrawn(TranslationId id) {
        translations.lock(id).take(Step.WITHDRAW, clock.now());
    }

    @Override
    public void openCorrection(TranslationId id, PersonId holder, String reason) {
        PersonId me = caller.require(Permission.CORRECT);
        String why = StoredText.reason(reason);
        holding.requireAllowed(holder, Permission.WRITE);
        Translation translation = translations.lock(id);
        holding.requireNoReviser(translation, holder);
        translation.take(Step.OPEN_CORRECTION, clock.now());
        translation.heldBy(holder, clock.now());
        translation.reviewedBy(null);
        translation.because(why, me);
        audit.record("translation.correction-opened", "translation", id, Map.of("holder", holder.toString()));
        correctionOpened.fire(new CorrectionOpened(id, holder));
    }
}
