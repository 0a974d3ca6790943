package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.DecidedReading;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.ReadingDecision;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.entities.api.ReadingView;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Quotation;
import org.turjuman.language.api.Sentences;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Sources;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Speech;
import org.turjuman.platform.api.PersonId;

/** What the ledger draws from the readings of a text. */
class StatementsTest {
    static final RevisionId REVISION = new RevisionId(7);

    @Test
    void aQuotationAndItsSpeakerAreOneStatement() {
        String text = "قال وزير الدفاع بيني غانتس إن «العلاقات ممتازة مع المغرب».";
        List<Statement> all = in(text);
        assertThat(all).hasSize(1);
        Statement one = all.get(0);
        assertThat(one.span().substring(text)).isEqualTo("العلاقات ممتازة مع المغرب");
        assertThat(one.direct()).isTrue();
        assertThat(source(one, text)).isEqualTo("وزير الدفاع بيني غانتس");
        assertThat(one.source().naming()).isEqualTo(Source.Naming.NAMED);
        assertThat(one.strength()).isEqualTo(CueStrength.SAYS);
    }

    @Test
    void aSourceWithoutAQuotationStatesItsSentence() {
        String text = "ارتفعت الأسعار في تونس. وبلغت الكلفة أربعة ملايين درهم، بحسب مصادر متطابقة.";
        List<Statement> all = in(text);
        assertThat(all).hasSize(1);
        assertThat(all.get(0).span().substring(text)).startsWith("وبلغت الكلفة").doesNotContain("تونس");
        assertThat(source(all.get(0), text)).isEqualTo("مصادر متطابقة");
        assertThat(all.get(0).source().naming()).isEqualTo(Source.Naming.UNNAMED);
    }

    @Test
    void whatIsHedgedWithinASayingIsTheRestOfIt() {
        String text = "أكد الوزير أحمد الريسوني أن المدارس ستفتح غدا، كما من المحتمل أن توزع الكتب مجانا.";
        assertThat(in(text))
                .extracting(one -> one.span().substring(text))
                .containsExactlyInAnyOrder(
                        "المدارس ستفتح غدا، كما من المحتمل أن توزع الكتب مجانا", "من المحتمل أن توزع الكتب مجانا");
    }

    @Test
    void whoWentOnSpeakingIsTheOneBefore() {
        String text = "قال الوزير أحمد الريسوني إن المدارس ستفتح. وأضاف أن الكتب جاهزة.";
        List<Statement> all = in(text);
        assertThat(all).hasSize(2);
        assertThat(source(all.get(1), text)).isEqualTo("الوزير أحمد الريسوني");
        assertThat(all.get(1).source().resolved()).isTrue();
    }

    @Test
    void anAgencyThatPassesWordsOnIsNotTheirSpeaker() {
        String text = "نقلت وكالة رويترز عن الوزير محمد صالح قوله إن المعبر سيفتح غدا.";
        List<Statement> all = in(text);
        assertThat(all).hasSize(1);
        assertThat(source(all.get(0), text)).isEqualTo("الوزير محمد صالح");
        assertThat(all.get(0).relay().substring(text)).isEqualTo("وكالة رويترز");
    }

    @Test
    void whatTheSourceItselfDeniesIsPresentedSo() {
        assertThat(in("نفت الوزارة أن تكون قد رفعت الأسعار.").get(0).strength()).isEqualTo(CueStrength.DENIES);
    }

    @Test
    void aRejectedQuotationIsOutAndARejectedSourceLeavesNobody() {
        String text = "قال وزير الدفاع بيني غانتس إن العلاقات ممتازة.";
        List<ReadingView> readings = readings(text);
        assertThat(Statements.in(REVISION, text, sentences(text), rejecting(readings, MentionKind.SPEECH), List.of()))
                .isEmpty();
        List<Statement> anonymous =
                Statements.in(REVISION, text, sentences(text), rejecting(readings, MentionKind.SOURCE), List.of());
        assertThat(anonymous).hasSize(1);
        assertThat(anonymous.get(0).source()).isNull();
    }

    private static List<Statement> in(String text) {
        return Statements.in(REVISION, text, sentences(text), readings(text), List.of());
    }

    private static List<Span> sentences(String text) {
        return Sentences.cutText(text);
    }

    private static String source(Statement statement, String text) {
        return statement.source().span().substring(text);
    }

    static List<ReadingView> readings(String text) {
        List<ReadingView> all = new ArrayList<>();
        Speech.in(text).forEach(one -> all.add(reading(MentionKind.SPEECH, one.span(), text, one, null, null)));
        Sources.in(text).forEach(one -> all.add(reading(MentionKind.SOURCE, one.span(), text, null, one, null)));
        return all;
    }

    static List<ReadingView> rejecting(List<ReadingView> readings, MentionKind kind) {
        ReadingDecision no = new ReadingDecision(Verdict.REJECTED, null, null);
        DecidedReading said = new DecidedReading(no, new PersonId(1), "Idris", Instant.EPOCH);
        return readings.stream()
                .map(one -> one.kind() == kind
                        ? new ReadingView(
                                one.key(), kind, one.span(), one.text(), null, one.speech(), one.source(), 1, said)
                        : one)
                .toList();
    }

    private static ReadingView reading(
            MentionKind kind,
            Span span,
            String text,
            @Nullable Quotation speech,
            @Nullable Source source,
            @Nullable DecidedReading said) {
        return new ReadingView(
                ReadingKey.of(REVISION, kind, span), kind, span, span.substring(text), null, speech, source, 0, said);
    }
}
