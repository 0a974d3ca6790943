package org.turjuman.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.ParagraphView;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.SegmentView;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.TextDefect;

/** A source text taken apart for a page: paragraphs of pieces, each plain or marked, some opening a segment. */
public final class SourceText {
    private SourceText() {}

    /**
     * A paragraph.
     *
     * @param number from 1
     * @param kind what it is
     * @param opening its first words
     * @param pieces in the order of the text
     */
    public record Paragraph(int number, ParagraphKind kind, String opening, List<Piece> pieces) {
        public int getNumber() {
            return number;
        }

        public ParagraphKind getKind() {
            return kind;
        }

        public String getOpening() {
            return opening;
        }

        public List<Piece> getPieces() {
            return pieces;
        }
    }

    /**
     * A piece.
     *
     * @param text its letters
     * @param segment the number of the segment that begins here; null if none does
     * @param defect what looks wrong here, in the reader's language; null for plain text
     */
    public record Piece(
            String text,
            @Nullable Integer segment,
            @Nullable String defect) {
        public String getText() {
            return text;
        }

        public @Nullable Integer getSegment() {
            return segment;
        }

        public @Nullable String getDefect() {
            return defect;
        }

        public boolean isOpening() {
            return segment != null;
        }

        public boolean isDefective() {
            return defect != null;
        }
    }

    static List<Paragraph> of(RevisionView revision, List<TextDefect> defects, Locale reader) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (ParagraphView paragraph : revision.paragraphs()) {
            String text = paragraph.span().substring(revision.text());
            paragraphs.add(new Paragraph(
                    paragraph.number(),
                    paragraph.kind(),
                    opening(text),
                    pieces(revision, paragraph.span(), defects, reader)));
        }
        return paragraphs;
    }

    private static String opening(String text) {
        int cut = text.length() <= 60 ? text.length() : text.lastIndexOf(' ', 60);
        return cut < text.length() ? text.substring(0, Math.max(cut, 0)) + "…" : text;
    }

    private static List<Piece> pieces(RevisionView revision, Span paragraph, List<TextDefect> defects, Locale reader) {
        List<TextDefect> own = defects.stream()
                .filter(d -> !d.span().isEmpty() && paragraph.contains(d.span()))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        revision.segments().stream()
                .map(s -> s.span().start())
                .filter(paragraph::contains)
                .forEach(cuts::add);
        own.forEach(d -> cuts.addAll(List.of(d.span().start(), d.span().end())));
        List<Piece> pieces = new ArrayList<>();
        int start = paragraph.start();
        for (Integer end : cuts.tailSet(start, false)) {
            Span piece = new Span(start, end);
            pieces.add(new Piece(
                    piece.substring(revision.text()), opens(revision, piece, paragraph), wrong(own, piece, reader)));
            start = end;
        }
        return pieces;
    }

    /** White space at the head of a text belongs to the first segment, whose paragraph begins behind it. */
    private static @Nullable Integer opens(RevisionView revision, Span piece, Span paragraph) {
        for (SegmentView segment : revision.segments()) {
            boolean here = segment.span().start() == piece.start()
                    || (piece.start() == paragraph.start()
                            && segment.span().contains(piece.start())
                            && segment.span().start() == 0);
            if (here) {
                return segment.number();
            }
        }
        return null;
    }

    private static @Nullable String wrong(List<TextDefect> defects, Span piece, Locale reader) {
        return defects.stream()
                .filter(d -> d.span().contains(piece))
                .map(d -> d.message(reader))
                .findFirst()
                .orElse(null);
    }
}
