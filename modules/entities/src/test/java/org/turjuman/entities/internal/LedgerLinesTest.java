package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Edits;
import org.turjuman.articles.api.OriginalView;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.SegmentId;
import org.turjuman.articles.api.SegmentView;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.entities.api.ReadingView;
import org.turjuman.entities.api.Readings;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Sentences;
import org.turjuman.language.api.Span;

/** What a line of the ledger is read as, and so what is rejected when it is taken out. */
class LedgerLinesTest {
    private static final String SOURCE = "مصادر متطابقة";

    @Test
    void aSourceThatStatesItsSentenceIsReadAsItself() {
        String text = "وبلغت الكلفة أربعة ملايين درهم، بحسب مصادر متطابقة.";
        assertThat(read(text).map(ReadingView::key))
                .contains(ReadingKey.valueOf(key(text).text()));
    }

    /** Whoever takes out what was decided before the marks came does not take the source from the quotation. */
    @Test
    void aSourceThatBelongsToAQuotationNowIsNotReadAsAStatement() {
        String text = "«بلغت الكلفة أربعة ملايين درهم»، قالت مصادر متطابقة.";
        assertThat(StatementsTest.readings(text))
                .as("the source is read")
                .anyMatch(one -> one.key().text().equals(key(text).text()));
        assertThat(read(text)).isEmpty();
    }

    @Test
    void whatNoRuleReadsIsReadAsNothing() {
        assertThat(read("بلغت الكلفة أربعة ملايين درهم. هنا مصادر متطابقة للمياه."))
                .isEmpty();
    }

    private static Optional<ReadingView> read(String text) {
        LedgerLines lines = new LedgerLines();
        lines.readings = (Readings) Proxy.newProxyInstance(
                LedgerLinesTest.class.getClassLoader(), new Class<?>[] {Readings.class}, (self, method, asked) -> {
                    if (!method.getName().equals("in")) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    return StatementsTest.readings(text);
                });
        return lines.read(revision(text), key(text));
    }

    private static ClaimKey key(String text) {
        int start = text.indexOf(SOURCE);
        return ClaimKey.of(StatementsTest.REVISION, ClaimKey.Kind.SOURCE, new Span(start, start + SOURCE.length()));
    }

    private static RevisionView revision(String text) {
        List<SegmentView> segments = Sentences.cutText(text).stream()
                .map(span -> new SegmentView(new SegmentId(span.start() + 1), 1, span, 1))
                .toList();
        return new RevisionView(
                StatementsTest.REVISION,
                new ArticleId(1),
                1,
                Language.ARABIC,
                text,
                List.of(),
                segments,
                Edits.NONE,
                new OriginalView("x", 1, "UTF-8", null, false),
                Instant.EPOCH);
    }
}
