package org.turjuman.articles.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.turjuman.articles.api.Change;
import org.turjuman.articles.api.Copies;
import org.turjuman.articles.api.IntakePreview;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.ParagraphView;
import org.turjuman.articles.api.PreviewParagraph;
import org.turjuman.articles.api.PreviewSentence;
import org.turjuman.language.api.Words;

/** Shows a draft as it would be stored. */
final class Preview {
    private Preview() {}

    static IntakePreview of(Draft read, Function<CutText, Copies> alike, List<Change> changes) {
        CutText cut = read.cut();
        Copies copies = alike.apply(cut);
        List<ParagraphView> paragraphs = cut.paragraphs().stream()
                .map(p -> new ParagraphView(p.number(), p.kind(), p.span()))
                .toList();
        String headline =
                cut.headline().map(p -> p.span().substring(cut.text())).orElse(null);
        return new IntakePreview(
                read.reading().encoding(),
                read.reading().choices(),
                cut.decoded(),
                cut.text(),
                cut.edits(),
                Titles.of(headline, paragraphs, cut.text()),
                Words.count(cut.text()),
                cut.segments().size(),
                paragraphs(read),
                read.noticed(),
                copies.duplicates(),
                copies.near(),
                changes);
    }

    private static List<PreviewParagraph> paragraphs(Draft read) {
        List<PreviewParagraph> paragraphs = new ArrayList<>();
        int next = 1;
        for (CutText.Part part : read.cut().paragraphs()) {
            List<PreviewSentence> sentences = new ArrayList<>();
            for (CutText.Piece piece : read.cut().segments()) {
                if (piece.paragraph() == part.number()) {
                    int number = part.kind() == ParagraphKind.HEADLINE ? 0 : next++;
                    sentences.add(sentence(read, piece, number, !sentences.isEmpty()));
                }
            }
            boolean inserted = part.span().start() < read.cutter().inserted();
            paragraphs.add(new PreviewParagraph(
                    part.number(),
                    part.kind(),
                    read.cutter().back(part.span().start()),
                    part.span(),
                    inserted,
                    sentences));
        }
        return paragraphs;
    }

    private static PreviewSentence sentence(Draft read, CutText.Piece piece, int number, boolean joinable) {
        int at = read.cutter().back(piece.span().start());
        String text = piece.span().substring(read.cut().text()).strip();
        return new PreviewSentence(
                number, at, piece.span(), text, joinable, read.draft().parted().contains(at));
    }
}
