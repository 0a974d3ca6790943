package org.turjuman.rest;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleLine;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.ArticleState;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.OriginalView;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionLine;
import org.turjuman.articles.api.Rights;
import org.turjuman.articles.api.Standing;
import org.turjuman.articles.api.Title;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.PersonId;

/** How the API writes articles and what is known of their revisions; {@link RevisionAnswers} writes the texts. */
final class ArticleAnswers {
    private ArticleAnswers() {}

    static Language language(String tag) {
        return language(tag, "/language");
    }

    /**
     * Reads the language of a text.
     *
     * @param tag what was sent
     * @param pointer which part of the input
     * @return the language
     * @throws ArticleProblem if it is no tag of a language
     */
    static Language language(String tag, String pointer) {
        try {
            return Language.of(tag);
        } catch (IllegalArgumentException e) {
            throw new ArticleProblem(Kind.INVALID, "text.language", pointer, tag);
        }
    }

    /**
     * Something said of an article.
     *
     * @param value none where nothing is known
     * @param standing how it is known
     * @param <T> text or date
     */
    public record Said<T>(@Nullable T value, Standing standing) {
        static <T extends Serializable> Said<T> of(Fact<T> fact) {
            return new Said<>(fact.value(), fact.standing());
        }
    }

    /**
     * What is known of an article.
     *
     * @param outlet the paper
     * @param byline who signed it
     * @param section where it stood
     * @param published its publication date
     * @param zone the zone of that date
     * @param region ISO 3166 code
     * @param address its web address
     * @param rights what readers may be shown
     */
    public record Described(
            Said<String> outlet,
            Said<String> byline,
            Said<String> section,
            Said<LocalDate> published,
            String zone,
            Said<String> region,
            Said<String> address,
            Rights rights) {
        static Described of(Metadata metadata) {
            return new Described(
                    Said.of(metadata.outlet()),
                    Said.of(metadata.byline()),
                    Said.of(metadata.section()),
                    Said.of(metadata.published()),
                    metadata.zone().getId(),
                    Said.of(metadata.region()),
                    Said.of(metadata.address()),
                    metadata.rights());
        }
    }

    /**
     * An article in a list.
     *
     * @param id which
     * @param title how it is called
     * @param language of the source
     * @param outlet where it appeared
     * @param published when
     * @param region where
     * @param rights what readers may be shown
     * @param words how many
     * @param segments how many
     * @param revisions how many
     * @param taken when it was taken in
     */
    public record Line(
            ArticleId id,
            Title title,
            String language,
            Said<String> outlet,
            Said<LocalDate> published,
            Said<String> region,
            Rights rights,
            int words,
            int segments,
            int revisions,
            Instant taken) {
        static Line of(ArticleLine line) {
            return new Line(
                    line.id(),
                    line.title(),
                    line.language().tag(),
                    Said.of(line.outlet()),
                    Said.of(line.published()),
                    Said.of(line.region()),
                    line.rights(),
                    line.words(),
                    line.segments(),
                    line.revisions(),
                    line.takenAt());
        }
    }

    /**
     * The headline of a source: GIVEN, or NONE where the source has none, which is known and not missing.
     *
     * @param value none where the source has none
     * @param standing GIVEN or NONE
     */
    public record Headline(@Nullable String value, String standing) {
        static Headline of(@Nullable String headline) {
            return new Headline(headline, headline == null ? "NONE" : Standing.GIVEN.name());
        }
    }

    /**
     * An article.
     *
     * @param id which
     * @param version what {@code If-Match} needs
     * @param state whether its text is there
     * @param language of the source
     * @param title how it is called
     * @param headline the source's own
     * @param metadata what else is known
     * @param current the current revision
     * @param revisions all, oldest first
     * @param takenBy who took it in
     * @param taken when
     * @param copies stored articles that are like it, right after it was taken in or corrected; missing otherwise
     */
    public record Article(
            ArticleId id,
            int version,
            ArticleState state,
            String language,
            Title title,
            Headline headline,
            Described metadata,
            RevisionId current,
            List<RevisionEntry> revisions,
            PersonId takenBy,
            Instant taken,
            ArticleCopies.@Nullable Found copies) {
        static Article of(ArticleView view) {
            return of(view, null);
        }

        /** With {@code copies}, null where nobody looked for them. */
        static Article of(ArticleView view, ArticleCopies.@Nullable Found copies) {
            return new Article(
                    view.id(),
                    view.version(),
                    view.state(),
                    view.language().tag(),
                    view.title(),
                    Headline.of(view.headline()),
                    Described.of(view.metadata()),
                    view.current(),
                    view.revisions().stream().map(RevisionEntry::of).toList(),
                    view.takenBy(),
                    view.takenAt(),
                    copies);
        }
    }

    /**
     * A revision in a list.
     *
     * @param id which
     * @param number from 1
     * @param words how many
     * @param segments how many
     * @param made when it was stored
     * @param madeBy by whom
     * @param original what it was decoded from
     */
    public record RevisionEntry(
            RevisionId id, int number, int words, int segments, Instant made, PersonId madeBy, Original original) {
        static RevisionEntry of(RevisionLine line) {
            return new RevisionEntry(
                    line.id(),
                    line.number(),
                    line.words(),
                    line.segments(),
                    line.madeAt(),
                    line.madeBy(),
                    Original.of(line.original()));
        }
    }

    /**
     * The bytes as they arrived, without them.
     *
     * @param sha256 their hash
     * @param bytes how many
     * @param encoding as which they were read
     * @param fileName of an upload
     * @param erased whether they are gone
     */
    public record Original(
            String sha256,
            int bytes,
            String encoding,
            @Nullable String fileName,
            boolean erased) {
        static Original of(OriginalView view) {
            return new Original(view.sha256(), view.size(), view.encoding(), view.fileName(), view.erased());
        }
    }
}
