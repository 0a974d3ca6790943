package org.turjuman.articles.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.Edit;
import org.turjuman.articles.api.IntakeDraft;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.RawInput;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;

class TextCutterTest {
    private static final String TEXT = "وصل الوزير إلى الرباط. ووقع اتفاقا.\nثم غادر إلى بلاده.\n";

    @Test
    void putsATypedHeadlineBeforeTheTextAsAnEdit() {
        CutText cut = cut(TEXT, "زيارة رسمية", List.of(), Map.of(), Set.of(), Set.of());

        assertThat(cut.text()).isEqualTo("زيارة رسمية\n" + TEXT);
        assertThat(cut.edits().list()).containsExactly(new Edit(0, 0, "زيارة رسمية\n"));
        assertThat(segments(cut)).startsWith("زيارة رسمية", "وصل الوزير إلى الرباط.");
        assertThat(cut.headline().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void takesAHeadlineThatTheTextHasForItsOwn() {
        CutText cut = cut(
                "زيارة رسمية الى المغرب\n" + TEXT, "زيارة رسمية إلى المغرب", List.of(), Map.of(), Set.of(), Set.of());

        assertThat(cut.edits().isEmpty()).isTrue();
        assertThat(cut.headline().orElseThrow().span()).isEqualTo(new Span(0, 22));
    }

    @Test
    void keepsAHeadlineOneSegment() {
        CutText cut = cut(TEXT, null, List.of(), Map.of(0, ParagraphKind.HEADLINE), Set.of(), Set.of());

        assertThat(segments(cut)).containsExactly("وصل الوزير إلى الرباط. ووقع اتفاقا.", "ثم غادر إلى بلاده.");
    }

    @Test
    void refusesTwoHeadlines() {
        Map<Integer, ParagraphKind> both =
                Map.of(0, ParagraphKind.HEADLINE, TEXT.indexOf("ثم"), ParagraphKind.HEADLINE);

        assertThatThrownBy(() -> cut(TEXT, null, List.of(), both, Set.of(), Set.of()))
                .isInstanceOf(ArticleProblem.class)
                .hasMessageContaining("one headline");
    }

    @Test
    void joinsAndPartsWhereAPersonSaysSo() {
        int second = TEXT.indexOf("ووقع");
        int east = TEXT.indexOf("إلى بلاده");

        assertThat(segments(cut(TEXT, null, List.of(), Map.of(), Set.of(second), Set.of(east))))
                .containsExactly("وصل الوزير إلى الرباط. ووقع اتفاقا.", "ثم غادر", "إلى بلاده.");
    }

    @Test
    void findsThePlacesAgainAfterAnAcceptedCleanUp() {
        String doubled = TEXT.replace("وصل الوزير", "وصل  الوزير");
        int spaces = doubled.indexOf("  ");
        int second = doubled.indexOf("ووقع");

        CutText cut =
                cut(doubled, "زيارة", List.of(new Edit(spaces, spaces + 2, " ")), Map.of(), Set.of(second), Set.of());

        assertThat(segments(cut)).containsExactly("زيارة", "وصل الوزير إلى الرباط. ووقع اتفاقا.", "ثم غادر إلى بلاده.");
    }

    @Test
    void cutsTheSampleIntoThirteenSentencesWithoutChangingALetter() {
        RawInput input = RawInput.uploaded(Sample.bytes(), "sample.txt", null);
        Reading reading = Reading.of(input);
        CutText cut = new TextCutter(reading.text(), IntakeDraft.of(input, Metadata.unasked(ZoneOffset.UTC)))
                .cut(text -> Map.of());

        assertThat(reading.encoding()).isEqualTo("UTF-8");
        assertThat(cut.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(Sample.bytes());
        assertThat(cut.segments()).hasSize(13);
        assertThat(cut.paragraphs()).hasSize(12);
    }

    @Test
    void tilesAnyTextWhateverAPersonDecides() {
        Random random = new Random(2021);
        for (int round = 0; round < 500; round++) {
            String text = randomText(random);
            Map<Integer, ParagraphKind> kinds = new HashMap<>();
            if (random.nextBoolean()) {
                kinds.put(random.nextInt(text.length()), ParagraphKind.HEADLINE);
            }
            String headline = random.nextInt(3) == 0 ? "عنوان" : null;
            if (headline != null) {
                kinds.clear();
            }
            CutText cut = cut(text, headline, List.of(), kinds, places(text, random), places(text, random));
            int at = 0;
            for (CutText.Piece piece : cut.segments()) {
                assertThat(piece.span().start()).isEqualTo(at);
                assertThat(piece.span().substring(cut.text())).isNotBlank();
                at = piece.span().end();
            }
            assertThat(at).isEqualTo(cut.text().length());
            cut.headline()
                    .ifPresent(h -> assertThat(cut.segments().stream().filter(s -> s.paragraph() == h.number()))
                            .hasSize(1));
        }
    }

    private static Set<Integer> places(String text, Random random) {
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            places.add(random.nextInt(text.length() + 5));
        }
        return places;
    }

    private static String randomText(Random random) {
        String[] parts = {"قال", " ", ".", "\n", "\n\n", "«", "»", "\"", "؟", "د.", "4.5", "😀", "،", "  ", "وأضاف "};
        StringBuilder text = new StringBuilder("س");
        for (int i = 0; i < random.nextInt(40); i++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }

    private static List<String> segments(CutText cut) {
        List<String> segments = new ArrayList<>();
        cut.segments().forEach(s -> segments.add(s.span().substring(cut.text()).strip()));
        return segments;
    }

    private static CutText cut(
            String text,
            String headline,
            List<Edit> accepted,
            Map<Integer, ParagraphKind> kinds,
            Set<Integer> joined,
            Set<Integer> parted) {
        IntakeDraft draft = new IntakeDraft(
                RawInput.pasted(text),
                Language.ARABIC,
                headline,
                accepted,
                kinds,
                joined,
                parted,
                Metadata.unasked(ZoneOffset.UTC));
        return new TextCutter(text, draft).cut(all -> Map.of());
    }
}
