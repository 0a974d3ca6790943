package org.turjuman.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.publication.api.EditionId;
import org.turjuman.publication.api.EditionLine;
import org.turjuman.publication.api.EditionState;
import org.turjuman.workflow.api.TranslationId;

/**
 * An edition, without its text, which {@code exports/json} gives.
 *
 * @param id which
 * @param article whose
 * @param translation which translation of it
 * @param language the language it is in
 * @param number from 1 within the translation
 * @param headline its headline
 * @param summary how it begins
 * @param state where it stands now
 * @param publishedAt when it was published
 * @param publishedBy by whom
 * @param visibleFrom from when readers see it
 * @param correction what it corrects
 * @param sourceShown whether readers see the source
 * @param address where readers find it
 */
public record EditionAnswer(
        EditionId id,
        ArticleId article,
        TranslationId translation,
        String language,
        int number,
        String headline,
        String summary,
        EditionState state,
        Instant publishedAt,
        String publishedBy,
        Instant visibleFrom,
        @Nullable String correction,
        boolean sourceShown,
        String address) {
    static EditionAnswer of(EditionLine line) {
        return new EditionAnswer(
                line.id(),
                line.article(),
                line.translation(),
                line.language().tag(),
                line.number(),
                line.headline(),
                line.summary(),
                line.state(),
                line.publishedAt(),
                line.publishedByName(),
                line.visibleFrom(),
                line.correction(),
                line.sourceShown(),
                "/editions/" + line.id());
    }
}
