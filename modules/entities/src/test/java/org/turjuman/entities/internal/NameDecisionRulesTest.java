package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.turjuman.entities.internal.Sayings.accepted;
import static org.turjuman.entities.internal.Sayings.corrected;
import static org.turjuman.entities.internal.Sayings.rejected;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.Verdict;
import org.turjuman.entities.internal.NameDecisionRules.Checked;
import org.turjuman.language.api.Span;

class NameDecisionRulesTest {
    private static final Sayings TEXT = new Sayings("قال بيني غانتس لصحيفة الحياة أمس");
    private static final NameSheet.Line GANTZ =
            new NameSheet.Line(TEXT.span("بيني غانتس"), TEXT.found("بيني غانتس").get(0), null);
    private static final NameSheet.Line OVERLOOKED = new NameSheet.Line(TEXT.span("الحياة"), null, null);

    @Test
    void keepsTheTypeThatWasFoundOfAnAcceptedName() {
        Checked checked = checked(new NameDecision(Verdict.ACCEPTED, null, null, null), GANTZ, null);
        assertThat(checked.type()).isEqualTo(EntityType.PERSON);
        assertThat(checked.decision().entity()).isNull();
    }

    @Test
    void takesTheTypeOfTheRecordThatIsMeant() {
        assertThat(checked(accepted(4), OVERLOOKED, EntityType.ORGANISATION).type())
                .isEqualTo(EntityType.ORGANISATION);
        assertThat(checked(accepted(4), GANTZ, EntityType.PLACE).decision().verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void wantsATypeOrARecordForWordsThatTheDeskOverlooked() {
        assertThat(refused(new NameDecision(Verdict.ACCEPTED, null, null, null), OVERLOOKED, null))
                .isEqualTo("mention.type-missing");
        assertThat(checked(corrected(EntityType.WORK), OVERLOOKED, null).type()).isEqualTo(EntityType.WORK);
        assertThat(checked(new NameDecision(Verdict.ACCEPTED, EntityType.WORK, null, null), OVERLOOKED, null)
                        .decision()
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void wantsToKnowWhatACorrectionCorrects() {
        assertThat(refused(new NameDecision(Verdict.CORRECTED, null, null, null), GANTZ, null))
                .isEqualTo("mention.nothing-said");
        assertThat(checked(corrected(EntityType.PLACE), GANTZ, null).decision().verdict())
                .isEqualTo(Verdict.CORRECTED);
        assertThat(checked(corrected(EntityType.PERSON), GANTZ, null).decision().verdict())
                .as("nothing is corrected")
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void leavesWhiteSpaceAroundCorrectedWordsOut() {
        Span wide = new Span(GANTZ.span().start() + 4, GANTZ.span().end() + 1);
        Span words = checked(corrected(wide), GANTZ, null).decision().span();
        assertThat(words).isEqualTo(TEXT.span("غانتس"));
    }

    @Test
    void refusesWordsThatAreNotThere() {
        assertThat(refused(corrected(new Span(3, 4)), GANTZ, null)).isEqualTo("mention.empty");
        assertThat(refused(corrected(new Span(3, 900)), GANTZ, null)).isEqualTo("mention.beyond-text");
        EntityProblem problem =
                catchThrowableOfType(EntityProblem.class, () -> checked(corrected(new Span(3, 900)), GANTZ, null));
        assertThat(problem.pointer()).contains("/end");
        EntityProblem within = problem.within("/choices/2/decision");
        assertThat(within.pointer()).contains("/choices/2/decision/end");
        assertThat(within).hasMessage(problem.getMessage());
    }

    @Test
    void refusesHalfACharacter() {
        for (Span half : List.of(new Span(0, 5), new Span(5, 8))) {
            assertThat(catchThrowableOfType(
                                    EntityProblem.class, () -> NameDecisionRules.words(half, "قال 😀 ما", "/end"))
                            .key())
                    .isEqualTo("mention.half-character");
        }
        assertThat(NameDecisionRules.words(new Span(3, 7), "قال 😀 ما", "/end")).isEqualTo(new Span(4, 6));
    }

    @Test
    void refusesOtherWordsAndAnotherTypeInAnAcceptance() {
        Span words = TEXT.span("غانتس");
        assertThat(refused(new NameDecision(Verdict.ACCEPTED, null, words, null), GANTZ, null))
                .isEqualTo("mention.not-corrected");
        assertThat(refused(new NameDecision(Verdict.ACCEPTED, EntityType.PLACE, null, null), GANTZ, null))
                .isEqualTo("mention.not-corrected");
    }

    @Test
    void refusesARecordOfAnotherTypeThanIsSaid() {
        NameDecision said = new NameDecision(Verdict.CORRECTED, EntityType.PLACE, null, new EntityId(4));
        assertThat(refused(said, GANTZ, EntityType.PERSON)).isEqualTo("mention.type-differs");
    }

    @Test
    void rejectsOnlyWhatIsThereAndSaysNothingElseOfIt() {
        assertThat(checked(rejected(), GANTZ, null).type()).isEqualTo(EntityType.PERSON);
        assertThat(refused(rejected(), OVERLOOKED, null)).isEqualTo("mention.nothing-there");
        NameDecision more = new NameDecision(Verdict.REJECTED, EntityType.PLACE, null, null);
        assertThat(refused(more, GANTZ, null)).isEqualTo("mention.rejected-more");
        Mention marked = TEXT.said("الحياة", accepted(4), 1);
        assertThat(checked(rejected(), new NameSheet.Line(OVERLOOKED.span(), null, marked), null)
                        .type())
                .as("somebody marked it")
                .isEqualTo(EntityType.PERSON);
    }

    private static Checked checked(NameDecision said, NameSheet.Line line, @Nullable EntityType record) {
        return NameDecisionRules.checked(said, line, record, TEXT.text());
    }

    private static String refused(NameDecision said, NameSheet.Line line, @Nullable EntityType record) {
        return catchThrowableOfType(EntityProblem.class, () -> checked(said, line, record))
                .key();
    }
}
