package org.turjuman.articles.api;

import java.util.List;
import org.turjuman.language.api.Span;

/**
 * A paragraph of a text on its way in.
 *
 * @param number from 1
 * @param kind what it is, guessed or decided
 * @param at where its first letter stands in the decoded text: the key for deciding its kind
 * @param span where it stands in the text as it would be stored
 * @param inserted whether it is the typed headline, which the decoded text does not have
 * @param sentences its sentences
 */
public record PreviewParagraph(
        int number, ParagraphKind kind, int at, Span span, boolean inserted, List<PreviewSentence> sentences) {
    /** Keeps the sentences unchangeable. */
    public PreviewParagraph {
        sentences = List.copyOf(sentences);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public int getNumber() {
        return number;
    }

    public ParagraphKind getKind() {
        return kind;
    }

    public int getAt() {
        return at;
    }

    public Span getSpan() {
        return span;
    }

    public boolean isInserted() {
        return inserted;
    }

    public List<PreviewSentence> getSentences() {
        return sentences;
    }
}
