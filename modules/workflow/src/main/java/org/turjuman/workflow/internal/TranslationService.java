package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.ParagraphView;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.SegmentView;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Words;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Role;
import org.turjuman.workflow.api.Claimed;
import org.turjuman.workflow.api.CorrectionOpened;
import org.turjuman.workflow.api.FoundUnit;
import org.turjuman.workflow.api.FourEyesException;
import org.turjuman.workflow.api.HandedIn;
import org.turjuman.workflow.api.HandedInTranslation;
import org.turjuman.workflow.api.MissingUnit;
import org.turjuman.workflow.api.NotReadyException;
import org.turjuman.workflow.api.NotYoursException;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.PresenceView;
import org.turjuman.workflow.api.Priority;
import org.turjuman.workflow.api.Released;
import org.turjuman.workflow.api.SourceMove;
import org.turjuman.workflow.api.Step;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.TargetState;
import org.turjuman.workflow.api.TranslationCancelled;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.TranslationRequested;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.TranslationView;
import org.turjuman.workflow.api.Translations;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.VersionView.Cause;
import org.turjuman.workflow.api.WorkbenchView;
import org.turjuman.workflow.api.WorkflowProblem;
import org.turjuman.workflow.api.WrongStateException;

@ApplicationScoped
@Transactional
class TranslationService implements Translations {
    @Inject
    TranslationRepository translations;

    @Inject
    TextRepository texts;

    @Inject
    CommentRepository comments;

    @Inject
    RecutRepository recuts;

    @Inject
    Writing writing;

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
    Articles articles;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Inject
    Event<TranslationRequested> requested;

    @Inject
    Event<TranslationCancelled> cancelled;

    @Inject
    Event<Claimed> claimed;

    @Inject
    Event<Released> released;

    @Inject
    Event<HandedIn> handedIn;

    @Inject
    Event<CorrectionOpened> correctionOpened;

    @Override
    public TranslationId request(ArticleId article, Language language, Priority priority, @Nullable Instant due) {
        PersonId me = caller.require(Permission.REQUEST);
        RevisionView revision = articles.keep(article);
        if (revision.language().isA(language) || language.isA(revision.language())) {
            throw WorkflowProblem.of("language", "request.same-language");
        }
        Optional<Translation> before = translations.find(article, language);
        Translation translation =
                before.isPresent() ? wantAgain(before.get().id(), language) : create(revision, language, me);
        translation.want(priority, due, clock.now());
        audit.record("translation.requested", "translation", translation.id(), Map.of("language", language.tag()));
        requested.fire(new TranslationRequested(translation.id(), article, language));
        return translation.id();
    }

    private Translation wantAgain(TranslationId id, Language language) {
        Translation translation = translations.lock(id);
        if (translation.state(clock.now()) != TranslationState.CANCELLED) {
            throw new WorkflowProblem("request.exists", language.nameIn(Language.of(caller.locale())));
        }
        translation.take(Step.REQUEST, clock.now());
        return translation;
    }

    private Translation create(RevisionView revision, Language language, PersonId me) {
        Instant now = clock.now();
        Translation translation =
                new Translation(revision.article(), revision.id(), revision.language(), language, me, now);
        translation.describe(Folding.key(articles.title(revision.article()).text()), Words.count(revision.text()));
        translations.add(translation);
        Span headline = revision.headline().map(SegmentView::span).orElse(new Span(0, 0));
        addUnit(translation, revision, true, headline);
        for (SegmentView segment : revision.segments()) {
            if (!segment.isHeadline()) {
                addUnit(translation, revision, false, segment.span());
            }
        }
        return translation;
    }

    private void addUnit(Translation translation, RevisionView revision, boolean headline, Span span) {
        Unit unit = new Unit(translation.id(), revision.id(), headline, span);
        translations.add(unit);
        translations.add(new Target(unit));
    }

    @Override
    public void prioritise(TranslationId id, Priority priority, @Nullable Instant due) {
        caller.require(Permission.PRIORITISE);
        translations.lock(id).want(priority, due, clock.now());
    }

    @Override
    public void cancel(TranslationId id) {
        caller.require(Permission.REQUEST);
        Translation translation = translations.lock(id);
        if (translation.wasPublished()) {
            throw new WorkflowProblem("cancel.published");
        }
        StateTable.take(Step.CANCEL, translation.state(clock.now()));
        settleExpiry(translation, clock.now());
        translation.take(Step.CANCEL, clock.now());
        translation.heldByNobody();
        audit.record("translation.cancelled", "translation", id, Map.of());
        cancelled.fire(new TranslationCancelled(id));
    }

    @Override
    public void claim(TranslationId id) {
        PersonId me = caller.require(Permission.CLAIM);
        Translation translation = translations.lock(id);
        Standing standing = standings.of(translation);
        Instant now = standing.now();
        if (standing.is(PersonPart.REVISER)) {
            throw new FourEyesException("four-eyes.reviser");
        }
        if (standing.holds()) {
            return;
        }
        PersonId holder = translation.holder(now);
        if (standing.state().isHeld() && holder != null) {
            throw new NotYoursException("not-yours.claimed", name(holder));
        }
        StateTable.take(Step.CLAIM, standing.state());
        if (translation.hasExpired(now) && me.equals(translation.storedHolder())) {
            translation.heldBy(me, now); // their drafts are where they left them
        } else {
            settleExpiry(translation, now);
            translation.take(Step.CLAIM, now);
            translation.heldBy(me, now);
        }
        claimed.fire(new Claimed(id, me));
    }

    /** A hold that has expired ends in earnest: what its holder typed becomes versions. */
    private void settleExpiry(Translation translation, Instant now) {
        PersonId before = translation.storedHolder();
        if (translation.hasExpired(now) && before != null) {
            writing.keepDrafts(translation, before, Cause.EXPIRED, now);
            released.fire(new Released(translation.id(), before));
        }
    }

    @Override
    public void release(TranslationId id) {
        caller.requireAny(Permission.CLAIM, Permission.REASSIGN);
        Translation translation = translations.lock(id);
        Standing standing = standings.of(translation);
        StateTable.take(Step.RELEASE, standing.state());
        PersonId holder = translation.holder(standing.now());
        if (holder == null) {
            throw new WrongStateException(Step.RELEASE, standing.state());
        }
        if (!standing.mayRelease()) {
            throw new NotYoursException("not-yours.claimed", name(holder));
        }
        writing.keepDrafts(translation, holder, Cause.RELEASED, standing.now());
        translation.take(Step.RELEASE, standing.now());
        translation.heldByNobody();
        if (!standing.me().equals(holder)) {
            audit.record("translation.released", "translation", id, Map.of("holder", holder.toString()));
        }
        released.fire(new Released(id, holder));
    }

    @Override
    public void reassign(TranslationId id, PersonId holder) {
        caller.require(Permission.REASSIGN);
        requireAllowed(holder, Permission.CLAIM);
        Translation translation = translations.lock(id);
        Instant now = clock.now();
        requireNoReviser(translation, holder);
        TranslationState state = translation.state(now);
        StateTable.take(Step.REASSIGN, state);
        PersonId before = translation.storedHolder();
        if (before != null && !before.equals(holder) && state.isHeld()) {
            writing.keepDrafts(translation, before, Cause.RELEASED, now);
            released.fire(new Released(id, before));
        } else if (!holder.equals(before)) {
            settleExpiry(translation, now);
        }
        translation.take(Step.REASSIGN, now);
        translation.heldBy(holder, now);
        audit.record("translation.reassigned", "translation", id, Map.of("holder", holder.toString()));
        claimed.fire(new Claimed(id, holder));
    }

    private void requireNoReviser(Translation translation, PersonId holder) {
        if (translations.part(translation.id(), holder).orElse(PersonPart.AUTHOR) == PersonPart.REVISER) {
            throw new FourEyesException("four-eyes.holder", name(holder));
        }
    }

    private void requireAllowed(PersonId person, Permission permission) {
        PersonView view = people.find(person).orElseThrow(() -> new NoSuchThingException("person", person));
        if (!view.enabled() || !Role.permissionsOf(view.roles()).contains(permission)) {
            throw WorkflowProblem.of("holder", "holder.not-allowed", view.name());
        }
    }

    @Override
    public List<MissingUnit> missing(TranslationId id) {
        caller.require(Permission.READ);
        Translation translation = translations.get(id);
        return missing(translation, translations.targets(id));
    }

    private List<MissingUnit> missing(Translation translation, List<Target> targets) {
        RevisionView revision = sources.revision(translation);
        PersonId holder = translation.storedHolder();
        Map<TargetId, Draft> drafts = holder == null ? Map.of() : texts.drafts(translation.id(), holder);
        List<MissingUnit> missing = new ArrayList<>();
        int number = 0;
        for (Target target : targets) {
            int shown = target.unit().isHeadline() ? 0 : ++number;
            Draft draft = drafts.get(target.id());
            boolean typing = draft != null && draft.isLive() && !draft.text().equals(target.text());
            if (target.is(TargetState.EMPTY) && !typing) {
                missing.add(missing(target, shown, revision, MissingUnit.Reason.EMPTY));
            } else if (typing || !target.state().isDone()) {
                missing.add(missing(target, shown, revision, MissingUnit.Reason.NOT_CONFIRMED));
            }
        }
        return missing;
    }

    private static MissingUnit missing(Target target, int number, RevisionView revision, MissingUnit.Reason reason) {
        String source = Sources.words(revision, target.unit());
        List<Span> words = Words.spans(source);
        String opening =
                words.size() <= 8 ? source : source.substring(0, words.get(7).end()) + "…";
        return new MissingUnit(target.unit().id(), number, opening, reason);
    }

    @Override
    public void handIn(TranslationId id, @Nullable String note) {
        caller.requireAny(Permission.WRITE, Permission.REASSIGN);
        String said = StoredText.note(note);
        Translation translation = translations.lock(id);
        Standing standing = standings.of(translation);
        StateTable.take(Step.HAND_IN, standing.state());
        if (standing.is(PersonPart.REVISER)) {
            throw new FourEyesException("four-eyes.reviser");
        }
        if (!standing.mayHandIn()) {
            throw new NotYoursException("not-yours.holder-hands-in");
        }
        List<Target> targets = translations.currentTargets(id);
        List<MissingUnit> missing = missing(translation, targets);
        if (!missing.isEmpty()) {
            throw new NotReadyException(missing);
        }
        HandIn round = new HandIn(id, translation.nextRound(), standing.me(), said, standing.now());
        targets.forEach(round::add);
        translations.add(round);
        translation.take(Step.HAND_IN, standing.now());
        translation.reviewedBy(null);
        translation.because(null, null);
        handedIn.fire(new HandedIn(id, round.round()));
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
        Translation translation = translations.get(id);
        RevisionView revision = sources.revision(translation);
        List<HandedInTranslation.Line> rows = new ArrayList<>();
        int number = 0;
        for (Target target : translations.targets(id)) {
            Unit unit = target.unit();
            Optional<ParagraphView> paragraph = Sources.paragraph(revision, unit);
            boolean omitted = target.is(TargetState.OMITTED);
            rows.add(new HandedInTranslation.Line(
                    unit.id(),
                    target.id(),
                    target.versionId(),
                    unit.isHeadline() ? 0 : ++number,
                    unit.span(),
                    paragraph.map(ParagraphView::number).orElse(0),
                    paragraph
                            .map(ParagraphView::kind)
                            .orElse(unit.isHeadline() ? ParagraphKind.HEADLINE : ParagraphKind.BODY),
                    omitted ? "" : target.text(),
                    target.omitReason(),
                    target.state()));
        }
        return new HandedInTranslation(
                lines.of(translation),
                rows,
                peopleAs(id, PersonPart.AUTHOR),
                peopleAs(id, PersonPart.REVISER),
                translation.overrideReason());
    }

    private List<PersonId> peopleAs(TranslationId id, PersonPart wanted) {
        return translations.parts(id).stream()
                .filter(part -> part.part() == wanted)
                .map(Part::person)
                .toList();
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
        requireAllowed(holder, Permission.WRITE);
        Translation translation = translations.lock(id);
        requireNoReviser(translation, holder);
        translation.take(Step.OPEN_CORRECTION, clock.now());
        translation.heldBy(holder, clock.now());
        translation.reviewedBy(null);
        translation.because(why, me);
        audit.record("translation.correction-opened", "translation", id, Map.of("holder", holder.toString()));
        correctionOpened.fire(new CorrectionOpened(id, holder));
    }

    private String name(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }
}
