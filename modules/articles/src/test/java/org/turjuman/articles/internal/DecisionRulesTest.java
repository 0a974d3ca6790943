package org.turjuman.articles.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.DefectChoice;
import org.turjuman.articles.api.DefectDecision;
import org.turjuman.articles.api.Defects;
import org.turjuman.language.api.Language;

class DecisionRulesTest {
    @Test
    void keepsWordsWithoutTheSpaceAroundThem() {
        assertThat(checked(DefectChoice.CORRECT, "  استئناف\n", Map.of()).remark())
                .isEqualTo("استئناف");
    }

    @Test
    void leavesOutLanguagesInWhichReadersAreToldNothing() {
        assertThat(checked(
                                DefectChoice.NOTE,
                                "",
                                Map.of(Language.of("en"), " The source says 12. ", Language.of("fr"), " "))
                        .notes())
                .containsExactly(Map.entry(Language.of("en"), "The source says 12."));
    }

    @Test
    void wantsWordsForReadersWithANoteOnly() {
        refuses(DefectChoice.NOTE, "", Map.of(Language.of("en"), " "), "defect.note-missing");
        refuses(DefectChoice.FOLLOW, "", Map.of(Language.of("en"), "A word"), "defect.note-unwanted");
    }

    @Test
    void refusesWhatIsTooLongOrCannotBeStored() {
        refuses(DefectChoice.ASK, "س".repeat(Defects.REMARK_LIMIT + 1), Map.of(), "defect.too-long");
        refuses(DefectChoice.ASK, "a\0b", Map.of(), "defect.not-storable");
        refuses(DefectChoice.ASK, "a\uD83Db", Map.of(), "defect.not-storable");
        assertThat(checked(DefectChoice.ASK, "🙂", Map.of()).remark()).isEqualTo("🙂");
    }

    @Test
    void refusesAnEmptyAnswer() {
        assertThat(DecisionRules.answer(" نعم ")).isEqualTo("نعم");
        assertThatThrownBy(() -> DecisionRules.answer("  "))
                .isInstanceOfSatisfying(
                        ArticleProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("defect.answer-missing"));
    }

    private static DefectDecision checked(DefectChoice choice, String remark, Map<Language, String> notes) {
        return DecisionRules.checked(new DefectDecision(choice, remark, notes));
    }

    private static void refuses(DefectChoice choice, String remark, Map<Language, String> notes, String key) {
        assertThatThrownBy(() -> checked(choice, remark, notes))
                .isInstanceOfSatisfying(
                        ArticleProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }
}
