package org.turjuman.articles.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a list shows; null means any. Discarded articles are never listed.
 *
 * @param words every word must occur in headline, text or outlet, in any spelling; parts of words count
 * @param outlet the outlet, in any spelling
 * @param region the ISO 3166 code
 * @param rights what readers may be shown
 * @param from published on this day or later
 * @param until published on this day or earlier
 * @param headline true for articles with a headline, false for those without
 */
public record ArticleFilter(
        @Nullable String words,
        @Nullable String outlet,
        @Nullable String region,
        @Nullable Rights rights,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean headline) {
    /** Every article. */
    public static final ArticleFilter ANY = new ArticleFilter(null, null, null, null, null, null, null);
}
