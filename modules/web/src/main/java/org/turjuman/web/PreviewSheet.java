package org.turjuman.web;

import java.util.List;
import java.util.Locale;
import org.turjuman.articles.api.IntakePreview;
import org.turjuman.articles.api.Noticed;
import org.turjuman.articles.api.PreviewSentence;

/** A preview as its page lays it out, in the language of who reads it. */
public final class PreviewSheet {
    private final IntakePreview shown;
    private final Locale reader;

    PreviewSheet(IntakePreview shown, Locale reader) {
        this.shown = shown;
        this.reader = reader;
    }

    /**
     * The words of a sentence before which it can be cut.
     *
     * @param sentence which
     * @return all but the first
     */
    public List<CutWord> words(PreviewSentence sentence) {
        return CutWord.of(sentence, shown);
    }

    /**
     * A sentence with what was noticed in it.
     *
     * @param sentence which
     * @return its pieces in the order of the text
     */
    public List<NoticedText.Piece> pieces(PreviewSentence sentence) {
        return NoticedText.of(sentence, shown);
    }

    /** What was noticed, by its kind. */
    public List<Alike<Noticed>> getNoticed() {
        return Alike.of(shown.noticed(), noticed -> noticed.defect().kind());
    }

    /**
     * What is wrong.
     *
     * @param noticed which
     * @return a sentence
     */
    public String message(Noticed noticed) {
        return noticed.message(reader);
    }
}
