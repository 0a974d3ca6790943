package org.turjuman.entities.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;

/**
 * A text that names a record.
 *
 * @param kind what kind of text
 * @param id its number, as its address has it
 * @param article of which article it is, or which
 * @param title how the article is called, or the headline of an edition
 * @param language the language of the text
 * @param state where it stands, as its module writes it, such as {@code IN_REVIEW}; empty for an article
 * @param places how many places were found in it; 0 for a translation of which only the source is known to name the record
 * @param excerpt the first of them; null where there is none
 */
public record NameUse(
        Kind kind,
        String id,
        ArticleId article,
        String title,
        Language language,
        String state,
        int places,
        @Nullable Excerpt excerpt) {
    /** What kind of text names a record. */
    public enum Kind {
        /** A source. */
        ARTICLE,
        /** A translation, finished or not. */
        TRANSLATION,
        /** An edition that readers see or will see. */
        EDITION
    }

    /**
     * A place with the words around it.
     *
     * @param before what stands before it, begun with an ellipsis where it is cut
     * @param words the words themselves
     * @param after what stands after it, ended with an ellipsis where it is cut
     */
    public record Excerpt(String before, String words, String after) {
        private static final int AROUND = 60; // UTF-16 units on each side

        /** The first of some places in a text; null if there is none. */
        public static @Nullable Excerpt of(String text, List<Span> places) {
            if (places.isEmpty()) {
                return null;
            }
            Span span = places.get(0);
            int from = Math.max(0, span.start() - AROUND);
            int to = Math.min(text.length(), span.end() + AROUND);
            return new Excerpt(
                    (from > 0 ? "…" : "") + text.substring(from, span.start()),
                    span.substring(text),
                    text.substring(span.end(), to) + (to < text.length() ? "…" : ""));
        }

        public String getBefore() {
            return before;
        }

        public String getWords() {
            return words;
        }

        public String getAfter() {
            return after;
        }
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public Kind getKind() {
        return kind;
    }

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public Language getLanguage() {
        return language;
    }

    public String getState() {
        return state;
    }

    public int getPlaces() {
        return places;
    }

    public @Nullable Excerpt getExcerpt() {
        return excerpt;
    }
}
