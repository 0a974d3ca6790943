package org.turjuman.rest;

import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.platform.api.DeskProblem.Kind;

/** A text that is looked through while its sender waits, and not stored. */
final class TextAtOnce {
    /** UTF-16 units: two hundred times a long article; takes the desk some seconds and gives an answer of some 20 MB. */
    static final int LONGEST = 1_000_000;

    private TextAtOnce() {}

    /**
     * Refuses one that is too long.
     *
     * @param text what was sent
     * @param pointer where it stands in the body
     * @return the same text
     * @throws ArticleProblem if it has more than {@link #LONGEST} UTF-16 units
     */
    static String within(String text, String pointer) {
        if (text.length() > LONGEST) {
            throw new ArticleProblem(Kind.INVALID, "text.long-at-once", pointer, text.length(), LONGEST);
        }
        return text;
    }
}
