package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.Confirmation;
import org.turjuman.workflow.api.FindingView;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.SaveReceipt;
import org.turjuman.workflow.api.Stamp;
import org.turjuman.workflow.api.Step;
import org.turjuman.workflow.api.TargetConfirmed;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.TargetState;
import org.turjuman.workflow.api.Targets;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.UnitView;
import org.turjuman.workflow.api.VersionId;
import org.turjuman.workflow.api.VersionView;
import org.turjuman.workflow.api.VersionView.Cause;
import org.turjuman.workflow.api.WorkflowProblem;

@ApplicationScoped
@Transactional
class TargetService implements Targets {
    @Inject
    TranslationRepository translations;

    @Inject
    TextRepository texts;

    @Inject
    Writing writing;

    @Inject
    Saving saving;

    @Inject
    Findings findings;

    @Inject
    UnitLines units;

    @Inject
    Standings standings;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Event<TargetConfirmed> confirmed;

    @Override
    public UnitView get(TargetId id) {
        caller.require(Permission.READ);
        Translation translation = translations.get(translations.translationOf(id));
        return units.of(translation, translations.target(id), standings.of(translation));
    }

    @Override
    public SaveReceipt saveDraft(TargetId id, Stamp expected, String saveId, String text) {
        Save save = begin(id, saveId);
        Optional<SaveReceipt> before = saving.repeated(save);
        if (before.isPresent()) {
            return before.get();
        }
        save.standing().writer();
        String typed = StoredText.target(text);
        saving.requireFresh(save, expected, typed);
        Draft draft = saving.draft(save);
        draft.type(
                typed, save.target().versionNumber(), save.id(), save.standing().now());
        return saving.receipt(save, draft);
    }

    @Override
    public SaveReceipt saveVersion(TargetId id, Stamp expected, String saveId, String text) {
        readyInReview(id);
        Save save = begin(id, saveId);
        return saving.repeated(save).orElseGet(() -> write(save, expected, text, Cause.SAVED));
    }

    @Override
    public Confirmation confirm(TargetId id, Stamp expected, String saveId, String text) {
        caller.requireAny(Permission.WRITE, Permission.REVIEW);
        findings.ready(translations.translationOf(id));
        Save save = begin(id, saveId);
        Target target = save.target();
        Optional<SaveReceipt> before = saving.repeated(save);
        if (before.isPresent()) {
            return new Confirmation(
                    before.get(),
                    target.is(TargetState.CONFIRMED) || target.is(TargetState.APPROVED),
                    findings.of(save.translation(), target, target.text()));
        }
        if (text.isBlank()) {
            throw WorkflowProblem.of("text", "confirm.empty");
        }
        PersonPart part = save.standing().writer();
        SaveReceipt receipt = write(save, expected, text, Cause.CONFIRMED);
        List<FindingView> found = findings.of(save.translation(), target, target.text());
        boolean held = found.stream().anyMatch(FindingView::isHolding);
        if (!held) {
            confirm(save, part);
        }
        return new Confirmation(saving.receiptNow(save, receipt), !held, found);
    }

    /** Who confirms stands for the text: an author by it agrees to what a reviser wrote. */
    private void confirm(Save save, PersonPart part) {
        Translation translation = save.translation();
        Target target = save.target();
        Standing standing = save.standing();
        writing.join(translation, standing.me(), part, standing.now());
        TextVersion version = texts.newest(target).orElseThrow();
        if (part == PersonPart.AUTHOR
                && version.isHeavy()
                && texts.agreement(version.id()).isEmpty()) {
            translations.add(new Agreement(version, standing.me(), standing.now()));
        }
        if (!target.is(TargetState.APPROVED)) {
            target.confirm();
            confirmed.fire(new TargetConfirmed(translation.id(), target.id(), version.id()));
        }
        translation.changed(standing.now());
    }

    private SaveReceipt write(Save save, Stamp expected, String text, Cause cause) {
        PersonPart part = save.standing().writer();
        String typed = StoredText.target(text);
        saving.requireFresh(save, expected, typed);
        return saving.write(save, part, typed, cause);
    }

    @Override
    public SaveReceipt restore(TargetId id, Stamp expected, String saveId, VersionId version) {
        readyInReview(id);
        Save save = begin(id, saveId);
        TextVersion wanted = texts.version(version);
        if (!wanted.target().equals(id)) {
            throw new NoSuchThingException("version", version);
        }
        return saving.repeated(save).orElseGet(() -> write(save, expected, wanted.text(), Cause.RESTORED));
    }

    /** A version that is written in review asks the checks whether it is confirmed. */
    private void readyInReview(TargetId id) {
        caller.requireAny(Permission.WRITE, Permission.REVIEW);
        TranslationId translation = translations.translationOf(id);
        if (translations.get(translation).isInReview()) {
            findings.ready(translation);
        }
    }

    /** A save, by an author or by the reviser who corrects. */
    private Save begin(TargetId id, String saveId) {
        caller.requireAny(Permission.WRITE, Permission.REVIEW);
        String checked = StoredText.saveId(saveId);
        Translation translation = translations.lock(translations.translationOf(id));
        return new Save(translation, openTarget(id), standings.of(translation), checked);
    }

    private Target openTarget(TargetId id) {
        Target target = translations.current(id);
        if (!target.unit().isOpen()) {
            throw new WorkflowProblem("unit.closed");
        }
        return target;
    }

    @Override
    public SaveReceipt omit(TargetId id, Stamp expected, String reason) {
        caller.require(Permission.WRITE);
        String why = StoredText.reason(reason);
        Save save = beginCut(id);
        if (save.target().unit().isHeadline()) {
            throw new WorkflowProblem("omit.headline");
        }
        saving.requireFresh(save, expected, save.target().text());
        saving.keepMine(save, Cause.SAVED);
        writing.fall(save.translation(), save.target(), save.standing().now());
        writing.join(
                save.translation(),
                save.standing().me(),
                PersonPart.AUTHOR,
                save.standing().now());
        save.target().omit(why);
        save.translation().take(Step.WRITE, save.standing().now());
        return saving.receipt(save, saving.draft(save));
    }

    @Override
    public SaveReceipt include(TargetId id, Stamp expected) {
        Save save = beginCut(id);
        saving.requireFresh(save, expected, save.target().text());
        if (save.target().is(TargetState.OMITTED)) {
            save.target().draft();
            save.translation().changed(save.standing().now());
        }
        return saving.receipt(save, saving.draft(save));
    }

    /** What changes the shape of the translation is for those who write before a hand-in. */
    private Save beginCut(TargetId id) {
        caller.require(Permission.WRITE);
        Translation translation = translations.lock(translations.translationOf(id));
        Standing standing = standings.of(translation);
        standing.requireRecut();
        return new Save(translation, openTarget(id), standing, "");
    }

    @Override
    public List<FindingView> findings(TargetId id) {
        caller.require(Permission.READ);
        Translation translation = translations.get(translations.translationOf(id));
        Target target = translations.target(id);
        String shown = texts.draft(id, caller.get().id())
                .filter(Draft::isLive)
                .map(Draft::text)
                .orElse(target.text());
        return findings.of(translation, target, shown);
    }

    @Override
    public List<FindingView> waive(TargetId id, String findingKey, String reason) {
        caller.requireAny(Permission.WRITE, Permission.REVIEW);
        String why = StoredText.reason(reason);
        findings.ready(translations.translationOf(id));
        Translation translation = translations.lock(translations.translationOf(id));
        Standing standing = standings.of(translation);
        standing.writer();
        FindingView finding = findings(id).stream()
                .filter(found -> found.key().equals(findingKey))
                .findFirst()
                .orElseThrow(() -> new NoSuchThingException("finding", findingKey));
        if (!finding.isWaived()) {
            translations.add(new Waiver(id, findingKey, why, standing.me(), standing.now()));
            audit.record("finding.waived", "target", id, Map.of("check", finding.check()));
        }
        return findings(id);
    }

    @Override
    public List<VersionView> history(TargetId id) {
        caller.require(Permission.READ);
        Target target = translations.target(id);
        List<TextVersion> versions = texts.history(id);
        Map<PersonId, String> names =
                people.names(versions.stream().map(TextVersion::person).collect(Collectors.toSet()));
        List<VersionView> views = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            String before = i + 1 < versions.size() ? versions.get(i + 1).text() : "";
            views.add(view(versions.get(i), target, names, before));
        }
        return views;
    }

    @Override
    public VersionView version(VersionId id) {
        TextVersion version = texts.version(id);
        String before = texts.version(version.target(), version.number() - 1)
                .map(TextVersion::text)
                .orElse("");
        return view(version, translations.target(version.target()), people.names(List.of(version.person())), before);
    }

    private static VersionView view(TextVersion version, Target target, Map<PersonId, String> names, String before) {
        return new VersionView(
                version.id(),
                version.target(),
                target.unit().id(),
                version.number(),
                version.text(),
                version.person(),
                names.getOrDefault(version.person(), ""),
                version.part(),
                version.origin(),
                version.cause(),
                version.writtenAt(),
                Rewording.changes(before, version.text()));
    }
}
