package org.turjuman.publication.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Fact;
import org.turjuman.language.api.Language;
import org.turjuman.workflow.api.TranslationId;

/**
 * An edition in a list.
 *
 * @param id which
 * @param article whose
 * @param translation which translation of it
 * @param sourceLanguage the language of the source
 * @param language the language of the translation
 * @param number from 1 within the translation
 * @param headline its headline
 * @param summary how it begins, at most some 300 characters; ends in an ellipsis where it is cut
 * @param state where it stands now
 * @param outlet where the source appeared
 * @param sourcePublished when the source appeared
 * @param region the ISO 3166 code of the source's country
 * @param publishedAt when it was published
 * @param publishedByName by whom
 * @param visibleFrom since or from when readers see it
 * @param firstVisible since when readers see any edition of this translation
 * @param correction what it corrects; null for a first edition
 * @param sourceShown whether readers see the words of the source
 */
public record EditionLine(
        EditionId id,
        ArticleId article,
        TranslationId translation,
        Language sourceLanguage,
        Language language,
        int number,
        String headline,
        String summary,
        EditionState state,
        Fact<String> outlet,
        Fact<LocalDate> sourcePublished,
        Fact<String> region,
        Instant publishedAt,
        String publishedByName,
        Instant visibleFrom,
        Instant firstVisible,
        @Nullable String correction,
        boolean sourceShown) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public EditionId getId() {
        return id;
    }

    public ArticleId getArticle() {
        return article;
    }

    public TranslationId getTranslation() {
        return translation;
    }

    public Language getSourceLanguage() {
        return sourceLanguage;
    }

    public Language getLanguage() {
        return language;
    }

    public int getNumber() {
        return number;
    }

    public String getHeadline() {
        return headline;
    }

    public String getSummary() {
        return summary;
    }

    public EditionState getState() {
        return state;
    }

    public Fact<String> getOutlet() {
        return outlet;
    }

    public Fact<LocalDate> getSourcePublished() {
        return sourcePublished;
    }

    public Fact<String> getRegion() {
        return region;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public String getPublishedByName() {
        return publishedByName;
    }

    public Instant getVisibleFrom() {
        return visibleFrom;
    }

    public Instant getFirstVisible() {
        return firstVisible;
    }

    public @Nullable String getCorrection() {
        return correction;
    }

    public boolean isSourceShown() {
        return sourceShown;
    }
}
