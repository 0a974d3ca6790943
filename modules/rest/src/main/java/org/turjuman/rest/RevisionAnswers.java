package org.turjuman.rest;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.Change;
import org.turjuman.articles.api.Edit;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.SegmentId;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskProblem.Kind;

/** How the API writes the text of a revision and what differs between two. */
final class RevisionAnswers {
    private RevisionAnswers() {}

    /**
     * A revision with its text.
     *
     * @param id which
     * @param article whose
     * @param number from 1
     * @param language of the text
     * @param text the text
     * @param paragraphs with their kinds
     * @param segments tile the text
     * @param edits accepted clean-ups, in offsets of the decoded original
     * @param original what it was decoded from
     */
    public record Revision(
            RevisionId id,
            ArticleId article,
            int number,
            String language,
            String text,
            List<Paragraph> paragraphs,
            List<Segment> segments,
            List<Replaced> edits,
            ArticleAnswers.Original original) {
        static Revision of(RevisionView view) {
            return new Revision(
                    view.id(),
                    view.article(),
                    view.number(),
                    view.language().tag(),
                    view.text(),
                    view.paragraphs().stream()
                            .map(p -> new Paragraph(
                                    p.number(),
                                    p.kind(),
                                    p.span().start(),
                                    p.span().end()))
                            .toList(),
                    view.segments().stream()
                            .map(s -> new Segment(
                                    s.id(),
                                    s.number(),
                                    s.paragraph(),
                                    s.span().start(),
                                    s.span().end()))
                            .toList(),
                    view.edits().list().stream().map(Replaced::of).toList(),
                    ArticleAnswers.Original.of(view.original()));
        }
    }

    /**
     * A paragraph.
     *
     * @param number from 1
     * @param kind what it is
     * @param start from 0
     * @param end half-open
     */
    public record Paragraph(int number, ParagraphKind kind, int start, int end) {}

    /**
     * A segment.
     *
     * @param id which
     * @param number 0 for the headline
     * @param paragraph the number of its paragraph
     * @param start from 0
     * @param end half-open
     */
    public record Segment(SegmentId id, int number, int paragraph, int start, int end) {}

    /**
     * A clean-up.
     *
     * @param start from 0
     * @param end half-open
     * @param replacement what stands there instead
     */
    public record Replaced(int start, int end, @NotNull String replacement) {
        static Replaced of(Edit edit) {
            return new Replaced(edit.start(), edit.end(), edit.replacement());
        }

        Edit edit() {
            try {
                return new Edit(start, end, replacement);
            } catch (IllegalArgumentException e) {
                throw new ArticleProblem(Kind.INVALID, "cleanup.unknown", "/accepted");
            }
        }
    }

    /**
     * What became of a segment.
     *
     * @param kind same, changed, new or vanished
     * @param from where it stood
     * @param to where it stands
     * @param words the difference, word by word
     */
    public record Changed(
            Change.Kind kind,
            AnalysesResource.@Nullable Stretch from,
            AnalysesResource.@Nullable Stretch to,
            List<Piece> words) {
        static Changed of(Change change) {
            return new Changed(
                    change.kind(),
                    stretch(change.from()),
                    stretch(change.to()),
                    change.words().stream()
                            .map(w -> new Piece(w.kind().name(), w.text()))
                            .toList());
        }

        private static AnalysesResource.@Nullable Stretch stretch(@Nullable Span span) {
            return span == null ? null : AnalysesResource.Stretch.of(span);
        }
    }

    /**
     * Words of a difference.
     *
     * @param kind KEPT, ADDED or REMOVED
     * @param text the words
     */
    public record Piece(String kind, String text) {}
}
