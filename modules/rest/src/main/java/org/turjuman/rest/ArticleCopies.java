package org.turjuman.rest;

import java.util.List;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Copies;
import org.turjuman.articles.api.Duplicate;
import org.turjuman.articles.api.NearCopy;
import org.turjuman.articles.api.Title;

/** How the API writes stored articles that are like a text. */
final class ArticleCopies {
    private ArticleCopies() {}

    /**
     * All of them.
     *
     * @param duplicates those that say the same
     * @param nearCopies those that share most of its words, the nearest first
     */
    public record Found(List<Alike> duplicates, List<Near> nearCopies) {
        static Found of(Copies copies) {
            return new Found(
                    copies.duplicates().stream().map(Alike::of).toList(),
                    copies.near().stream().map(Near::of).toList());
        }
    }

    /**
     * An article that says the same.
     *
     * @param article which
     * @param title how it is called
     * @param exact letter by letter
     */
    public record Alike(ArticleId article, Title title, boolean exact) {
        static Alike of(Duplicate duplicate) {
            return new Alike(duplicate.article(), duplicate.title(), duplicate.exact());
        }
    }

    /**
     * An article that shares most of the words.
     *
     * @param article which
     * @param title how it is called
     * @param share percent of the text's words that stand in it
     * @param holds percent of its words that stand in the text
     */
    public record Near(ArticleId article, Title title, int share, int holds) {
        static Near of(NearCopy copy) {
            return new Near(copy.article(), copy.title(), copy.share(), copy.holds());
        }
    }
}
