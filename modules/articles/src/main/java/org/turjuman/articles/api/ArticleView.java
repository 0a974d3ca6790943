package org.turjuman.articles.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;

/**
 * An article as the desk shows it, without its text.
 *
 * @param id which
 * @param version rises with each change of metadata, kinds or revision; send it back when changing something
 * @param state whether its text is still there
 * @param language the language of the source
 * @param title how it is called
 * @param headline the headline of the current revision; null where the source has none
 * @param metadata what else is known
 * @param current the current revision
 * @param revisions all revisions, oldest first
 * @param takenBy who took it in
 * @param takenByName their name
 * @param takenAt when
 * @param describable whether the caller may edit the metadata now
 * @param correctable whether the caller may store a corrected source now
 * @param discardable whether the caller may discard it now
 * @param erasable whether the caller may erase it by order
 */
public record ArticleView(
        ArticleId id,
        int version,
        ArticleState state,
        Language language,
        Title title,
        @Nullable String headline,
        Metadata metadata,
        RevisionId current,
        List<RevisionLine> revisions,
        PersonId takenBy,
        String takenByName,
        Instant takenAt,
        boolean describable,
        boolean correctable,
        boolean discardable,
        boolean erasable) {
    /** Keeps the revisions unchangeable. */
    public ArticleView {
        revisions = List.copyOf(revisions);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public ArticleId getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public ArticleState getState() {
        return state;
    }

    public Language getLanguage() {
        return language;
    }

    public Title getTitle() {
        return title;
    }

    public @Nullable String getHeadline() {
        return headline;
    }

    public Metadata getMetadata() {
        return metadata;
    }

    public RevisionId getCurrent() {
        return current;
    }

    public List<RevisionLine> getRevisions() {
        return revisions;
    }

    public PersonId getTakenBy() {
        return takenBy;
    }

    public String getTakenByName() {
        return takenByName;
    }

    public Instant getTakenAt() {
        return takenAt;
    }

    public boolean isDescribable() {
        return describable;
    }

    public boolean isCorrectable() {
        return correctable;
    }

    public boolean isDiscardable() {
        return discardable;
    }

    public boolean isErasable() {
        return erasable;
    }
}
