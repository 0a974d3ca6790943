package org.turjuman.web;

import java.util.ArrayList;
import java.util.List;
import org.turjuman.articles.api.Edits;
import org.turjuman.articles.api.IntakePreview;
import org.turjuman.articles.api.Noticed;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.PreviewParagraph;
import org.turjuman.articles.api.PreviewSentence;
import org.turjuman.articles.api.Title;
import org.turjuman.language.api.DefectKind;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.TextDefect;

/** Previews of one paragraph for the tests of the intake page. */
final class Previewed {
    private Previewed() {}

    /**
     * A text with its sentences and what was noticed in it.
     *
     * @param sentences each with the white space that follows it
     * @param noticed where
     */
    static IntakePreview text(List<String> sentences, Span... noticed) {
        String text = String.join("", sentences);
        List<PreviewSentence> cut = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            Span span = new Span(at, at + sentence.length());
            cut.add(new PreviewSentence(cut.size() + 1, at, span, sentence.strip(), !cut.isEmpty(), false));
            at = span.end();
        }
        return new IntakePreview(
                "UTF-8",
                List.of(),
                text,
                text,
                Edits.NONE,
                new Title(text, false),
                1,
                cut.size(),
                List.of(new PreviewParagraph(1, ParagraphKind.BODY, 0, new Span(0, at), false, cut)),
                List.of(noticed).stream().map(span -> noticed(span, text)).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Noticed noticed(Span span, String text) {
        TextDefect defect = new TextDefect(span, DefectKind.values()[0], List.of(), null, 1);
        return new Noticed(defect, span.substring(text), null, false);
    }
}
