package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.CommentView;
import org.turjuman.workflow.api.FindingView;
import org.turjuman.workflow.api.Obstacle;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.ReviewLine;
import org.turjuman.workflow.api.ReviewSheet;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.TargetState;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.TranslationView;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.UnitView;
import org.turjuman.workflow.api.VersionId;

/** Draws up what a reviser sees. */
@ApplicationScoped
class ReviewSheets {
    @Inject
    TranslationRepository translations;

    @Inject
    TextRepository texts;

    @Inject
    CommentRepository comments;

    @Inject
    CommentLines commentLines;

    @Inject
    TranslationLines lines;

    @Inject
    UnitLines units;

    @Inject
    Findings findings;

    @Inject
    Obstacles obstacles;

    @Inject
    Standings standings;

    @Inject
    People people;

    ReviewSheet of(Translation translation) {
        Standing standing = standings.of(translation);
        List<Target> targets = translations.targets(translation.id());
        Sheet sheet = gather(translation, targets, standing);
        List<UnitView> views = units.of(translation, targets, standing);
        List<ReviewLine> rows = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            rows.add(line(sheet, targets.get(i), views.get(i)));
        }
        List<Obstacle> open = obstacles.of(translation, targets);
        TranslationView view = lines.of(translation);
        List<PersonId> authors = translations.parts(translation.id()).stream()
                .filter(part -> part.part() == PersonPart.AUTHOR)
                .map(Part::person)
                .toList();
        Map<PersonId, String> names = people.names(authors);
        boolean mine = standing.isReviewing();
        return new ReviewSheet(
                view,
                rows,
                authors.stream().map(id -> names.getOrDefault(id, "")).toList(),
                sheet.round().map(HandIn::handedInAt).orElse(null),
                view.approved(),
                (int) rows.stream()
                        .filter(row -> row.changed() && row.unit().state() != TargetState.APPROVED)
                        .count(),
                (int) rows.stream().filter(row -> row.unit().needsAgreement()).count(),
                views.stream().mapToInt(UnitView::openComments).sum(),
                open,
                standing.mayTakeReview(),
                mine,
                mine && open.isEmpty(),
                mine,
                standing.mayOverride());
    }

    /**
     * All that the lines are made of.
     *
     * @param translation which
     * @param standing what the caller is to it
     * @param round the last hand-in
     * @param texts of the last round and the one before, by version
     * @param before the hand-in before the last
     * @param approvals those that stand
     * @param agreements those given
     * @param names of everyone in them
     * @param threads by unit
     * @param findings what the checks say of the stored texts
     */
    private record Sheet(
            Translation translation,
            Standing standing,
            Optional<HandIn> round,
            Optional<HandIn> before,
            Map<VersionId, TextVersion> texts,
            Map<TargetId, Approval> approvals,
            Map<VersionId, Agreement> agreements,
            Map<PersonId, String> names,
            Map<UnitId, List<CommentView>> threads,
            Map<TargetId, List<FindingView>> findings) {
        Optional<String> handedIn(Optional<HandIn> hand, Target target) {
            return hand.flatMap(h -> h.text(target.id()))
                    .map(text -> Optional.ofNullable(text.version())
                            .map(texts::get)
                            .map(TextVersion::text)
                            .orElse(""));
        }
    }

    private Sheet gather(Translation translation, List<Target> targets, Standing standing) {
        Optional<HandIn> round = texts.handIn(translation.id(), translation.round());
        Optional<HandIn> before = texts.handIn(translation.id(), translation.round() - 1);
        Set<VersionId> wanted = new HashSet<>();
        for (Target target : targets) {
            round.flatMap(r -> r.text(target.id())).map(HandedInText::version).ifPresent(wanted::add);
            before.flatMap(r -> r.text(target.id())).map(HandedInText::version).ifPresent(wanted::add);
        }
        Map<TargetId, Approval> approvals = texts.approvals(translation.id());
        Map<VersionId, Agreement> agreements = texts.agreements(translation.id());
        Set<PersonId> everyone = new HashSet<>();
        approvals.values().forEach(approval -> everyone.add(approval.person()));
        agreements.values().forEach(agreement -> everyone.add(agreement.person()));
        return new Sheet(
                translation,
                standing,
                round,
                before,
                texts.versions(wanted),
                approvals,
                agreements,
                people.names(everyone),
                commentLines.of(comments.of(translation.id())).stream()
                        .collect(Collectors.groupingBy(CommentView::unit)),
                findings.of(translation, targets));
    }

    private ReviewLine line(Sheet sheet, Target target, UnitView unit) {
        Optional<String> handedIn = sheet.handedIn(sheet.round(), target);
        Optional<String> before = sheet.handedIn(sheet.before(), target);
        String reference = before.or(() -> handedIn).orElse("");
        List<FindingView> found = sheet.findings().getOrDefault(target.id(), List.of());
        Approval approval = target.is(TargetState.APPROVED) ? sheet.approvals().get(target.id()) : null;
        Agreement agreement =
                unit.versionId() == null ? null : sheet.agreements().get(unit.versionId());
        boolean corrected = handedIn.isPresent() && !handedIn.get().equals(target.text());
        boolean changed = sheet.before().isPresent() && !reference.equals(target.text());
        boolean quiet = unit.openComments() == 0
                && found.stream().noneMatch(finding -> finding.isHolding() || isOpenWarning(finding));
        return new ReviewLine(
                unit,
                Rewording.changes(reference, target.text()),
                changed,
                corrected ? Rewording.changes(handedIn.get(), target.text()) : List.of(),
                found,
                sheet.threads().getOrDefault(unit.id(), List.of()),
                target.is(TargetState.CONFIRMED) && quiet && !unit.needsAgreement() && unit.draftText() == null,
                approvable(sheet, target, unit),
                unit.needsAgreement() && sheet.standing().mayAgree(),
                agreement == null ? null : sheet.names().get(agreement.person()),
                approval == null ? null : sheet.names().get(approval.person()),
                approval == null ? null : approval.approvedAt());
    }

    private static boolean isOpenWarning(FindingView finding) {
        return finding.severity() == FindingView.Severity.WARNING && !finding.isWaived();
    }

    /** As far as people go; what else stands in the way is said when they try. */
    private boolean approvable(Sheet sheet, Target target, UnitView unit) {
        Standing standing = sheet.standing();
        boolean open = standing.state() == TranslationState.IN_REVIEW
                && (target.is(TargetState.CONFIRMED) || target.is(TargetState.DRAFT))
                && standing.isSecondPerson();
        if (!open) {
            return false;
        }
        if (!unit.needsAgreement()) {
            return standing.isReviewing();
        }
        int authors = sheet.round()
                .flatMap(round -> round.text(target.id()))
                .map(HandedInText::number)
                .orElse(0);
        return standing.mayReview() && !texts.wroteAfter(target.id(), authors, standing.me());
    }
}
