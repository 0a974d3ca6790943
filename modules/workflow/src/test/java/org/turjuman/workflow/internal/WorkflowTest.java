package org.turjuman.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.turjuman.workflow.internal.TestDesk.*;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.NotPermittedException;
import org.turjuman.workflow.api.*;

/** The way of a translation through the services, on a real database. */
class WorkflowTest extends OneTranslation {
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
}
