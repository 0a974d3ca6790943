package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Permission;
import org.turjuman.workflow.api.Kept;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.Stamp;
import org.turjuman.workflow.api.TargetConfirmed;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.UnitView;
import org.turjuman.workflow.api.Units;
import org.turjuman.workflow.api.UnitsRecut;
import org.turjuman.workflow.api.VersionId;
import org.turjuman.workflow.api.VersionView.Cause;
import org.turjuman.workflow.api.WorkflowProblem;

@ApplicationScoped
@Transactional
class UnitService implements Units {
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
    Saving saving;

    @Inject
    UnitLines lines;

    @Inject
    Sources sources;

    @Inject
    Standings standings;

    @Inject
    Caller caller;

    @Inject
    Event<UnitsRecut> recut;

    @Inject
    Event<TargetConfirmed> confirmed;

    @Override
    public UnitView get(UnitId id) {
        caller.require(Permission.READ);
        Translation translation = translations.get(translations.translationOf(id));
        return lines.of(translation, translations.target(id), standings.of(translation));
    }

    @Override
    public TranslationId translation(UnitId id) {
        return translations.translationOf(id);
    }

    @Override
    public UnitId split(UnitId id, Stamp expected, int sourceAt, int targetAt) {
        Save save = begin(id);
        Unit first = save.target().unit();
        saving.requireFresh(save, expected, shown(save));
        requireCuttable(save, sourceAt, targetAt);
        Target target = save.target();
        List<Kept> kept = settle(save);
        Stood before = Stood.of(target);
        String whole = target.text();
        TextCut cut = TextCut.cut(whole, targetAt);
        int joint = first.span().start() + sourceAt;
        Unit second = new Unit(
                save.translation().id(),
                save.translation().revision(),
                false,
                new Span(joint, first.span().end()));
        first.cover(new Span(first.span().start(), joint));
        translations.add(second);
        Target secondTarget = new Target(second);
        translations.add(secondTarget);
        Recut done = new Recut(
                save.translation(),
                UnitsRecut.Kind.SPLIT,
                first,
                second,
                joint,
                cut,
                save.standing().me(),
                save.standing().now());
        translations.add(done.after(before, null));
        divide(save, secondTarget, cut, kept);
        return second.id();
    }

    /** Writes the two parts of a text, and tells where each stretch went. */
    private void divide(Save save, Target second, TextCut cut, List<Kept> kept) {
        Target first = save.target();
        VersionId before = first.versionId();
        write(save, first, cut.first());
        write(save, second, cut.second());
        List<UnitsRecut.Carried> carried = new ArrayList<>();
        carry(
                carried,
                first,
                before,
                Rewording.within(kept, new Span(0, cut.first().length())),
                first);
        carry(
                carried,
                first,
                before,
                Rewording.within(
                        kept, new Span(cut.at(), cut.at() + cut.second().length())),
                second);
        fire(save, UnitsRecut.Kind.SPLIT, first, second, carried);
    }

    @Override
    public void merge(UnitId id, Stamp expected) {
        Save save = begin(id);
        saving.requireFresh(save, expected, shown(save));
        Target second = next(save);
        Unit firstUnit = save.target().unit();
        Unit secondUnit = second.unit();
        List<Kept> keptFirst = settle(save);
        List<Kept> keptSecond = settle(new Save(save.translation(), second, save.standing(), save.id()));
        TextCut joined = TextCut.join(save.target().text(), second.text());
        Recut done = new Recut(
                save.translation(),
                UnitsRecut.Kind.MERGE,
                firstUnit,
                secondUnit,
                secondUnit.span().start(),
                joined,
                save.standing().me(),
                save.standing().now());
        translations.add(done.after(Stood.of(save.target()), Stood.of(second)));
        unite(save, second, joined, keptFirst, keptSecond);
    }

    private void unite(Save save, Target second, TextCut joined, List<Kept> keptFirst, List<Kept> keptSecond) {
        Target first = save.target();
        Unit firstUnit = first.unit();
        Unit secondUnit = second.unit();
        VersionId before = first.versionId();
        writing.fall(save.translation(), second, save.standing().now());
        firstUnit.cover(new Span(firstUnit.span().start(), secondUnit.span().end()));
        secondUnit.mergeInto(firstUnit, save.standing().now());
        comments.on(secondUnit.id()).forEach(comment -> comment.move(firstUnit.id()));
        write(save, first, joined.whole());
        List<UnitsRecut.Carried> carried = new ArrayList<>();
        carry(carried, first, before, keptFirst, first);
        carry(carried, second, second.versionId(), shifted(keptSecond, joined.at()), first);
        fire(save, UnitsRecut.Kind.MERGE, first, second, carried);
    }

    private static List<Kept> shifted(List<Kept> kept, int by) {
        return kept.stream()
                .map(piece -> new Kept(piece.before(), piece.after() + by))
                .toList();
    }

    @Override
    public UnitId undo(TranslationId id) {
        caller.require(Permission.WRITE);
        Translation translation = translations.lock(id);
        Standing standing = standings.of(translation);
        standing.requireRecut();
        Recut latest = recuts.latest(translation).orElseThrow(() -> new WorkflowProblem("undo.nothing"));
        Save save = new Save(translation, translations.current(latest.firstUnit()), standing, "");
        Target second = translations.current(latest.secondUnit());
        List<Kept> keptFirst = settle(save);
        if (latest.kind() == UnitsRecut.Kind.SPLIT) {
            List<Kept> keptSecond = settle(new Save(translation, second, standing, ""));
            TextCut joined = latest.texts().joinedAgain(save.target().text(), second.text());
            unite(save, second, joined, keptFirst, keptSecond);
            if (joined.equals(latest.texts())) {
                giveBack(save, save.target(), latest.firstBefore());
            }
        } else {
            Unit first = save.target().unit();
            TextCut cut = latest.texts().cutAgain(save.target().text());
            second.unit().reopen();
            second.unit().cover(new Span(latest.sourceAt(), first.span().end()));
            first.cover(new Span(first.span().start(), latest.sourceAt()));
            comments.on(first.id()).forEach(comment -> comment.moveBack(latest.secondUnit()));
            divide(save, second, cut, keptFirst);
            if (cut.equals(latest.texts())) {
                giveBack(save, save.target(), latest.firstBefore());
                giveBack(save, second, latest.secondBefore());
            }
        }
        latest.undo(standing.now());
        return latest.firstUnit();
    }

    /** A text that is the same as before it was cut stands where it stood. */
    private void giveBack(Save save, Target target, @Nullable Stood before) { // null: nobody knows
        VersionId version = target.versionId();
        if (before != null && before.omitReason() != null) {
            target.omit(before.omitReason());
        } else if (before != null && before.isConfirmed() && version != null) {
            target.confirm();
            confirmed.fire(new TargetConfirmed(save.translation().id(), target.id(), version));
        }
    }

    private Save begin(UnitId id) {
        caller.require(Permission.WRITE);
        Translation translation = translations.lock(translations.translationOf(id));
        Standing standing = standings.of(translation);
        standing.requireRecut();
        Target target = translations.current(id);
        if (!target.unit().isOpen()) {
            throw new WorkflowProblem("unit.closed");
        }
        if (target.unit().isHeadline()) {
            throw new WorkflowProblem("recut.headline");
        }
        return new Save(translation, target, standing, "");
    }

    private String shown(Save save) {
        return texts.draft(save.target().id(), save.standing().me())
                .filter(Draft::isLive)
                .map(Draft::text)
                .orElse(save.target().text());
    }

    /**
     * Makes versions of all drafts on a target, the caller's last, so that the text to be cut is a version and nothing
     * typed is lost.
     *
     * @return what of the text that was there before stands in the text now: all of it, as those versions told where each
     *     stretch went
     */
    private List<Kept> settle(Save save) {
        Target target = save.target();
        Optional<Draft> mine = texts.draft(target.id(), save.standing().me()).filter(Draft::isLive);
        boolean newest = mine.isPresent() && mine.get().basedOn() == target.versionNumber();
        for (Draft draft : texts.liveDrafts(target.id())) {
            if (!draft.person().equals(save.standing().me())) {
                writing.keep(
                        save.translation(),
                        target,
                        draft,
                        Cause.SAVED,
                        save.standing().now());
            }
        }
        if (newest) { // those drafts of others have only just become versions
            mine.get().baseOn(target.versionNumber());
        }
        saving.keepMine(save, Cause.SAVED);
        return target.text().isEmpty()
                ? List.of()
                : List.of(new Kept(new Span(0, target.text().length()), 0));
    }

    private void write(Save save, Target target, String text) {
        Writing.Hand hand = Writing.Hand.of(save.standing().me(), PersonPart.AUTHOR, Cause.RECUT);
        if (!text.equals(target.text())) {
            writing.recut(
                    save.translation(), target, text, hand, save.standing().now());
        } else {
            writing.fall(save.translation(), target, save.standing().now());
            target.draft();
        }
        if (save.translation().isHeldBy(save.standing().me(), save.standing().now())) {
            save.translation().saved(save.standing().now());
        }
    }

    private static void carry(
            List<UnitsRecut.Carried> carried,
            Target from,
            @Nullable VersionId before, // null: there was no text
            List<Kept> kept,
            Target to) {
        VersionId version = to.versionId();
        if (version != null) {
            kept.forEach(piece -> carried.add(
                    new UnitsRecut.Carried(from.id(), before, piece.before(), to.id(), version, piece.after())));
        }
    }

    private void fire(Save save, UnitsRecut.Kind kind, Target first, Target second, List<UnitsRecut.Carried> carried) {
        recut.fire(new UnitsRecut(
                save.translation().id(), kind, first.unit().id(), second.unit().id(), carried));
    }

    private void requireCuttable(Save save, int sourceAt, int targetAt) {
        Span span = save.target().unit().span();
        String source = span.substring(sources.revision(save.translation()).text());
        boolean within = sourceAt > 0 && sourceAt < source.length();
        if (!within
                || source.substring(0, sourceAt).isBlank()
                || source.substring(sourceAt).isBlank()
                || splitsCharacter(source, sourceAt)) {
            throw WorkflowProblem.of("sourceAt", "split.source");
        }
        String shown = shown(save);
        if (targetAt < 0 || targetAt > shown.length() || splitsCharacter(shown, targetAt)) {
            throw WorkflowProblem.of("targetAt", "split.target");
        }
    }

    private static boolean splitsCharacter(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int type = Character.getType(text.codePointAt(at));
        return Character.isLowSurrogate(text.charAt(at))
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private Target next(Save save) {
        RevisionView revision = sources.revision(save.translation());
        Unit unit = save.target().unit();
        return translations.currentTargets(save.translation().id()).stream()
                .filter(target -> !target.unit().isHeadline()
                        && target.unit().span().start() == unit.span().end())
                .filter(target -> Sources.paragraph(revision, target.unit()).equals(Sources.paragraph(revision, unit)))
                .findFirst()
                .orElseThrow(() -> new WorkflowProblem("merge.no-next"));
    }
}
