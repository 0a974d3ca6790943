package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.IntakePreview;
import org.turjuman.language.api.Span;

class NoticedTextTest {
    private static final List<String> SENTENCES = List.of("وصل الوزير. ", "وغادر غدا. ", "انتهى.");

    @Test
    void marksWhatWasNoticedWhereItStands() {
        assertThat(pieces(Previewed.text(SENTENCES, new Span(4, 10)))).startsWith("وصل ", "0#الوزير", ".");
    }

    @Test
    void aLinkFindsOnePlaceOfWhatReachesOverSeveralSentences() {
        assertThat(pieces(Previewed.text(SENTENCES, new Span(4, 25))))
                .containsExactly("وصل ", "0#الوزير.", "0وغادر غدا.", "0ان", "تهى.");
    }

    @Test
    void aLinkFindsWhatBeginsUnderSomethingElse() {
        assertThat(pieces(Previewed.text(SENTENCES, new Span(0, 6), new Span(4, 10))))
                .startsWith("0#وصل ", "0ال", "1#وزير", ".");
    }

    @Test
    void aLinkFindsWhatBeginsInTheSpaceBeforeASentence() {
        assertThat(pieces(Previewed.text(SENTENCES, new Span(11, 17))))
                .containsExactly("وصل الوزير.", "0#وغادر", " غدا.", "انتهى.");
    }

    /** Each piece; before it the number of what is wrong there, and # if a link leads to it. */
    private static List<String> pieces(IntakePreview shown) {
        return shown.paragraphs().get(0).sentences().stream()
                .flatMap(sentence -> NoticedText.of(sentence, shown).stream())
                .map(piece -> (piece.isPlain() ? "" : piece.noticed()) + (piece.opening() ? "#" : "") + piece.text())
                .toList();
    }
}
