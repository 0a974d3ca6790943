package org.turjuman.workflow.api;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Language;

/**
 * Which lines of a list are wanted; null means any.
 *
 * @param language the language translated into
 * @param priority how soon it is wanted
 * @param dueBefore due before this instant
 * @param minimumWords at least so many words in the source
 * @param maximumWords at most so many
 * @param search a part of headline or first words, in any spelling
 * @param article of this article only
 */
public record QueueFilter(
        @Nullable Language language,
        @Nullable Priority priority,
        @Nullable Instant dueBefore,
        @Nullable Integer minimumWords,
        @Nullable Integer maximumWords,
        @Nullable String search,
        @Nullable ArticleId article)
        implements Serializable {
    /** Every line. */
    public static final QueueFilter ANY = new QueueFilter(null, null, null, null, null, null, null);

    // getters: the expressions of Faces 4.0 know no record accessors
    public @Nullable Language getLanguage() {
        return language;
    }

    public @Nullable Priority getPriority() {
        return priority;
    }

    public @Nullable Instant getDueBefore() {
        return dueBefore;
    }

    public @Nullable Integer getMinimumWords() {
        return minimumWords;
    }

    public @Nullable Integer getMaximumWords() {
        return maximumWords;
    }

    public @Nullable String getSearch() {
        return search;
    }

    public @Nullable ArticleId getArticle() {
        return article;
    }
}
