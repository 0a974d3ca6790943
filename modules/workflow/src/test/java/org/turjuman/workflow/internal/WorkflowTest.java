package org.turjuman.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.turjuman.workflow.internal.TestDesk.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.NotPermittedException;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.*;

/** The way of a translation through the services, on a real database. */
class WorkflowTest {
    private final TestDesk desk = new TestDesk("سافر الوزير اليوم. وصل الوزير إلى الرباط مساء.\nعاد الوزير غدا.");
    private int saves;

    @AfterEach
    void close() {
        desk.close();
    }

    private Translations translations(PersonId person) {
        return desk.as(person, Translations.class);
    }

    private Targets targets(PersonId person) {
        return desk.as(person, Targets.class);
    }

    private Reviews reviews(PersonId person) {
        return desk.as(person, Reviews.class);
    }

    private String save() {
        return "save-" + ++saves;
    }

    private List<UnitView> units(PersonId person, TranslationId id) {
        return translations(person).workbench(id).units();
    }

    private TranslationView state(TranslationId id) {
        return translations(YASMINE).get(id);
    }

    private SaveReceipt write(PersonId person, TranslationId id, int unit, String text) {
        UnitView view = units(person, id).get(unit);
        return targets(person).saveVersion(view.target(), view.getStamp(), save(), text);
    }

    private void confirm(PersonId person, TranslationId id, int unit, String text) {
        UnitView view = units(person, id).get(unit);
        Confirmation confirmation = targets(person).confirm(view.target(), view.getStamp(), save(), text);
        assertThat(confirmation.confirmed()).isTrue();
    }

    private void approve(PersonId person, TranslationId id, int unit) {
        UnitView view = units(person, id).get(unit);
        reviews(person).approveUnit(view.id(), view.getStamp());
    }

    private TranslationId claimed() {
        TranslationId id = desk.requested();
        translations(SALMA).claim(id);
        return id;
    }

    private TranslationId handedIn() {
        TranslationId id = claimed();
        confirm(SALMA, id, 0, "Minister in Rabat");
        confirm(SALMA, id, 1, "The minister left today.");
        confirm(SALMA, id, 2, "The minister arrived in Rabat in the evening.");
        confirm(SALMA, id, 3, "The minister returns tomorrow.");
        translations(SALMA).handIn(id, "Please look at the names");
        return id;
    }

    private TranslationId inReview() {
        TranslationId id = handedIn();
        reviews(IDRIS).take(id);
        return id;
    }

    @Test
    void copiesUnitsFromSegmentsWithTheMissingHeadlineFirst() {
        TranslationId id = desk.requested();
        List<UnitView> units = units(SALMA, id);
        assertThat(units).extracting(UnitView::number).containsExactly(0, 1, 2, 3);
        assertThat(units.get(0).isHeadlineByTheDesk()).isTrue();
        assertThat(units.get(2).source()).isEqualTo("وصل الوزير إلى الرباط مساء.");
        assertThat(state(id).units()).isEqualTo(4);
        assertThat(desk.events).hasOnlyElementsOfTypes(TranslationRequested.class);
        assertThatThrownBy(() -> desk.requested()).hasMessageContaining("requested already");
        assertThatThrownBy(() -> translations(YASMINE).request(ARTICLE, Language.of("ar-MA"), Priority.LOW, null))
                .isInstanceOf(WorkflowProblem.class);
        assertThatThrownBy(() -> translations(SALMA).request(ARTICLE, Language.FRENCH, Priority.LOW, null))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void givesOneOfManyClaimersTheTranslation() throws Exception {
        TranslationId id = desk.requested();
        AtomicInteger got = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        inParallel(20, number -> () -> {
            try {
                translations(number % 2 == 0 ? SALMA : NORA).claim(id);
                got.incrementAndGet();
            } catch (NotYoursException e) {
                refused.incrementAndGet();
            }
            return null;
        });
        assertThat(got.get()).isEqualTo(10); // one person's ten attempts, the first and its repetitions
        assertThat(refused.get()).isEqualTo(10);
        assertThat(desk.events.stream().filter(Claimed.class::isInstance)).hasSize(1);
    }

    @Test
    void keepsTheDraftsOfAnExpiredHoldAsVersionsForTheNextHolder() {
        TranslationId id = claimed();
        UnitView unit = units(SALMA, id).get(1);
        targets(SALMA).saveDraft(unit.target(), unit.getStamp(), save(), "The minister has le");
        desk.pass(Duration.ofHours(18));
        assertThat(state(id).expiring()).isTrue();
        assertThat(state(id).state()).isEqualTo(TranslationState.CLAIMED);
        desk.pass(Duration.ofHours(6));
        assertThat(state(id).state()).isEqualTo(TranslationState.QUEUED);
        assertThat(desk.as(NORA, Queue.class)
                        .lines(QueueList.FREE, QueueFilter.ANY, 0, 10)
                        .total())
                .isEqualTo(1);
        assertThat(desk.as(SALMA, Queue.class)
                        .lines(QueueList.MINE, QueueFilter.ANY, 0, 10)
                        .total())
                .isZero();
        assertThatThrownBy(() -> write(SALMA, id, 1, "late")).isInstanceOf(NotYoursException.class);
        translations(NORA).claim(id);
        UnitView found = units(NORA, id).get(1);
        assertThat(found.text()).isEqualTo("The minister has le");
        assertThat(found.writtenByName()).isEqualTo("Salma Naciri");
        assertThat(targets(NORA).history(found.target()).get(0).cause()).isEqualTo(VersionView.Cause.EXPIRED);
        assertThat(state(id).holder()).isEqualTo(NORA);
    }

    @Test
    void letsTheSameHolderGoOnAfterTheirHoldExpired() {
        TranslationId id = claimed();
        UnitView unit = units(SALMA, id).get(1);
        SaveReceipt receipt = targets(SALMA).saveDraft(unit.target(), unit.getStamp(), save(), "half");
        desk.pass(Duration.ofHours(30));
        translations(SALMA).claim(id);
        assertThat(targets(SALMA)
                        .saveDraft(unit.target(), receipt.stamp(), save(), "half a text")
                        .draft())
                .isEqualTo(2);
    }

    @Test
    void storesARepeatedSaveOnce() {
        TranslationId id = claimed();
        UnitView unit = units(SALMA, id).get(1);
        SaveReceipt first = targets(SALMA).saveVersion(unit.target(), unit.getStamp(), "same", "One");
        SaveReceipt again = targets(SALMA).saveVersion(unit.target(), unit.getStamp(), "same", "One");
        assertThat(again.repeated()).isTrue();
        assertThat(again.stamp()).isEqualTo(first.stamp());
        assertThat(targets(SALMA).history(unit.target())).hasSize(1);
        SaveReceipt draft = targets(SALMA).saveDraft(unit.target(), first.stamp(), "draft", "Two");
        assertThat(targets(SALMA)
                        .saveDraft(unit.target(), first.stamp(), "draft", "Two")
                        .stamp())
                .isEqualTo(draft.stamp());
    }

    @Test
    void refusesASaveOnAnOlderTextWithBothTextsAndTheirAncestor() {
        TranslationId id = claimed();
        write(SALMA, id, 1, "Start");
        UnitView seen = units(SALMA, id).get(1);
        UnitView seenByEditor = units(YASMINE, id).get(1);
        targets(YASMINE).saveVersion(seenByEditor.target(), seenByEditor.getStamp(), save(), "Editor");
        assertThatThrownBy(() -> targets(SALMA).saveDraft(seen.target(), seen.getStamp(), save(), "Mine"))
                .isInstanceOfSatisfying(StaleTextException.class, stale -> {
                    assertThat(stale.mine()).isEqualTo("Mine");
                    assertThat(stale.theirs()).isEqualTo("Editor");
                    assertThat(stale.ancestor()).isEqualTo("Start");
                    assertThat(stale.theirName()).isEqualTo("Yasmine Alaoui");
                    targets(SALMA).saveVersion(seen.target(), stale.stamp(), save(), "Mine");
                });
        assertThat(units(SALMA, id).get(1).text()).isEqualTo("Mine");
    }

    @Test
    void refusesTheSecondTabOfTheSamePerson() {
        TranslationId id = claimed();
        UnitView seen = units(SALMA, id).get(1);
        targets(SALMA).saveDraft(seen.target(), seen.getStamp(), save(), "first tab");
        assertThatThrownBy(() -> targets(SALMA).saveDraft(seen.target(), seen.getStamp(), save(), "second tab"))
                .isInstanceOfSatisfying(
                        StaleTextException.class,
                        stale -> assertThat(stale.theirs()).isEqualTo("first tab"));
    }

    @Test
    void refusesTextsThatCannotBeStored() {
        TranslationId id = claimed();
        UnitView unit = units(SALMA, id).get(1);
        for (String text : List.of("a\u0000", "line\nhalf \uD83D pair", "x".repeat(Translations.TEXT_LIMIT + 1))) {
            assertThatThrownBy(() -> targets(SALMA).saveDraft(unit.target(), unit.getStamp(), save(), text))
                    .isInstanceOf(WorkflowProblem.class);
        }
        assertThatThrownBy(() ->
                        targets(SALMA).saveDraft(unit.target(), unit.getStamp(), save(), "line\nhalf \uD83D pair"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("character 6");
    }

    @Test
    void losesNothingUnderFiftyWritersAtOnce() throws Exception {
        TranslationId id = claimed();
        UnitView unit = units(SALMA, id).get(1);
        List<String> acknowledged = java.util.Collections.synchronizedList(new ArrayList<>());
        AtomicInteger conflicts = new AtomicInteger();
        inParallel(50, number -> () -> {
            PersonId person = number % 2 == 0 ? SALMA : YASMINE;
            Stamp stamp = unit.getStamp();
            for (int i = 0; i < 5; i++) {
                String text = "text " + number + "." + i;
                try {
                    stamp = targets(person)
                            .saveVersion(unit.target(), stamp, "w" + number + "-" + i, text)
                            .stamp();
                    acknowledged.add(text);
                } catch (StaleTextException stale) {
                    conflicts.incrementAndGet();
                    stamp = stale.stamp();
                }
            }
            return null;
        });
        List<String> kept = targets(SALMA).history(unit.target()).stream()
                .map(VersionView::text)
                .toList();
        assertThat(kept).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(conflicts.get() + acknowledged.size()).isEqualTo(250);
    }

    @Test
    void holdsAConfirmationUntilAnErrorIsWaivedForThisVeryText() {
        TranslationId id = claimed();
        UnitView unit = units(SALMA, id).get(1);
        Confirmation held = targets(SALMA).confirm(unit.target(), unit.getStamp(), save(), "WRONG number");
        assertThat(held.confirmed()).isFalse();
        assertThat(units(SALMA, id).get(1).text()).isEqualTo("WRONG number");
        targets(SALMA).waive(unit.target(), held.findings().get(0).key(), "The source is wrong");
        confirm(SALMA, id, 1, "WRONG number");
        UnitView now = units(SALMA, id).get(1);
        assertThat(targets(SALMA)
                        .confirm(now.target(), now.getStamp(), save(), "WRONG numbers")
                        .confirmed())
                .isFalse();
    }

    @Test
    void listsWhatIsMissingBeforeAHandIn() {
        TranslationId id = claimed();
        confirm(SALMA, id, 0, "Headline");
        write(SALMA, id, 1, "Not confirmed");
        UnitView second = units(SALMA, id).get(2);
        targets(SALMA).omit(second.target(), second.getStamp(), "Repeats the first");
        assertThatThrownBy(() -> translations(SALMA).handIn(id, null))
                .isInstanceOfSatisfying(
                        NotReadyException.class,
                        e -> assertThat(e.missing())
                                .extracting(MissingUnit::number, MissingUnit::reason)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple(1, MissingUnit.Reason.NOT_CONFIRMED),
                                        org.assertj.core.groups.Tuple.tuple(3, MissingUnit.Reason.EMPTY)));
        UnitView headline = units(SALMA, id).get(0);
        assertThatThrownBy(() -> targets(SALMA).omit(headline.target(), headline.getStamp(), "no"))
                .hasMessageContaining("headline");
    }

    @Test
    void goesFromRequestToPublicationWithTwoPeople() {
        TranslationId id = inReview();
        assertThat(reviews(IDRIS).sheet(id).lines()).allMatch(ReviewLine::clean);
        assertThat(reviews(IDRIS).approveAllClean(id)).isEqualTo(4);
        CommentId comment =
                desk.as(IDRIS, Comments.class).begin(units(IDRIS, id).get(1).id(), "Sure?");
        assertThatThrownBy(() -> reviews(IDRIS).approve(id)).isInstanceOf(ApprovalBlockedException.class);
        desk.as(SALMA, Comments.class).answer(comment, "Yes.");
        desk.gates.add((translation, locale) -> List.of(new Obstacle(null, "A note lost its place")));
        assertThatThrownBy(() -> reviews(IDRIS).approve(id)).hasMessageContaining("lost its place");
        desk.gates.clear();
        reviews(IDRIS).approve(id);
        assertThat(state(id).state()).isEqualTo(TranslationState.APPROVED);
        translations(YASMINE).markPublished(id);
        HandedInTranslation whole = translations(YASMINE).handedIn(id);
        assertThat(whole.authors()).containsExactly(SALMA);
        assertThat(whole.revisers()).containsExactly(IDRIS);
        assertThat(whole.lines()).extracting(HandedInTranslation.Line::text).startsWith("Minister in Rabat");
        translations(YASMINE).openCorrection(id, NORA, "A reader wrote");
        confirm(NORA, id, 1, "The minister left Tuesday.");
        translations(NORA).handIn(id, null);
        assertThat(units(NORA, id))
                .extracting(UnitView::state)
                .containsExactly(
                        TargetState.APPROVED, TargetState.CONFIRMED, TargetState.APPROVED, TargetState.APPROVED);
        assertThatThrownBy(() -> translations(YASMINE).cancel(id)).isInstanceOf(WorkflowProblem.class);
    }

    @Test
    void keepsAuthorAndReviserApart() {
        TranslationId id = handedIn();
        assertThatThrownBy(() -> reviews(SALMA).take(id)).isInstanceOf(NotPermittedException.class);
        reviews(HUDA).take(id);
        assertThatThrownBy(() -> reviews(IDRIS).take(id)).isInstanceOf(NotYoursException.class);
        approve(HUDA, id, 1);
        reviews(HUDA)
                .giveBackToHolder(
                        id, "The headline", List.of(units(HUDA, id).get(0).id()));
        assertThat(state(id).returnReason()).isEqualTo("The headline");
        assertThatThrownBy(() -> translations(YASMINE).reassign(id, HUDA)).isInstanceOf(FourEyesException.class);
        assertThatThrownBy(() -> write(HUDA, id, 0, "Mine")).isInstanceOf(RuntimeException.class);
        confirm(SALMA, id, 0, "Minister visits Rabat");
        translations(SALMA).handIn(id, null);
        ReviewLine line = reviews(HUDA).sheet(id).lines().get(0);
        assertThat(line.changed()).isTrue();
        assertThat(line.sinceLastRound())
                .anyMatch(change -> change.isAdded() && change.text().contains("visits"));
        assertThat(reviews(HUDA).sheet(id).lines().get(1).approvedByName()).isEqualTo("هدى المنصوري");
    }

    @Test
    void refusesASecondRoleInTheDatabaseToo() {
        TranslationId id = inReview();
        approve(IDRIS, id, 1);
        assertThatThrownBy(() -> desk.sql("insert into workflow_part (translation_id, person_id, part, since) values ("
                        + id + ", " + IDRIS + ", 'AUTHOR', now())"))
                .isInstanceOf(IllegalStateException.class);
        String approval = "insert into workflow_approval (target_id, translation_id, version_id, version_by,"
                + " version_heavy, person_id, part, override_reason, approved_at) select target_id, translation_id, id,"
                + " person_id, heavy, %s, now() from workflow_version where number = 1 and target_id ="
                + units(IDRIS, id).get(2).target();
        assertThatThrownBy(() -> desk.sql(approval.formatted(SALMA + ", 'REVISER', null")))
                .hasMessageContaining("workflow_part");
        assertThatThrownBy(() -> desk.sql(approval.formatted(SALMA + ", 'AUTHOR', null")));
        assertThatThrownBy(() -> desk.sql(approval.formatted(SALMA + ", null, null")));
        desk.sql(approval.formatted(KARIM + ", null, 'a reason'"));
    }

    @Test
    void wantsAnAuthorsAgreementWhereMoreThanAThirdWasRewritten() {
        TranslationId id = inReview();
        write(IDRIS, id, 2, "The minister reached Rabat in the evening.");
        approve(IDRIS, id, 2);
        write(IDRIS, id, 1, "Today saw his departure.");
        UnitView heavy = units(IDRIS, id).get(1);
        assertThat(heavy.needsAgreement()).isTrue();
        assertThat(heavy.corrected()).isTrue();
        assertThatThrownBy(() -> approve(IDRIS, id, 1)).isInstanceOf(FourEyesException.class);
        assertThat(reviews(IDRIS).approveAllClean(id)).isEqualTo(2);
        String approval = "insert into workflow_approval (target_id, translation_id, version_id, version_by,"
                + " version_heavy, person_id, part, approved_at) select target_id, translation_id, id, person_id, heavy,"
                + " person_id, part, now() from workflow_version where id = " + heavy.versionId();
        assertThatThrownBy(() -> desk.sql(approval)).isInstanceOf(IllegalStateException.class);
        reviews(SALMA).agree(heavy.id(), heavy.versionId());
        approve(IDRIS, id, 1);
        reviews(IDRIS).approve(id);
        assertThat(state(id).state()).isEqualTo(TranslationState.APPROVED);
    }

    @Test
    void letsAnotherReviserApproveARewrittenUnitAlone() {
        TranslationId id = inReview();
        write(IDRIS, id, 1, "Today saw his departure.");
        assertThatThrownBy(() -> approve(REZA, id, 2)).isInstanceOf(NotYoursException.class);
        approve(REZA, id, 1);
        assertThat(units(IDRIS, id).get(1).state()).isEqualTo(TargetState.APPROVED);
    }

    @Test
    void takesAConfirmationByTheAuthorAsAgreement() {
        TranslationId id = inReview();
        write(IDRIS, id, 1, "Today saw his departure.");
        reviews(IDRIS).giveBackToHolder(id, "Please read sentence 1", List.of());
        assertThat(units(SALMA, id).get(1).returned()).isTrue();
        assertThatThrownBy(() -> translations(SALMA).handIn(id, null)).isInstanceOf(NotReadyException.class);
        confirm(SALMA, id, 1, "Today saw his departure.");
        translations(SALMA).handIn(id, null);
        reviews(IDRIS).take(id);
        approve(IDRIS, id, 1);
    }

    @Test
    void letsAChiefOverrideTheSecondPersonOnly() {
        TranslationId id = handedIn();
        CommentId comment =
                desk.as(IDRIS, Comments.class).begin(units(IDRIS, id).get(1).id(), "Sure?");
        assertThatThrownBy(() -> reviews(KARIM).override(id, "Breaking news"))
                .isInstanceOf(ApprovalBlockedException.class);
        desk.as(KARIM, Comments.class).answer(comment, "Yes");
        reviews(KARIM).override(id, "Breaking news");
        assertThat(state(id).state()).isEqualTo(TranslationState.APPROVED);
        assertThat(translations(KARIM).handedIn(id).overrideReason()).isEqualTo("Breaking news");
        assertThat(desk.audited).contains("translation.overridden");
        assertThatThrownBy(() -> reviews(YASMINE).override(id, "me too")).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void sendsAUnitBackToReviewWhenItIsWrittenAfterTheApproval() {
        TranslationId id = inReview();
        reviews(IDRIS).approveAllClean(id);
        reviews(IDRIS).approve(id);
        write(SALMA, id, 3, "The minister goes back tomorrow.");
        assertThat(state(id).state()).isEqualTo(TranslationState.IN_REVIEW);
        assertThat(units(IDRIS, id).get(3).state()).isEqualTo(TargetState.CONFIRMED);
        assertThat(desk.events).anyMatch(ApprovalReopened.class::isInstance);
        approve(IDRIS, id, 3);
        reviews(IDRIS).approve(id);
    }

    @Test
    void cutsAndJoinsUnitsAndUndoesBoth() {
        TranslationId id = claimed();
        write(SALMA, id, 2, "The minister arrived in Rabat. It was evening.");
        UnitView unit = units(SALMA, id).get(2);
        UnitId second = desk.as(SALMA, Units.class)
                .split(unit.id(), unit.getStamp(), "وصل الوزير ".length(), "The minister arrived in Rabat.".length());
        assertThat(units(SALMA, id))
                .extracting(UnitView::text)
                .containsExactly("", "", "The minister arrived in Rabat.", "It was evening.", "");
        assertThat(units(SALMA, id).get(3).id()).isEqualTo(second);
        assertThat(units(SALMA, id).get(3).source()).isEqualTo("إلى الرباط مساء.");
        UnitsRecut split = (UnitsRecut) desk.events.get(desk.events.size() - 1);
        assertThat(split.carried()).hasSize(2);
        assertThat(desk.as(SALMA, Units.class).undo(id)).isEqualTo(unit.id());
        assertThat(units(SALMA, id))
                .extracting(UnitView::text)
                .containsExactly("", "", "The minister arrived in Rabat. It was evening.", "");
        write(SALMA, id, 1, "He left.");
        UnitView first = units(SALMA, id).get(1);
        desk.as(SALMA, Units.class).merge(first.id(), first.getStamp());
        assertThat(units(SALMA, id)).hasSize(3);
        write(SALMA, id, 1, "He went. The minister arrived in Rabat. It was evening.");
        desk.as(SALMA, Units.class).undo(id);
        assertThat(units(SALMA, id))
                .extracting(UnitView::text)
                .containsExactly("", "He went.", "The minister arrived in Rabat. It was evening.", "");
        UnitView last = units(SALMA, id).get(2);
        assertThatThrownBy(() -> desk.as(SALMA, Units.class).merge(last.id(), last.getStamp()))
                .hasMessageContaining("paragraph");
        assertThatThrownBy(() -> desk.as(SALMA, Units.class).undo(id)).hasMessageContaining("no split or merge");
    }

    @Test
    void givesConfirmedTextsBackAsConfirmedWhenACutIsUndone() {
        TranslationId id = claimed();
        confirm(SALMA, id, 1, "The minister left today.");
        confirm(SALMA, id, 2, "The minister arrived in Rabat in the evening.");
        UnitView unit = units(SALMA, id).get(2);
        desk.as(SALMA, Units.class).split(unit.id(), unit.getStamp(), "وصل الوزير ".length(), "The minister".length());
        assertThat(stateOf(id, 2)).isEqualTo(TargetState.DRAFT);
        desk.as(SALMA, Units.class).undo(id);
        assertThat(stateOf(id, 2)).isEqualTo(TargetState.CONFIRMED);
        UnitView first = units(SALMA, id).get(1);
        desk.as(SALMA, Units.class).merge(first.id(), first.getStamp());
        desk.as(SALMA, Units.class).undo(id);
        assertThat(stateOf(id, 1)).isEqualTo(TargetState.CONFIRMED);
        assertThat(stateOf(id, 2)).isEqualTo(TargetState.CONFIRMED);
    }

    @Test
    void leavesADraftWhereATextChangedBeforeTheCutIsUndone() {
        TranslationId id = claimed();
        confirm(SALMA, id, 2, "The minister arrived in Rabat in the evening.");
        UnitView unit = units(SALMA, id).get(2);
        desk.as(SALMA, Units.class).split(unit.id(), unit.getStamp(), "وصل الوزير ".length(), "The minister".length());
        write(SALMA, id, 3, "got to Rabat at night.");
        desk.as(SALMA, Units.class).undo(id);
        assertThat(units(SALMA, id).get(2).text()).isEqualTo("The minister got to Rabat at night.");
        assertThat(stateOf(id, 2)).isEqualTo(TargetState.DRAFT);
    }

    @Test
    void leavesOutAgainWhatWasLeftOutBeforeAMerge() {
        TranslationId id = claimed();
        UnitView second = units(SALMA, id).get(2);
        targets(SALMA).omit(second.target(), second.getStamp(), "Said in the sentence before");
        UnitView first = units(SALMA, id).get(1);
        desk.as(SALMA, Units.class).merge(first.id(), first.getStamp());
        desk.as(SALMA, Units.class).undo(id);
        assertThat(stateOf(id, 2)).isEqualTo(TargetState.OMITTED);
        assertThat(units(SALMA, id).get(2).omitReason()).isEqualTo("Said in the sentence before");
    }

    private TargetState stateOf(TranslationId id, int unit) {
        return units(SALMA, id).get(unit).state();
    }

    @Test
    void keepsDraftsOfOthersBeforeACut() {
        TranslationId id = claimed();
        UnitView seen = units(YASMINE, id).get(2);
        targets(YASMINE).saveDraft(seen.target(), seen.getStamp(), save(), "Typed by the editor");
        UnitView mine = units(SALMA, id).get(2);
        SaveReceipt receipt = targets(SALMA).saveDraft(mine.target(), mine.getStamp(), save(), "One. Two.");
        desk.as(SALMA, Units.class).split(mine.id(), receipt.stamp(), "وصل الوزير ".length(), 4);
        assertThat(targets(SALMA).history(mine.target()))
                .extracting(VersionView::text)
                .containsExactly("One.", "One. Two.", "Typed by the editor");
    }

    @Test
    void followsACorrectedSource() {
        TranslationId id = claimed();
        confirm(SALMA, id, 1, "The minister left today.");
        confirm(SALMA, id, 2, "The minister arrived in Rabat in the evening.");
        desk.revise("سافر الوزير اليوم. وصل الوزير إلى فاس مساء.\nعاد الوزير غدا. انتهت الزيارة.", -1);
        assertThat(state(id).behind()).isTrue();
        SourceMove preview = translations(SALMA).sourceMove(id).orElseThrow();
        assertThat(translations(SALMA).moveToCurrentSource(id)).isEqualTo(preview);
        assertThat(preview.changed()).isEqualTo(1);
        assertThat(preview.added()).isEqualTo(1);
        assertThat(preview.unchanged()).isEqualTo(3);
        List<UnitView> units = units(SALMA, id);
        assertThat(units)
                .extracting(UnitView::state)
                .containsExactly(
                        TargetState.EMPTY,
                        TargetState.CONFIRMED,
                        TargetState.DRAFT,
                        TargetState.EMPTY,
                        TargetState.EMPTY);
        assertThat(units.get(2).sourceChanges())
                .anyMatch(change -> change.isAdded() && change.text().contains("فاس"));
        assertThat(state(id).behind()).isFalse();
        assertThatThrownBy(() -> translations(SALMA).moveToCurrentSource(id)).isInstanceOf(WorkflowProblem.class);
    }

    @Test
    void countsForTheRailAndFiltersTheQueue() {
        TranslationId id = handedIn();
        Queue idris = desk.as(IDRIS, Queue.class);
        assertThat(idris.counts().waiting()).isEqualTo(1);
        assertThat(desk.as(HUDA, Queue.class)
                        .lines(QueueList.REVIEW, QueueFilter.ANY, 0, 5)
                        .items()
                        .get(0)
                        .reviewable())
                .isTrue();
        assertThat(idris.lines(
                                QueueList.ALL,
                                new QueueFilter(null, null, null, null, null, "اقلعت الطائره", null),
                                0,
                                5)
                        .total())
                .isEqualTo(1);
        reviews(IDRIS).take(id);
        assertThat(idris.counts().mine()).isEqualTo(1);
        reviews(IDRIS).giveBackToHolder(id, "again", List.of());
        assertThat(desk.as(SALMA, Queue.class).counts().returned()).isEqualTo(1);
        translations(YASMINE).prioritise(id, Priority.URGENT, desk.now());
        assertThat(desk.as(SALMA, Queue.class).counts().urgent()).isEqualTo(1);
    }

    @Test
    void findsInSourceAndTargetAndKnowsWhoElseIsThere() {
        TranslationId id = claimed();
        write(SALMA, id, 2, "The minister arrived in Rabat.");
        assertThat(translations(SALMA).search(id, "الرِّباط")).hasSize(1);
        assertThat(translations(SALMA).search(id, "rabat").get(0).target()).hasSize(1);
        assertThat(translations(SALMA).look(id, null)).isEmpty();
    }

    private void inParallel(int threads, java.util.function.IntFunction<Callable<Void>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Void>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(pool.submit(work.apply(i)));
        }
        for (Future<Void> one : running) {
            one.get();
        }
        pool.shutdown();
    }
}
