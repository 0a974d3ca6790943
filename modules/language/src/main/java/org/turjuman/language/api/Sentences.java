package org.turjuman.language.api;

import java.util.List;
import org.turjuman.language.internal.SentenceCutter;

/**
 * Cuts text into the proposed units of translation, usually sentences.
 *
 * <p>The spans tile the text: the first starts at 0, each starts where the last ends, the last ends with the text, none
 * is empty. White space belongs to the segment before it; at the very start, to the first. A line end always cuts.
 *
 * <p>Arabic, French and English text may mix. {@code docs/language.md} lists the rules.
 */
public final class Sentences {
    private Sentences() {}

    /** The sentences of one paragraph; line ends in it cut nevertheless. Empty for the empty text. */
    public static List<Span> cut(String paragraph) {
        return SentenceCutter.cut(paragraph);
    }

    /** The sentences of a whole text with any number of paragraphs. Empty for the empty text. */
    public static List<Span> cutText(String text) {
        return SentenceCutter.cut(text);
    }
}
