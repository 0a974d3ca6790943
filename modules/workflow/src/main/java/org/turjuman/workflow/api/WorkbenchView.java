package org.turjuman.workflow.api;

import java.util.List;

/**
 * A whole translation, as its workbench shows it to the caller.
 *
 * @param translation its people and state
 * @param sourceText the whole source revision
 * @param units the headline first, the others in the order of the source
 * @param confirmed how many units are confirmed, approved or omitted
 * @param openComments how many comments wait for an answer
 * @param holder whether the caller holds it
 * @param writable whether the caller may write in it now
 * @param claimable whether the caller may claim it now
 * @param releasable whether the caller may give it back, or take it from its holder
 * @param reassignable whether the caller may give it to another person
 * @param handInAllowed whether the caller may hand it in, as far as state and role go
 * @param recuttable whether the caller may split and merge
 * @param undoable whether there is a split or merge to undo, and the caller may
 * @param movable whether the source has a newer revision and the caller may move the translation to it
 * @param prioritisable whether the caller may set priority and due time
 * @param cancellable whether the caller may cancel it
 * @param reviewable whether the caller may take its review
 * @param reviewing whether the caller has its review
 * @param commentable whether the caller may comment
 */
public record WorkbenchView(
        TranslationView translation,
        String sourceText,
        List<UnitView> units,
        int confirmed,
        int openComments,
        boolean holder,
        boolean writable,
        boolean claimable,
        boolean releasable,
        boolean reassignable,
        boolean handInAllowed,
        boolean recuttable,
        boolean undoable,
        boolean movable,
        boolean prioritisable,
        boolean cancellable,
        boolean reviewable,
        boolean reviewing,
        boolean commentable) {
    /** Keeps what it holds unchangeable. */
    public WorkbenchView {
        units = List.copyOf(units);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public TranslationView getTranslation() {
        return translation;
    }

    public String getSourceText() {
        return sourceText;
    }

    public List<UnitView> getUnits() {
        return units;
    }

    public int getConfirmed() {
        return confirmed;
    }

    public int getOpenComments() {
        return openComments;
    }

    public boolean isHolder() {
        return holder;
    }

    public boolean isWritable() {
        return writable;
    }

    public boolean isClaimable() {
        return claimable;
    }

    public boolean isReleasable() {
        return releasable;
    }

    public boolean isReassignable() {
        return reassignable;
    }

    public boolean isHandInAllowed() {
        return handInAllowed;
    }

    public boolean isRecuttable() {
        return recuttable;
    }

    public boolean isUndoable() {
        return undoable;
    }

    public boolean isMovable() {
        return movable;
    }

    public boolean isPrioritisable() {
        return prioritisable;
    }

    public boolean isCancellable() {
        return cancellable;
    }

    public boolean isReviewable() {
        return reviewable;
    }

    public boolean isReviewing() {
        return reviewing;
    }

    public boolean isCommentable() {
        return commentable;
    }
}
