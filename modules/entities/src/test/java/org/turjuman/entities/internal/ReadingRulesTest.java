package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.ReadingDecision;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;

class ReadingRulesTest {
    private static final String TEXT = "وصل  مساء الثلاثاء إلى الرباط";

    @ParameterizedTest
    @CsvSource({
        "DATE, 2021-11-23",
        "DATE, 2021-11",
        "DATE, 2021-W46",
        "DATE, 198X",
        "DATE, 2003/..",
        "DATE, 2020-10/2020-12",
        "DATE, 2021-23",
        "TIME, T21:30",
        "TIME, 2021-11-23T21:30",
        "NUMBER, 4500000",
        "PERCENT, 2.5",
        "MONEY, 22000000",
        "AGE, P66Y",
        "DURATION, PT3H",
        "DURATION, P1Y6M",
        "DURATION, PXM"
    })
    void aValueIsWrittenAsItsKindSays(StatedValue.Kind kind, String value) {
        assertThat(checked(kind, value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, Tuesday",
        "DATE, 2021-02-30",
        "DATE, 2021-13",
        "DATE, ../..",
        "TIME, 21:30",
        "TIME, T25:00",
        "NUMBER, four",
        "NUMBER, 4;5",
        "DURATION, P",
        "DURATION, PT"
    })
    void whatIsNoSuchValueIsRefused(StatedValue.Kind kind, String value) {
        assertThatThrownBy(() -> checked(kind, value))
                .isInstanceOfSatisfying(
                        EntityProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("reading.value"));
    }

    @Test
    void bothEndsOfARangeAreOfTheKindThatWasRead() {
        StatedValue end = read(StatedValue.Kind.PERCENT, List.of());
        StatedValue range = read(StatedValue.Kind.RANGE, List.of(end, end));
        assertThat(checked(range, "10/20.5").value()).isEqualTo("10/20.5");
        for (String wrong : List.of("10", "10/", "10/twenty", "10/20/30")) {
            assertThatThrownBy(() -> checked(range, wrong)).isInstanceOf(EntityProblem.class);
        }
    }

    @Test
    void correctedWordsAreKeptWithoutTheSpaceAroundThem() {
        ReadingDecision said =
                checked(new ReadingDecision(Verdict.CORRECTED, " ", new Span(4, 10)), MentionKind.SPEECH, null);
        assertThat(said.span()).isEqualTo(new Span(5, 9));
        assertThat(said.value()).isNull();
    }

    @Test
    void aCorrectionSaysSomethingAndNothingElseDoes() {
        refuses(new ReadingDecision(Verdict.CORRECTED, null, null), "reading.nothing-said");
        refuses(new ReadingDecision(Verdict.ACCEPTED, "2021", null), "reading.not-corrected");
        refuses(new ReadingDecision(Verdict.REJECTED, null, new Span(5, 9)), "reading.not-corrected");
        refuses(new ReadingDecision(Verdict.CORRECTED, null, new Span(5, 900)), "mention.beyond-text");
        refuses(new ReadingDecision(Verdict.CORRECTED, null, new Span(4, 5)), "mention.empty");
        refuses(new ReadingDecision(Verdict.CORRECTED, "named", null), "reading.value");
        assertThat(checked(new ReadingDecision(Verdict.CORRECTED, "unnamed", null), MentionKind.SOURCE, null)
                        .value())
                .isEqualTo("unnamed");
    }

    private static void refuses(ReadingDecision decision, String key) {
        assertThatThrownBy(() -> checked(decision, MentionKind.SPEECH, null))
                .isInstanceOfSatisfying(
                        EntityProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private static ReadingDecision checked(StatedValue.Kind kind, String value) {
        return checked(read(kind, List.of()), value);
    }

    private static StatedValue read(StatedValue.Kind kind, List<StatedValue> parts) {
        return new StatedValue(new Span(5, 18), kind, "مساء الثلاثاء", null, null, false, null, 1, "rule", parts);
    }

    private static ReadingDecision checked(StatedValue read, String value) {
        return checked(new ReadingDecision(Verdict.CORRECTED, value, null), MentionKind.VALUE, read);
    }

    private static ReadingDecision checked(ReadingDecision decision, MentionKind kind, @Nullable StatedValue value) {
        return ReadingRules.checked(decision, kind, value, TEXT);
    }
}
