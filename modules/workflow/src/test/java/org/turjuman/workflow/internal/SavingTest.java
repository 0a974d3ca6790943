package org.turjuman.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.turjuman.workflow.internal.TestDesk.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.turjuman.checks.api.DecidedValue;
import org.turjuman.entities.api.DecidedReading;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.ReadingDecision;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.entities.api.ReadingView;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.StatedValue.Kind;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.*;

/** Texts saved, refused and never lost, on a real database. */
class SavingTest extends OneTranslation {
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
    void tellsTheChecksWhatPeopleSaidOfTheValuesOfAUnit() {
        TranslationId id = claimed();
        Span second = desk.source().segments().get(1).span();
        Span read = new Span(second.start() + 1, second.start() + 3);
        String words = read.substring(desk.source().text());
        StatedValue value = new StatedValue(read, Kind.NUMBER, words, "4", null, false, null, 1, "number", List.of());
        ReadingDecision said = new ReadingDecision(Verdict.CORRECTED, "4.5", null);
        desk.changedValues.add(new ReadingView(
                ReadingKey.of(desk.source().id(), MentionKind.VALUE, read),
                MentionKind.VALUE,
                read,
                words,
                value,
                null,
                null,
                1,
                new DecidedReading(said, YASMINE, "Yasmine Alaoui", desk.now())));
        UnitView unit = units(SALMA, id).get(2);
        targets(SALMA).saveVersion(unit.target(), unit.getStamp(), save(), "Four and a half");
        desk.checked.clear();
        targets(SALMA).findings(unit.target());
        DecidedValue told = desk.checked.get(0).decided().get(0);
        assertThat(told.read()).isEqualTo(new Span(1, 3));
        assertThat(told.stated()).isNotNull().satisfies(stated -> {
            assertThat(stated.span()).isEqualTo(new Span(1, 3));
            assertThat(stated.value()).isEqualTo("4.5");
        });
    }
}
