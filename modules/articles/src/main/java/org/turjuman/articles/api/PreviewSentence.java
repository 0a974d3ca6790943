package org.turjuman.articles.api;

import org.turjuman.language.api.Span;

/**
 * A sentence of a text on its way in.
 *
 * @param number 0 for the headline, the others from 1
 * @param at where it begins in the decoded text: the key for joining it to the sentence before
 * @param span where it stands in the text as it would be stored
 * @param text its words
 * @param joinable whether it may be joined to the sentence before: both stand in one paragraph
 * @param parted whether a person cut here
 */
public record PreviewSentence(int number, int at, Span span, String text, boolean joinable, boolean parted) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public int getNumber() {
        return number;
    }

    public int getAt() {
        return at;
    }

    public Span getSpan() {
        return span;
    }

    public String getText() {
        return text;
    }

    public boolean isJoinable() {
        return joinable;
    }

    public boolean isParted() {
        return parted;
    }
}
