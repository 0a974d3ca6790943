package org.turjuman.articles.api;

import java.time.Instant;
import java.time.LocalDate;
import org.turjuman.language.api.Language;

/**
 * An article in a list.
 *
 * @param id which
 * @param title how it is called
 * @param language the language of the source
 * @param outlet where it appeared
 * @param published when
 * @param region the ISO 3166 code of its country
 * @param rights what readers may be shown
 * @param words how many words the current revision has
 * @param segments how many segments
 * @param revisions how many revisions
 * @param takenAt when it was taken in
 * @param takenByName by whom
 */
public record ArticleLine(
        ArticleId id,
        Title title,
        Language language,
        Fact<String> outlet,
        Fact<LocalDate> published,
        Fact<String> region,
        Rights rights,
        int words,
        int segments,
        int revisions,
        Instant takenAt,
        String takenByName) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public ArticleId getId() {
        return id;
    }

    public Title getTitle() {
        return title;
    }

    public Language getLanguage() {
        return language;
    }

    public Fact<String> getOutlet() {
        return outlet;
    }

    public Fact<LocalDate> getPublished() {
        return published;
    }

    public Fact<String> getRegion() {
        return region;
    }

    public Rights getRights() {
        return rights;
    }

    public int getWords() {
        return words;
    }

    public int getSegments() {
        return segments;
    }

    public int getRevisions() {
        return revisions;
    }

    public Instant getTakenAt() {
        return takenAt;
    }

    public String getTakenByName() {
        return takenByName;
    }
}
