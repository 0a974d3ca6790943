package org.turjuman.workflow.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.Title;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;

/**
 * A translation as lists show it: one article into one language, with its people and state.
 *
 * @param id which
 * @param article whose
 * @param revision the revision of the source that it translates
 * @param title how the article is called
 * @param sourceLanguage the language of the source
 * @param language the language it is translated into
 * @param state where it stands; a hold that expired counts as given back
 * @param priority how soon it is wanted
 * @param due when it is wanted; null if nobody said
 * @param holder who writes it; null while nobody does
 * @param holderName their name
 * @param savedAt when the holder last saved, or took it; null while nobody holds it
 * @param expiresAt when the hold ends by itself; null where it does not
 * @param expiring whether that is six hours away or less
 * @param reviser who has taken the review; null while nobody has
 * @param reviserName their name
 * @param round how often it was handed in
 * @param words how many words the source has
 * @param units how many units there are, the headline included
 * @param done how many of them are confirmed, approved or omitted
 * @param approved how many of them are approved
 * @param returnReason why the reviser gave it back, or why it is corrected; null unless it is returned or correcting
 * @param returnedByName who said so
 * @param handInNote what its holder said at the last hand-in; null if nothing
 * @param behind whether the source has a newer revision
 * @param requestedAt when it was asked for
 * @param requestedByName by whom
 * @param changedAt when anything of it last changed
 */
public record TranslationView(
        TranslationId id,
        ArticleId article,
        RevisionId revision,
        Title title,
        Language sourceLanguage,
        Language language,
        TranslationState state,
        Priority priority,
        @Nullable Instant due,
        @Nullable PersonId holder,
        @Nullable String holderName,
        @Nullable Instant savedAt,
        @Nullable Instant expiresAt,
        boolean expiring,
        @Nullable PersonId reviser,
        @Nullable String reviserName,
        int round,
        int words,
        int units,
        int done,
        int approved,
        @Nullable String returnReason,
        @Nullable String returnedByName,
        @Nullable String handInNote,
        boolean behind,
        Instant requestedAt,
        String requestedByName,
        Instant changedAt) {
    /** Whether it waits for a reviser to take it. */
    public boolean isWaitingForReview() {
        return state == TranslationState.IN_REVIEW && reviser == null;
    }

    public boolean isUrgent() {
        return priority == Priority.URGENT;
    }

    /** Where a progress bar stands, from 0 to 100. */
    public int getPercent() {
        return units == 0 ? 0 : done * 100 / units;
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public TranslationId getId() {
        return id;
    }

    public ArticleId getArticle() {
        return article;
    }

    public RevisionId getRevision() {
        return revision;
    }

    public Title getTitle() {
        return title;
    }

    public Language getSourceLanguage() {
        return sourceLanguage;
    }

    public Language getLanguage() {
        return language;
    }

    public TranslationState getState() {
        return state;
    }

    public Priority getPriority() {
        return priority;
    }

    public @Nullable Instant getDue() {
        return due;
    }

    public @Nullable PersonId getHolder() {
        return holder;
    }

    public @Nullable String getHolderName() {
        return holderName;
    }

    public @Nullable Instant getSavedAt() {
        return savedAt;
    }

    public @Nullable Instant getExpiresAt() {
        return expiresAt;
    }

    public boolean isExpiring() {
        return expiring;
    }

    public @Nullable PersonId getReviser() {
        return reviser;
    }

    public @Nullable String getReviserName() {
        return reviserName;
    }

    public int getRound() {
        return round;
    }

    public int getWords() {
        return words;
    }

    public int getUnits() {
        return units;
    }

    public int getDone() {
        return done;
    }

    public int getApproved() {
        return approved;
    }

    public @Nullable String getReturnReason() {
        return returnReason;
    }

    public @Nullable String getReturnedByName() {
        return returnedByName;
    }

    public @Nullable String getHandInNote() {
        return handInNote;
    }

    public boolean isBehind() {
        return behind;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public String getRequestedByName() {
        return requestedByName;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
