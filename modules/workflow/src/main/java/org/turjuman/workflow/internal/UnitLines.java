package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.ParagraphView;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.language.api.Words;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.TargetState;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.UnitView;
import org.turjuman.workflow.api.VersionId;

/** Draws up the views of units, as the caller sees them. */
@ApplicationScoped
class UnitLines {
    @Inject
    TranslationRepository translations;

    @Inject
    TextRepository texts;

    @Inject
    CommentRepository comments;

    @Inject
    Sources sources;

    @Inject
    People people;

    List<UnitView> of(Translation translation, Standing standing) {
        return of(translation, translations.targets(translation.id()), standing);
    }

    UnitView of(Translation translation, Target wanted, Standing standing) {
        List<Target> targets = translations.targets(translation.id());
        if (!targets.contains(wanted)) { // a unit that was merged or vanished is still shown
            return of(translation, List.of(wanted), standing).get(0);
        }
        return of(translation, targets, standing).get(targets.indexOf(wanted));
    }

    List<UnitView> of(Translation translation, List<Target> targets, Standing standing) {
        RevisionView revision = sources.revision(translation);
        Map<TargetId, Draft> drafts = texts.drafts(translation.id(), standing.me());
        Map<TargetId, TextVersion> newest = texts.newest(targets);
        Map<VersionId, Agreement> agreements = texts.agreements(translation.id());
        Map<UnitId, List<Comment>> threads =
                comments.of(translation.id()).stream().collect(Collectors.groupingBy(Comment::unit));
        Map<PersonId, String> names =
                people.names(newest.values().stream().map(TextVersion::person).collect(Collectors.toSet()));
        List<UnitView> views = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Optional<Target> next = i + 1 < targets.size() ? Optional.of(targets.get(i + 1)) : Optional.empty();
            Line line = new Line(
                    target,
                    target.unit().isHeadline() ? 0 : ++number,
                    Optional.ofNullable(newest.get(target.id())),
                    Optional.ofNullable(drafts.get(target.id())),
                    threads.getOrDefault(target.unit().id(), List.of()),
                    next);
            views.add(view(translation, revision, line, agreements, names, standing));
        }
        return views;
    }

    /** What is known of one unit. */
    private record Line(
            Target target,
            int number,
            Optional<TextVersion> newest,
            Optional<Draft> draft,
            List<Comment> threads,
            Optional<Target> next) {}

    private UnitView view(
            Translation translation,
            RevisionView revision,
            Line line,
            Map<VersionId, Agreement> agreements,
            Map<PersonId, String> names,
            Standing standing) {
        Target target = line.target();
        Unit unit = target.unit();
        Optional<ParagraphView> paragraph = Sources.paragraph(revision, unit);
        String source = unit.isOpen() ? Sources.words(revision, unit) : "";
        boolean recuttable = unit.isOpen() && !unit.isHeadline() && standing.mayRecut();
        return new UnitView(
                unit.id(),
                target.id(),
                translation.id(),
                line.number(),
                unit.span(),
                source,
                paragraph.map(ParagraphView::number).orElse(0),
                paragraph
                        .map(ParagraphView::kind)
                        .orElse(unit.isHeadline() ? ParagraphKind.HEADLINE : ParagraphKind.BODY),
                target.state(),
                target.text(),
                target.versionNumber(),
                target.versionId(),
                line.draft().map(Draft::number).orElse(0),
                line.draft().filter(Draft::isLive).map(Draft::text).orElse(null),
                target.origin(),
                target.isReturned(),
                target.omitReason(),
                line.newest().map(TextVersion::person).orElse(null),
                line.newest().map(TextVersion::person).map(names::get).orElse(null),
                line.newest().map(TextVersion::writtenAt).orElse(null),
                line.newest().filter(v -> v.part() == PersonPart.REVISER).isPresent(),
                needsAgreement(target, line.newest(), agreements),
                (int) line.threads().stream().filter(Comment::isWaiting).count(),
                line.threads().size(),
                unit.sourceChanges(),
                unit.isOpen() && standing.writesAs().isPresent(),
                recuttable && Words.count(source) > 1,
                recuttable
                        && line.next()
                                .filter(next ->
                                        Sources.paragraph(revision, next.unit()).equals(paragraph))
                                .isPresent(),
                recuttable && !target.is(TargetState.OMITTED));
    }

    /** A reviser changed more than a third of it, and nobody has settled that yet. */
    static boolean needsAgreement(Target target, Optional<TextVersion> newest, Map<VersionId, Agreement> agreements) {
        return newest.isPresent()
                && newest.get().isHeavy()
                && !agreements.containsKey(newest.get().id())
                && !target.is(TargetState.APPROVED)
                && !target.is(TargetState.OMITTED);
    }
}
