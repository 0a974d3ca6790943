package org.turjuman.web;

import org.turjuman.workflow.api.QueueLine;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.TranslationView;

/**
 * A line of the queue in the words of the reader.
 *
 * @param line what the queue says
 * @param from the name of the source’s language
 * @param into the name of the target’s language
 * @param due when it is wanted; empty if nobody said
 * @param hint how long until then, or until the claim ends
 * @param dueClass the style that says late or soon
 * @param releasable whether the reader may give it back
 * @param reassignable whether the reader may give it to somebody
 */
public record QueueRow(
        QueueLine line,
        String from,
        String into,
        String due,
        String hint,
        String dueClass,
        boolean releasable,
        boolean reassignable) {
    public TranslationView getTranslation() {
        return line.translation();
    }

    public QueueLine getLine() {
        return line;
    }

    public String getFrom() {
        return from;
    }

    public String getInto() {
        return into;
    }

    public String getDue() {
        return due;
    }

    public String getHint() {
        return hint;
    }

    public String getDueClass() {
        return dueClass;
    }

    public boolean isReleasable() {
        return releasable;
    }

    public boolean isReassignable() {
        return reassignable;
    }

    /** Whether the row has more than one thing to do. */
    public boolean isMore() {
        return releasable || reassignable;
    }

    private boolean inReview() {
        return line.translation().state() == TranslationState.IN_REVIEW;
    }

    /** Where the title leads: to the review of what is in review, otherwise to the workbench. */
    public String getAddress() {
        return "/desk/translations/" + line.translation().id() + (inReview() ? "/review" : "");
    }

    public boolean isGoOn() {
        return line.mine();
    }

    public boolean isClaim() {
        return !line.mine() && line.claimable();
    }

    public boolean isTake() {
        return !line.mine() && line.reviewable();
    }

    /** Whether there is nothing to do but to look. */
    public boolean isLook() {
        return !isGoOn() && !isClaim() && !isTake();
    }

    public boolean isReturned() {
        return line.translation().state() == TranslationState.RETURNED;
    }

    /** Whether somebody else holds it or reviews it. */
    public boolean isWithAnother() {
        return !line.mine() && getPersonName() != null;
    }

    /** Who has it now. */
    public @org.jspecify.annotations.Nullable String getPersonName() {
        return inReview()
                ? line.translation().reviserName()
                : line.translation().holderName();
    }

    public int getOpen() {
        return line.translation().units() - line.translation().done();
    }
}
