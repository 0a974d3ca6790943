package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Change;
import org.turjuman.articles.api.Changes;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.SegmentView;
import org.turjuman.articles.api.WordChange;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Words;
import org.turjuman.workflow.api.SourceMove;
import org.turjuman.workflow.api.SourceMoved;
import org.turjuman.workflow.api.Step;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.VersionView.Cause;

/** Moves a translation to a corrected source: units follow their words. */
@ApplicationScoped
class SourceMoving {
    @Inject
    TranslationRepository translations;

    @Inject
    TextRepository texts;

    @Inject
    Writing writing;

    @Inject
    Articles articles;

    @Inject
    Event<SourceMoved> moved;

    /** What a move would do, without doing it. */
    SourceMove preview(Translation translation) {
        return plan(translation, translations.targets(translation.id())).counted();
    }

    SourceMove move(Translation translation, Standing standing) {
        Plan plan = plan(translation, translations.currentTargets(translation.id()));
        Instant now = standing.now();
        List<UnitId> changed = new ArrayList<>();
        List<UnitId> closed = new ArrayList<>();
        for (Fate fate : plan.fates()) {
            Unit unit = fate.target().unit();
            switch (fate.kind()) {
                case SAME -> unit.moveTo(plan.to(), fate.span(), List.of());
                case CHANGED -> {
                    unit.moveTo(plan.to(), fate.span(), fate.words());
                    writing.fall(translation, fate.target(), now);
                    fate.target().draft();
                    changed.add(unit.id());
                }
                default -> {
                    close(translation, fate.target(), now);
                    closed.add(unit.id());
                }
            }
        }
        for (Span span : plan.added()) {
            Unit unit = new Unit(translation.id(), plan.to(), false, span);
            translations.add(unit);
            translations.add(new Target(unit));
        }
        RevisionId from = translation.revision();
        translation.moveTo(plan.to());
        translation.describe(Folding.key(articles.title(translation.article()).text()), Words.count(plan.text()));
        SourceMove move = plan.counted();
        boolean inReview =
                standing.state() == TranslationState.IN_REVIEW || standing.state() == TranslationState.APPROVED;
        if (!inReview) {
            translation.take(Step.MOVE_TO_CORRECTED_SOURCE, now);
        } else if (move.changed() + move.added() > 0) { // the authors have work again, from now
            translation.take(Step.MOVE_TO_CORRECTED_SOURCE, now);
            translation.saved(now);
            translation.reviewedBy(null);
        }
        translation.changed(now);
        moved.fire(new SourceMoved(translation.id(), from, plan.to(), changed, closed));
        return move;
    }

    /** The text of what vanished stays in the history, drafts included. */
    private void close(Translation translation, Target target, Instant now) {
        for (Draft draft : texts.liveDrafts(target.id())) {
            writing.keep(translation, target, draft, Cause.SAVED, now);
        }
        writing.fall(translation, target, now);
        target.unit().close(now);
    }

    private Plan plan(Translation translation, List<Target> targets) {
        RevisionView to = articles.current(translation.article());
        Optional<Span> headline = to.headline().map(SegmentView::span);
        Changes changes = articles.changes(translation.revision(), to.id());
        List<Target> cut = targets.stream()
                .filter(target -> !target.unit().span().isEmpty())
                .sorted(Comparator.comparing(target -> target.unit().span()))
                .toList();
        List<Change> all =
                changes.of(cut.stream().map(target -> target.unit().span()).toList());
        List<Fate> fates = new ArrayList<>();
        List<Span> added = new ArrayList<>();
        Target head = targets.stream()
                .filter(target -> target.unit().isHeadline())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No headline unit in translation " + translation.id()));
        Fate headFate = null;
        for (Change change : all) {
            Span span = change.to();

            Target target = change.index() < 0 ? null : cut.get(change.index());
            if (span != null && headline.filter(span::equals).isPresent()) {
                boolean own = target != null && target.equals(head);
                headFate = own ? Fate.of(head, change) : new Fate(head, Change.Kind.CHANGED, span, change.words());
                if (target != null && !own) {
                    fates.add(Fate.gone(target));
                }
            } else if (target == null || target.equals(head)) {
                if (span != null) {
                    added.add(span);
                }
            } else {
                fates.add(Fate.of(target, change));
            }
        }
        fates.add(0, headFate == null ? headless(head) : headFate);
        return new Plan(translation.revision(), to.id(), to.text(), fates, added);
    }

    /** The source has no headline now; whether it had one decides whether that is a change. */
    private static Fate headless(Target head) {
        boolean had = !head.unit().span().isEmpty();
        return new Fate(head, had ? Change.Kind.CHANGED : Change.Kind.SAME, new Span(0, 0), List.of());
    }

    /**
     * What becomes of a unit.
     *
     * @param target its target
     * @param kind same, changed or vanished
     * @param span where it stands then; meaningless if it vanished
     * @param words how its source changed
     */
    private record Fate(Target target, Change.Kind kind, Span span, List<WordChange> words) {
        static Fate of(Target target, Change change) {
            Span to = change.to();
            return to == null ? gone(target) : new Fate(target, change.kind(), to, change.words());
        }

        static Fate gone(Target target) {
            return new Fate(target, Change.Kind.VANISHED, new Span(0, 0), List.of());
        }
    }

    /**
     * A whole move.
     *
     * @param from the revision left
     * @param to the revision moved to
     * @param text its text
     * @param fates of all units, the headline first
     * @param added where new units begin
     */
    private record Plan(RevisionId from, RevisionId to, String text, List<Fate> fates, List<Span> added) {
        SourceMove counted() {
            return new SourceMove(
                    from,
                    to,
                    count(Change.Kind.SAME),
                    count(Change.Kind.CHANGED),
                    added.size(),
                    count(Change.Kind.VANISHED));
        }

        private int count(Change.Kind kind) {
            return (int) fates.stream().filter(fate -> fate.kind() == kind).count();
        }
    }
}
