package org.turjuman.web;

import java.util.List;
import org.turjuman.articles.api.IntakePreview;
import org.turjuman.articles.api.PreviewSentence;
import org.turjuman.language.api.Words;

/**
 * A word before which a sentence of a preview can be cut.
 *
 * @param at its place in the decoded text
 * @param text itself
 */
public record CutWord(int at, String text) {
    /** All words of a sentence but the first. */
    static List<CutWord> of(PreviewSentence sentence, IntakePreview shown) {
        int start = sentence.span().stripped(shown.text()).start();
        return Words.spans(sentence.text()).stream()
                .skip(1)
                .map(word -> new CutWord(shown.edits().back(start + word.start()), word.substring(sentence.text())))
                .toList();
    }

    public int getAt() {
        return at;
    }

    public String getText() {
        return text;
    }
}
