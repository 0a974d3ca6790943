package org.turjuman.annotations.internal;

import java.text.BreakIterator;
import java.util.Locale;
import org.turjuman.language.api.Span;

/**
 * The words that a note is about, by position and by quotation, as the TextPositionSelector and the TextQuoteSelector
 * of the W3C Web Annotation model describe them together.
 *
 * @param start the first UTF-16 unit, in logical order
 * @param end the unit after the last; behind {@code start}, since a note is about at least one letter
 * @param exact the words themselves
 * @param prefix what stands before them, at most {@value #CONTEXT} units, whole grapheme clusters
 * @param suffix what stands after them, likewise
 */
record Anchor(int start, int end, String exact, String prefix, String suffix) {
    static final int CONTEXT = 32;

    Anchor {
        if (start < 0 || end <= start || exact.length() != end - start) {
            throw new IllegalArgumentException("Not an anchor: [%d, %d) «%s»".formatted(start, end, exact));
        }
        if (prefix.length() > CONTEXT || suffix.length() > CONTEXT) {
            throw new IllegalArgumentException("The context of an anchor has at most " + CONTEXT + " units");
        }
    }

    /**
     * The anchor of a selection.
     *
     * @throws IllegalArgumentException if nothing is selected or the selection reaches beyond the text
     */
    static Anchor of(String text, Span selected) {
        if (selected.isEmpty() || selected.end() > text.length()) {
            throw new IllegalArgumentException(
                    "Select words of the text: " + selected + " of " + text.length() + " units");
        }
        int from = Math.max(0, selected.start() - CONTEXT);
        int to = Math.min(text.length(), selected.end() + CONTEXT);
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        if (from > 0 && !clusters.isBoundary(from)) {
            from = Math.min(clusters.following(from), selected.start());
        }
        if (to < text.length() && !clusters.isBoundary(to)) {
            to = Math.max(clusters.preceding(to), selected.end());
        }
        return new Anchor(
                selected.start(),
                selected.end(),
                selected.substring(text),
                text.substring(from, selected.start()),
                text.substring(selected.end(), to));
    }

    Span span() {
        return new Span(start, end);
    }
}
