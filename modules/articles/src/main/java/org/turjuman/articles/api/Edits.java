package org.turjuman.articles.api;

import java.util.ArrayList;
import java.util.List;
import org.turjuman.language.api.Span;

/**
 * The accepted changes of a text, and the map of offsets between the text before and after them.
 *
 * <p>What lies outside every edit maps exactly, in both directions. A position inside a replaced stretch maps to the
 * start of its replacement, and back.
 *
 * @param list in the order of the text, none overlapping another, at most one insertion at a place
 */
public record Edits(List<Edit> list) {
    /** No change. */
    public static final Edits NONE = new Edits(List.of());

    /**
     * Orders the edits.
     *
     * @throws IllegalArgumentException if two overlap or insert at the same place
     */
    public Edits {
        List<Edit> ordered = new ArrayList<>(list);
        ordered.sort((a, b) -> a.span().compareTo(b.span()));
        for (int i = 1; i < ordered.size(); i++) {
            Edit before = ordered.get(i - 1);
            Edit after = ordered.get(i);
            if (after.start() < before.end() || after.span().equals(before.span())) {
                throw new IllegalArgumentException("Edits overlap: %s and %s".formatted(before, after));
            }
        }
        list = List.copyOf(ordered);
    }

    public List<Edit> getList() {
        return list;
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * Makes the changes.
     *
     * @param before the text that the offsets are of
     * @return the text after them
     * @throws IndexOutOfBoundsException if an edit lies beyond the text
     */
    public String apply(String before) {
        StringBuilder after = new StringBuilder(before.length());
        int copied = 0;
        for (Edit edit : list) {
            after.append(before, copied, edit.start()).append(edit.replacement());
            copied = edit.end();
        }
        return after.append(before, copied, before.length()).toString();
    }

    /**
     * Where a position of the text before stands after the changes. A position at an insertion lies behind it.
     *
     * @param before an offset from 0
     * @return the offset after the changes
     */
    public int forward(int before) {
        int grown = 0;
        for (Edit edit : list) {
            if (before < edit.start()) {
                break;
            }
            if (before < edit.end()) {
                return edit.start() + grown;
            }
            grown += edit.growth();
        }
        return before + grown;
    }

    /**
     * Where a position of the changed text came from. A position inside an insertion or a replacement comes from its
     * start.
     *
     * @param after an offset from 0
     * @return the offset before the changes
     */
    public int back(int after) {
        int grown = 0;
        for (Edit edit : list) {
            int start = edit.start() + grown;
            if (after < start) {
                break;
            }
            if (after < start + edit.replacement().length()) {
                return edit.start();
            }
            grown += edit.growth();
        }
        return after - grown;
    }

    /**
     * The stretch of the text before from which a stretch of the changed text came; edits that it touches are taken
     * whole.
     *
     * @param after a stretch of the changed text
     * @return the stretch of the text before
     */
    public Span back(Span after) {
        int start = back(after.start());
        if (after.isEmpty()) {
            return new Span(start, start);
        }
        int last = after.end() - 1;
        int grown = 0;
        for (Edit edit : list) {
            int from = edit.start() + grown;
            if (last < from) {
                break;
            }
            if (last < from + edit.replacement().length()) {
                return new Span(start, edit.end());
            }
            grown += edit.growth();
        }
        return new Span(start, last - grown + 1);
    }
}
