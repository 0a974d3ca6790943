package org.turjuman.web;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.turjuman.language.api.Span;

/** Words that a person typed as they stand in a text. */
final class TypedWords {
    private TypedWords() {}

    /**
     * Where they stand: of several places the one nearest to what is known already.
     *
     * @param text the text
     * @param words with white space around them, perhaps
     * @param near a place in the text; 0 where nothing is known
     * @return empty where they do not stand in it, or there are none
     */
    static Optional<Span> in(String text, String words, int near) {
        String sought = words.strip();
        return sought.isEmpty()
                ? Optional.empty()
                : IntStream.rangeClosed(0, text.length() - sought.length())
                        .filter(at -> text.startsWith(sought, at))
                        .boxed()
                        .min(Comparator.comparingInt(at -> Math.abs(at - near)))
                        .map(at -> new Span(at, at + sought.length()));
    }
}
