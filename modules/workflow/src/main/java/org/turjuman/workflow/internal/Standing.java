package org.turjuman.workflow.internal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.NotPermittedException;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.FourEyesException;
import org.turjuman.workflow.api.NotYoursException;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.Step;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.WrongStateException;

/** What the caller is to one translation at one moment, and so what they may do with it. */
final class Standing {
    private final Translation translation;
    private final Caller caller;
    private final PersonId me;
    private final Optional<PersonPart> part;
    private final Instant now;
    private final TranslationState state;

    Standing(Translation translation, Caller caller, Optional<PersonPart> part, Instant now) {
        this.translation = translation;
        this.caller = caller;
        me = caller.get().id();
        this.part = part;
        this.now = now;
        state = translation.state(now);
    }

    PersonId me() {
        return me;
    }

    Instant now() {
        return now;
    }

    TranslationState state() {
        return state;
    }

    boolean holds() {
        return state.isHeld() && translation.isHeldBy(me, now);
    }

    /** Whether the caller was its last holder, though it may be in review or approved by now. */
    private boolean heldItLast() {
        return me.equals(translation.storedHolder());
    }

    boolean reviews() {
        return me.equals(translation.reviser());
    }

    boolean is(PersonPart wanted) {
        return part.isPresent() && part.get() == wanted;
    }

    /** As what the caller may write now; empty if they may not. */
    Optional<PersonPart> writesAs() {
        if (mayCorrectInReview()) {
            return Optional.of(PersonPart.REVISER);
        }
        boolean open = state.isHeld() || state == TranslationState.APPROVED;
        return open && mayWriteAsAuthor() ? Optional.of(PersonPart.AUTHOR) : Optional.empty();
    }

    private boolean mayCorrectInReview() {
        return (state == TranslationState.IN_REVIEW || state == TranslationState.APPROVED)
                && reviews()
                && caller.may(Permission.REVIEW)
                && !is(PersonPart.AUTHOR);
    }

    private boolean mayWriteAsAuthor() {
        boolean theirs = state == TranslationState.APPROVED ? heldItLast() : holds();
        return caller.may(Permission.WRITE) && (theirs || caller.may(Permission.REASSIGN)) && !is(PersonPart.REVISER);
    }

    /** The same for an act; says why not. */
    PersonPart writer() {
        return writesAs().orElseThrow(this::whyNotWrite);
    }

    private RuntimeException whyNotWrite() {
        if (StateTable.after(Step.WRITE, state).isEmpty()) {
            return state == TranslationState.QUEUED && heldItLast()
                    ? new NotYoursException("not-yours.expired")
                    : new WrongStateException(Step.WRITE, state);
        }
        if (state == TranslationState.IN_REVIEW) {
            return reviews() && is(PersonPart.AUTHOR)
                    ? new FourEyesException("four-eyes.author")
                    : new NotYoursException("not-yours.review-writes");
        }
        if (!caller.may(Permission.WRITE)) {
            return new NotPermittedException(Permission.WRITE);
        }
        return is(PersonPart.REVISER)
                ? new FourEyesException("four-eyes.reviser")
                : new NotYoursException("not-yours.holder-writes");
    }

    /** Whether the caller may change the cut: before a hand-in only. */
    boolean mayRecut() {
        return state.isHeld() && writesAs().isPresent();
    }

    void requireRecut() {
        writer();
        if (!state.isHeld()) {
            throw new WrongStateException(Step.WRITE, state);
        }
    }

    boolean mayClaim() {
        return StateTable.after(Step.CLAIM, state).isPresent()
                && caller.may(Permission.CLAIM)
                && !is(PersonPart.REVISER);
    }

    boolean mayRelease() {
        boolean theirs = holds() && caller.may(Permission.CLAIM);
        return StateTable.after(Step.RELEASE, state).isPresent() && (theirs || caller.may(Permission.REASSIGN));
    }

    boolean mayReassign() {
        return StateTable.after(Step.REASSIGN, state).isPresent() && caller.may(Permission.REASSIGN);
    }

    boolean mayHandIn() {
        boolean theirs = holds() && caller.may(Permission.WRITE);
        return StateTable.after(Step.HAND_IN, state).isPresent()
                && (theirs || caller.may(Permission.REASSIGN))
                && !is(PersonPart.REVISER);
    }

    boolean mayCancel() {
        return StateTable.after(Step.CANCEL, state).isPresent()
                && caller.may(Permission.REQUEST)
                && !translation.wasPublished();
    }

    /** An author may stand for what a reviser wrote. */
    boolean mayAgree() {
        return is(PersonPart.AUTHOR) && caller.may(Permission.WRITE);
    }

    boolean mayMove() {
        boolean theirs = holds() && caller.may(Permission.WRITE);
        return translation.isBehind()
                && StateTable.after(Step.MOVE_TO_CORRECTED_SOURCE, state).isPresent()
                && (theirs || caller.may(Permission.CORRECT_SOURCE));
    }

    boolean mayTakeReview() {
        return state == TranslationState.IN_REVIEW
                && translation.reviser() == null
                && caller.may(Permission.REVIEW)
                && isSecondPerson();
    }

    /** Neither wrote in it nor holds it. */
    boolean isSecondPerson() {
        return !is(PersonPart.AUTHOR) && !heldItLast();
    }

    void requireSecondPerson() {
        if (!isSecondPerson()) {
            throw new FourEyesException("four-eyes.author");
        }
    }

    boolean mayReview() {
        return caller.may(Permission.REVIEW);
    }

    boolean isReviewing() {
        return state == TranslationState.IN_REVIEW && reviews() && caller.may(Permission.REVIEW);
    }

    /** The caller has the review and takes a step of it. */
    void requireReviewing(Step step, @Nullable String reviserName) { // null while nobody has the review
        caller.require(Permission.REVIEW);
        if (state != TranslationState.IN_REVIEW) {
            throw new WrongStateException(step, state);
        }
        requireSecondPerson();
        if (!reviews()) {
            throw reviserName == null
                    ? new NotYoursException("not-yours.review-untaken")
                    : new NotYoursException("not-yours.review", reviserName);
        }
    }

    boolean mayOverride() {
        return state == TranslationState.IN_REVIEW && caller.may(Permission.OVERRIDE);
    }
}
