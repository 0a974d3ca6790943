package org.turjuman.articles.api;

import org.turjuman.language.api.Span;

/**
 * The proposed unit of translation, usually a sentence. The segments of a revision tile its text: the first starts at 0,
 * each starts where the last ends; white space belongs to the segment before it.
 *
 * @param id which
 * @param number 0 for the headline, the others from 1 in the order of the text
 * @param span where it stands in the revision's text, the white space after it included
 * @param paragraph the number of its paragraph
 */
public record SegmentView(SegmentId id, int number, Span span, int paragraph) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public SegmentId getId() {
        return id;
    }

    public int getNumber() {
        return number;
    }

    public Span getSpan() {
        return span;
    }

    public int getParagraph() {
        return paragraph;
    }

    /** Whether this is the headline. */
    public boolean isHeadline() {
        return number == 0;
    }
}
