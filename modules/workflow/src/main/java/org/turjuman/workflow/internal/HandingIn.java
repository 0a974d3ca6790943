package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.ParagraphView;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Words;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.FourEyesException;
import org.turjuman.workflow.api.HandedIn;
import org.turjuman.workflow.api.HandedInTranslation;
import org.turjuman.workflow.api.MissingUnit;
import org.turjuman.workflow.api.NotReadyException;
import org.turjuman.workflow.api.NotYoursException;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.Step;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.TargetState;
import org.turjuman.workflow.api.TranslationId;

/** Hands translations to review, says what is missing before, and tells what was handed in. */
@ApplicationScoped
class HandingIn {
    @Inject
    TranslationRepository translations;

    @Inject
    TextRepository texts;

    @Inject
    TranslationLines lines;

    @Inject
    Sources sources;

    @Inject
    Standings standings;

    @Inject
    Event<HandedIn> handedIn;

    List<MissingUnit> missing(TranslationId id) {
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

    void handIn(TranslationId id, @Nullable String note) {
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

    HandedInTranslation handedIn(TranslationId id) {
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
}
