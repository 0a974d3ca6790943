package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Edits;
import org.turjuman.articles.api.OriginalView;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.ParagraphView;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.SegmentId;
import org.turjuman.articles.api.SegmentView;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;

class SourceTextTest {
    private static final String TEXT = "one two three four";

    @Test
    void cutsATextWhereItsMarksBeginAndEnd() {
        assertThat(shown(mark(0, 4, 13, SourceMark.Layer.VALUE))).isEqualTo("|one |two three[m value]| four|");
    }

    @Test
    void marksThatOverlapShareTheirWords() {
        assertThat(shown(mark(0, 4, 13, SourceMark.Layer.VALUE), mark(1, 8, 18, SourceMark.Layer.DEFECT)))
                .isEqualTo("|one |two [m value]|three[m value defect]| four[m defect]|");
    }

    @Test
    void aMarkIsFoundByItsFirstPiece() {
        SourceText.Paragraph paragraph = SourceText.of(
                        revision(),
                        List.of(mark(0, 4, 13, SourceMark.Layer.VALUE), mark(1, 8, 18, SourceMark.Layer.DEFECT)))
                .get(0);
        assertThat(paragraph.pieces()).extracting(SourceText.Piece::getId).containsExactly(null, "m0", "m1", null);
    }

    @Test
    void whatIsDecidedIsDrawnCalmlyAndWhatWasDismissedNotAtAll() {
        SourceMark open = mark(0, 0, 3, SourceMark.Layer.DEFECT);
        assertThat(shown(decided(open, "follow"))).startsWith("|one[m defect decided]|");
        assertThat(shown(decided(open, "no-defect"))).startsWith("|one[m dismissed]|");
    }

    @Test
    void aNameIsDrawnAsWhatItNames() {
        SourceMark name = mark(0, 0, 3, SourceMark.Layer.NAME, new SourceMark.Value("place", "place"));
        assertThat(shown(name)).startsWith("|one[m name place]|");
        assertThat(shown(decided(name, "accepted"))).startsWith("|one[m name place decided]|");
        assertThat(shown(decided(name, "rejected"))).startsWith("|one[m dismissed]|");
    }

    @Test
    void aPieceKnowsAllMarksThatReachOverIt() {
        assertThat(SourceText.of(
                                revision(),
                                List.of(
                                        mark(0, 4, 13, SourceMark.Layer.VALUE),
                                        mark(1, 8, 18, SourceMark.Layer.DEFECT)))
                        .get(0)
                        .pieces())
                .extracting(SourceText.Piece::getNumbers)
                .containsExactly("", "0", "0 1", "1");
    }

    private static SourceMark decided(SourceMark mark, String state) {
        return new SourceMark(
                mark.number(),
                mark.key(),
                1,
                mark.span(),
                mark.layer(),
                mark.found(),
                mark.says(),
                mark.value(),
                new MarkDecision(state, "decided", "", List.of(), false));
    }

    private static String shown(SourceMark... marks) {
        return SourceText.of(revision(), List.of(marks)).get(0).pieces().stream()
                .map(piece ->
                        piece.text() + (piece.isMarked() ? "[" + piece.getCss().replace("m-", "") + "]" : ""))
                .collect(Collectors.joining("|", "|", "|"));
    }

    private static SourceMark mark(int number, int start, int end, SourceMark.Layer layer) {
        return mark(number, start, end, layer, SourceMark.Value.NONE);
    }

    private static SourceMark mark(int number, int start, int end, SourceMark.Layer layer, SourceMark.Value value) {
        return new SourceMark(
                number,
                "1.key." + start + "." + end,
                0,
                new Span(start, end),
                layer,
                TEXT.substring(start, end),
                "says",
                value,
                MarkDecision.OPEN);
    }

    private static RevisionView revision() {
        Span all = new Span(0, TEXT.length());
        return new RevisionView(
                new RevisionId(1),
                new ArticleId(1),
                1,
                Language.ARABIC,
                TEXT,
                List.of(new ParagraphView(1, ParagraphKind.BODY, all)),
                List.of(new SegmentView(new SegmentId(1), 1, all, 1)),
                Edits.NONE,
                new OriginalView("00", TEXT.length(), "UTF-8", null, false),
                Instant.EPOCH);
    }
}
