package org.turjuman.workflow.api;

import org.turjuman.language.api.Span;

/**
 * A stretch of an older text that stands unchanged in a newer one. Several of them, in order, map positions from one text
 * to the other; what no stretch covers was rewritten.
 *
 * @param before where it stood, in UTF-16 units
 * @param after where it begins now
 */
public record Kept(Span before, int after) {
    /** Where it stands now. */
    public Span now() {
        return new Span(after, after + before.length());
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public Span getBefore() {
        return before;
    }

    public int getAfter() {
        return after;
    }
}
