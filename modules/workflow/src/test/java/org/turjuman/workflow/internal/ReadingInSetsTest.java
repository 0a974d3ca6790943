package org.turjuman.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.turjuman.workflow.internal.TestDesk.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.language.api.Language;
import org.turjuman.workflow.api.Comments;
import org.turjuman.workflow.api.Priority;
import org.turjuman.workflow.api.Queue;
import org.turjuman.workflow.api.QueueFilter;
import org.turjuman.workflow.api.QueueList;
import org.turjuman.workflow.api.Reviews;
import org.turjuman.workflow.api.Targets;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.Translations;
import org.turjuman.workflow.api.UnitView;

/** Pages ask the database as often for many lines as for one. */
class ReadingInSetsTest {
    private static final String SENTENCE = "سافر الوزير اليوم. ";

    @Test
    void theQueueAsksAsOftenForManyLinesAsForOne() {
        try (TestDesk desk = new TestDesk(SENTENCE)) {
            desk.as(SALMA, Translations.class).claim(desk.requested());
            long one = desk.statementsOf(() -> assertThat(lines(desk)).isEqualTo(1));
            for (String language : List.of("fr", "de", "es", "it", "tr")) {
                desk.as(YASMINE, Translations.class).request(ARTICLE, Language.of(language), Priority.NORMAL, null);
            }
            assertThat(desk.statementsOf(() -> assertThat(lines(desk)).isEqualTo(6)))
                    .isEqualTo(one);
        }
    }

    @Test
    void theQueueAsksAsOftenForManyHandedInAsForOne() {
        try (TestDesk desk = new TestDesk(SENTENCE)) {
            handIn(desk, desk.requested());
            long one = desk.statementsOf(() -> assertThat(lines(desk)).isEqualTo(1));
            for (String language : List.of("fr", "de")) {
                handIn(
                        desk,
                        desk.as(YASMINE, Translations.class)
                                .request(ARTICLE, Language.of(language), Priority.NORMAL, null));
            }
            assertThat(desk.statementsOf(() -> assertThat(lines(desk)).isEqualTo(3)))
                    .isEqualTo(one);
        }
    }

    private static void handIn(TestDesk desk, TranslationId id) {
        Translations translations = desk.as(SALMA, Translations.class);
        translations.claim(id);
        for (UnitView unit : translations.workbench(id).units()) {
            String text = "The words of " + unit.number();
            desk.as(SALMA, Targets.class).confirm(unit.target(), unit.getStamp(), "save-" + unit.id(), text);
        }
        translations.handIn(id, "Please look at " + id);
        assertThat(translations.workbench(id).translation().handInNote()).isEqualTo("Please look at " + id);
    }

    private static int lines(TestDesk desk) {
        return desk.as(SALMA, Queue.class)
                .lines(QueueList.ALL, QueueFilter.ANY, 0, 50)
                .items()
                .size();
    }

    @Test
    void theReviewAsksAsOftenForManyUnitsAsForOne() {
        assertThat(statementsOfReview(8)).isEqualTo(statementsOfReview(1));
    }

    /** They listen to how the other units spell their names, each time somebody stops typing. */
    @Test
    void theChecksOfAUnitAskAsOftenAmongManyUnitsAsAlone() {
        assertThat(statementsOfChecks(8)).isEqualTo(statementsOfChecks(1));
    }

    private static long statementsOfChecks(int sentences) {
        try (TestDesk desk = new TestDesk(SENTENCE.repeat(sentences).strip())) {
            TranslationId id = desk.requested();
            Translations translations = desk.as(SALMA, Translations.class);
            translations.claim(id);
            UnitView unit = translations.workbench(id).units().get(1);
            Targets targets = desk.as(SALMA, Targets.class);
            targets.saveDraft(unit.target(), unit.getStamp(), "draft", "ODD words");
            return desk.statementsOf(
                    () -> assertThat(targets.findings(unit.target())).hasSize(1));
        }
    }

    /** Each unit has a version, a finding that was let stand, and a thread of comments. */
    private static long statementsOfReview(int sentences) {
        try (TestDesk desk = new TestDesk(SENTENCE.repeat(sentences).strip())) {
            TranslationId id = desk.requested();
            Translations translations = desk.as(SALMA, Translations.class);
            translations.claim(id);
            Targets targets = desk.as(SALMA, Targets.class);
            for (UnitView unit : translations.workbench(id).units()) {
                String name = "save-" + unit.id();
                targets.saveVersion(unit.target(), unit.getStamp(), name, "WRONG " + unit.number());
                targets.findings(unit.target())
                        .forEach(finding -> targets.waive(unit.target(), finding.key(), "It says so."));
                UnitView written = targets.get(unit.target());
                assertThat(targets.confirm(unit.target(), written.getStamp(), name + "c", written.text())
                                .confirmed())
                        .isTrue();
                desk.as(SALMA, Comments.class).begin(unit.id(), "Is this the date?");
            }
            translations.handIn(id, null);
            desk.as(IDRIS, Reviews.class).take(id);
            return desk.statementsOf(() ->
                    assertThat(desk.as(IDRIS, Reviews.class).sheet(id).lines()).hasSize(sentences + 1));
        }
    }
}
