package org.turjuman.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.ParagraphView;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.SegmentView;
import org.turjuman.language.api.Span;

/** A source text taken apart for a page: paragraphs of pieces, each plain or marked, some opening a segment. */
public final class SourceText {
    private SourceText() {}

    /**
     * A paragraph.
     *
     * @param number from 1
     * @param start where it begins in the revision's text, in UTF-16 units
     * @param kind what it is
     * @param opening its first words
     * @param pieces in the order of the text
     */
    public record Paragraph(int number, int start, ParagraphKind kind, String opening, List<Piece> pieces) {
        public int getNumber() {
            return number;
        }

        public int getStart() {
            return start;
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
     * @param marks what the desk saw here; empty for plain text
     * @param first the mark that begins here, so that a link finds it; null if none does
     */
    public record Piece(
            String text,
            @Nullable Integer segment,
            List<SourceMark> marks,
            @Nullable SourceMark first) {
        /** Keeps the marks unchangeable. */
        public Piece {
            marks = List.copyOf(marks);
        }

        public String getText() {
            return text;
        }

        public @Nullable Integer getSegment() {
            return segment;
        }

        public boolean isOpening() {
            return segment != null;
        }

        public boolean isMarked() {
            return !marks.isEmpty();
        }

        /** The element's id; null where no mark begins. */
        public @Nullable String getId() {
            return first == null ? null : "m" + first.number();
        }

        /** The classes of all marks that reach over this piece. */
        public String getCss() {
            return marks.stream().map(SourceMark::css).distinct().collect(Collectors.joining(" ", "m ", ""));
        }

        /** The numbers of all marks that reach over this piece, for the script of the page. */
        public String getNumbers() {
            return marks.stream().map(mark -> Integer.toString(mark.number())).collect(Collectors.joining(" "));
        }

        /** What the marks say, for a pointer that rests here. */
        public String getTitle() {
            return marks.stream().map(SourceMark::says).collect(Collectors.joining("\n"));
        }
    }

    static List<Paragraph> of(RevisionView revision, List<SourceMark> marks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (ParagraphView paragraph : revision.paragraphs()) {
            String text = paragraph.span().substring(revision.text());
            paragraphs.add(new Paragraph(
                    paragraph.number(),
                    paragraph.span().start(),
                    paragraph.kind(),
                    opening(text),
                    pieces(revision, paragraph.span(), marks)));
        }
        return paragraphs;
    }

    private static String opening(String text) {
        int cut = text.length() <= 60 ? text.length() : text.lastIndexOf(' ', 60);
        return cut < text.length() ? text.substring(0, Math.max(cut, 0)) + "…" : text;
    }

    private static List<Piece> pieces(RevisionView revision, Span paragraph, List<SourceMark> marks) {
        List<SourceMark> own = marks.stream()
                .filter(mark -> mark.span().start() < paragraph.end()
                        && paragraph.start() < mark.span().end())
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        revision.segments().stream()
                .map(s -> s.span().start())
                .filter(paragraph::contains)
                .forEach(cuts::add);
        for (SourceMark mark : own) {
            cuts.add(Math.max(mark.span().start(), paragraph.start()));
            cuts.add(Math.min(mark.span().end(), paragraph.end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = paragraph.start();
        for (Integer end : cuts.tailSet(start, false)) {
            Span piece = new Span(start, end);
            List<SourceMark> here =
                    own.stream().filter(mark -> mark.span().contains(piece)).toList();
            pieces.add(new Piece(
                    piece.substring(revision.text()), opens(revision, piece, paragraph), here, beginning(here, start)));
            start = end;
        }
        return pieces;
    }

    private static @Nullable SourceMark beginning(List<SourceMark> marks, int start) {
        return marks.stream()
                .filter(mark -> mark.span().start() == start)
                .findFirst()
                .orElse(null);
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
}
