package org.turjuman.workflow.api;

/**
 * A line of the queue.
 *
 * @param translation which
 * @param openComments how many comments wait for an answer
 * @param claimable whether the caller may claim it now
 * @param reviewable whether the caller may take its review now
 * @param mine whether the caller holds it or reviews it
 */
public record QueueLine(
        TranslationView translation, int openComments, boolean claimable, boolean reviewable, boolean mine) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public TranslationView getTranslation() {
        return translation;
    }

    public int getOpenComments() {
        return openComments;
    }

    public boolean isClaimable() {
        return claimable;
    }

    public boolean isReviewable() {
        return reviewable;
    }

    public boolean isMine() {
        return mine;
    }
}
