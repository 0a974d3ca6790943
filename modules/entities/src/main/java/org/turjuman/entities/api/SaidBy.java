package org.turjuman.entities.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Title;
import org.turjuman.language.api.Language;

/**
 * What the source that has a record says in some articles.
 *
 * @param articles those with statements, the latest first
 * @param next before which article to go on; null where no older one may name the record
 */
public record SaidBy(List<InArticle> articles, @Nullable ArticleId next) {
    /** How many articles are looked through at a time at most. */
    public static final int ARTICLES = 8;

    /** How many statements are enough for a time. */
    public static final int STATEMENTS = 20;

    /** Keeps the articles unchangeable. */
    public SaidBy {
        articles = List.copyOf(articles);
    }

    /**
     * What it says in one article.
     *
     * @param article which
     * @param title how it is called
     * @param language of its text
     * @param published when it appeared; null where that is not known
     * @param takenAt when the desk took it in
     * @param lines the statements, in the order of the text
     */
    public record InArticle(
            ArticleId article,
            Title title,
            Language language,
            @Nullable LocalDate published,
            Instant takenAt,
            List<LedgerLine> lines) {
        /** Keeps the lines unchangeable. */
        public InArticle {
            lines = List.copyOf(lines);
        }
    }
}
