package org.turjuman.language.api;

import java.util.List;
import org.turjuman.language.internal.ParagraphRules;

/**
 * What a paragraph probably is; a proposal for the person who takes the article in.
 *
 * @param span the paragraph, without its line end and the white space around it
 * @param part what it looks like
 * @param confidence from 0 to 1
 */
public record ParagraphGuess(Span span, TextPart part, double confidence) {
    /**
     * A guess for every paragraph of a text that shows something, in order. At most one is a headline: a short opening
     * paragraph without a closing stop that more text follows.
     */
    public static List<ParagraphGuess> of(String text) {
        return ParagraphRules.guess(text);
    }

    public Span getSpan() {
        return span;
    }

    public TextPart getPart() {
        return part;
    }

    public double getConfidence() {
        return confidence;
    }
}
