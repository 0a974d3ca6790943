package org.turjuman.workflow.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A translation in review.
 *
 * @param translation its people and state
 * @param lines the headline first
 * @param authors the names of those who wrote it
 * @param handedInAt when it was last handed in; null before the first time
 * @param approved how many units are approved
 * @param changed how many changed since the round before and are not approved
 * @param needingAgreement how many need their author’s agreement or another reviser
 * @param openComments how many comments wait for an answer
 * @param obstacles what stands in the way of the approval of the whole
 * @param takeable whether the caller may take the review
 * @param mine whether the caller has it
 * @param approvable whether the caller may approve the whole now
 * @param returnable whether the caller may give it back to its holder
 * @param overridable whether the caller may approve it without a second person, with a reason
 */
public record ReviewSheet(
        TranslationView translation,
        List<ReviewLine> lines,
        List<String> authors,
        @Nullable Instant handedInAt,
        int approved,
        int changed,
        int needingAgreement,
        int openComments,
        List<Obstacle> obstacles,
        boolean takeable,
        boolean mine,
        boolean approvable,
        boolean returnable,
        boolean overridable) {
    /** Keeps what it holds unchangeable. */
    public ReviewSheet {
        lines = List.copyOf(lines);
        authors = List.copyOf(authors);
        obstacles = List.copyOf(obstacles);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public TranslationView getTranslation() {
        return translation;
    }

    public List<ReviewLine> getLines() {
        return lines;
    }

    public List<String> getAuthors() {
        return authors;
    }

    public @Nullable Instant getHandedInAt() {
        return handedInAt;
    }

    public int getApproved() {
        return approved;
    }

    public int getChanged() {
        return changed;
    }

    public int getNeedingAgreement() {
        return needingAgreement;
    }

    public int getOpenComments() {
        return openComments;
    }

    public List<Obstacle> getObstacles() {
        return obstacles;
    }

    public boolean isTakeable() {
        return takeable;
    }

    public boolean isMine() {
        return mine;
    }

    public boolean isApprovable() {
        return approvable;
    }

    public boolean isReturnable() {
        return returnable;
    }

    public boolean isOverridable() {
        return overridable;
    }
}
