package org.turjuman.articles.internal;

import java.util.Optional;
import org.turjuman.articles.api.Changes;
import org.turjuman.language.api.Span;

/** Finds the words of a defect again in a later revision. */
final class DefectPlaces {
    private DefectPlaces() {}

    /**
     * Where a defect stands in the later text.
     *
     * @param changes from the earlier text to the later one
     * @param text the earlier text
     * @param span where it stands there; what holds no letter, such as a doubled space or a place where something is
     *     missing, is found by the words on both sides
     * @return empty unless the same words stand there
     */
    static Optional<Span> moved(Changes changes, String text, Span span) {
        Span words = withNeighbours(text, span);
        return changes.moved(words).map(moved -> span.shift(moved.start() - words.start()));
    }

    private static Span withNeighbours(String text, Span span) {
        if (!span.substring(text).isBlank()) {
            return span;
        }
        int start = span.start();
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }
}
