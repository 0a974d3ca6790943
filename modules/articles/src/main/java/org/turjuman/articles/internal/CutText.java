package org.turjuman.articles.internal;

import java.util.List;
import java.util.Optional;
import org.turjuman.articles.api.Edits;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.language.api.Span;

/**
 * A text that is ready to be stored.
 *
 * @param decoded the decoded original
 * @param edits the accepted changes, in offsets of {@code decoded}
 * @param text {@code decoded} after them
 * @param paragraphs in its order, without the white space around them
 * @param segments tile {@code text}
 */
record CutText(String decoded, Edits edits, String text, List<Part> paragraphs, List<Piece> segments) {
    CutText {
        paragraphs = List.copyOf(paragraphs);
        segments = List.copyOf(segments);
    }

    List<Span> spans() {
        return segments.stream().map(Piece::span).toList();
    }

    Optional<Part> headline() {
        return paragraphs.stream()
                .filter(p -> p.kind() == ParagraphKind.HEADLINE)
                .findFirst();
    }

    /**
     * A paragraph.
     *
     * @param number from 1
     * @param kind what it is
     * @param span its words
     */
    record Part(int number, ParagraphKind kind, Span span) {}

    /**
     * A segment.
     *
     * @param paragraph the number of its paragraph
     * @param span itself
     */
    record Piece(int paragraph, Span span) {}
}
