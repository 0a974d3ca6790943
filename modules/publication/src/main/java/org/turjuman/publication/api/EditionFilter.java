package org.turjuman.publication.api;

import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Language;
import org.turjuman.workflow.api.TranslationId;

/**
 * Which editions a list shows; null means any.
 *
 * @param words must occur in the headline, in any case
 * @param article of this article
 * @param translation of this translation
 * @param language in exactly this language
 * @param state that stand so now
 */
public record EditionFilter(
        @Nullable String words,
        @Nullable ArticleId article,
        @Nullable TranslationId translation,
        @Nullable Language language,
        @Nullable EditionState state) {
    /** Every edition. */
    public static final EditionFilter ANY = new EditionFilter(null, null, null, null, null);
}
