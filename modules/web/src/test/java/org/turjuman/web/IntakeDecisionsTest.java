package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.IntakePreview;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.RawInput;
import org.turjuman.language.api.Language;

class IntakeDecisionsTest {
    private final IntakePreview shown = Previewed.text(List.of("كتب أحمد في الرباط. "));
    private final IntakeDecisions decisions = new IntakeDecisions();

    @Test
    void aParagraphIsWhatAPersonSays() {
        decisions.read(shown, Map.of("kind-0", new String[] {"CREDIT"}));
        assertThat(kinds()).containsEntry(0, ParagraphKind.CREDIT);
    }

    @Test
    void aKindThatIsNoneIsRefusedAndNothingIsTakenOver() {
        decisions.read(shown, Map.of("kind-0", new String[] {"CREDIT"}));
        assertThatThrownBy(() -> decisions.read(shown, Map.of("kind-0", new String[] {"POEM"})))
                .isInstanceOfSatisfying(ArticleProblem.class, problem -> {
                    assertThat(problem.pointer()).contains("/kinds/0");
                    assertThat(problem.message(Locale.ENGLISH)).startsWith("“POEM” is no kind of paragraph");
                });
        assertThat(kinds()).containsEntry(0, ParagraphKind.CREDIT);
    }

    private Map<Integer, ParagraphKind> kinds() {
        Metadata unasked = Metadata.unasked(Published.ZONE);
        return decisions
                .draft(RawInput.pasted(shown.decoded()), Language.ARABIC, "", unasked)
                .kinds();
    }
}
