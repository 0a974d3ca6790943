package org.turjuman.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.EncodingChoice;
import org.turjuman.articles.api.IntakePreview;
import org.turjuman.articles.api.Noticed;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.PreviewParagraph;
import org.turjuman.articles.api.Title;

/** How the API writes a text that is looked at before it is stored. */
final class ArticlePreviews {
    private ArticlePreviews() {}

    /**
     * What the article would look like.
     *
     * @param encoding as which it was read
     * @param encodings as which it could be read
     * @param text as it would be stored
     * @param title how it would be called
     * @param words how many
     * @param paragraphs with kinds and sentences
     * @param noticed what looks wrong, in offsets of the decoded text
     * @param duplicates stored articles that say the same
     * @param nearCopies stored articles that share most of its words
     * @param changes for a corrected source, its differences
     */
    public record Preview(
            String encoding,
            List<EncodingChoice> encodings,
            String text,
            Title title,
            int words,
            List<Paragraph> paragraphs,
            List<Found> noticed,
            List<ArticleCopies.Alike> duplicates,
            List<ArticleCopies.Near> nearCopies,
            List<RevisionAnswers.Changed> changes) {
        static Preview of(IntakePreview preview, Locale locale) {
            return new Preview(
                    preview.encoding(),
                    preview.encodings(),
                    preview.text(),
                    preview.title(),
                    preview.words(),
                    preview.paragraphs().stream().map(Paragraph::of).toList(),
                    preview.noticed().stream().map(n -> Found.of(n, locale)).toList(),
                    preview.duplicates().stream().map(ArticleCopies.Alike::of).toList(),
                    preview.nearCopies().stream().map(ArticleCopies.Near::of).toList(),
                    preview.changes().stream().map(RevisionAnswers.Changed::of).toList());
        }
    }

    /**
     * A paragraph.
     *
     * @param number from 1
     * @param kind guessed or decided
     * @param at its place in the decoded text, by which its kind is decided
     * @param start in the text
     * @param end half-open
     * @param sentences its sentences
     */
    public record Paragraph(int number, ParagraphKind kind, int at, int start, int end, List<Sentence> sentences) {
        static Paragraph of(PreviewParagraph paragraph) {
            return new Paragraph(
                    paragraph.number(),
                    paragraph.kind(),
                    paragraph.at(),
                    paragraph.span().start(),
                    paragraph.span().end(),
                    paragraph.sentences().stream()
                            .map(s -> new Sentence(
                                    s.number(),
                                    s.at(),
                                    s.span().start(),
                                    s.span().end()))
                            .toList());
        }
    }

    /**
     * A sentence.
     *
     * @param number 0 for the headline
     * @param at its place in the decoded text, by which it is joined to the one before
     * @param start in the text
     * @param end half-open
     */
    public record Sentence(int number, int at, int start, int end) {}

    /**
     * Something that looks wrong.
     *
     * @param start in the decoded text
     * @param end half-open
     * @param kind which kind
     * @param message in the caller's language
     * @param fix the clean-up that may be accepted
     * @param accepted whether it is
     */
    public record Found(
            int start, int end, String kind, String message, RevisionAnswers.@Nullable Replaced fix, boolean accepted) {
        static Found of(Noticed noticed, Locale locale) {
            var fix = noticed.fix();
            return new Found(
                    noticed.defect().span().start(),
                    noticed.defect().span().end(),
                    noticed.defect().kind().id(),
                    noticed.message(locale),
                    fix == null ? null : RevisionAnswers.Replaced.of(fix),
                    noticed.accepted());
        }
    }
}
