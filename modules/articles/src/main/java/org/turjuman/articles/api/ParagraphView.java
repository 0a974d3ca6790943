package org.turjuman.articles.api;

import org.turjuman.language.api.Span;

/**
 * A paragraph of a revision.
 *
 * @param number from 1 in the order of the text
 * @param kind what it is
 * @param span its words in the revision's text, without the line end and white space around them
 */
public record ParagraphView(int number, ParagraphKind kind, Span span) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public int getNumber() {
        return number;
    }

    public ParagraphKind getKind() {
        return kind;
    }

    public Span getSpan() {
        return span;
    }

    public boolean isHeadline() {
        return kind == ParagraphKind.HEADLINE;
    }
}
