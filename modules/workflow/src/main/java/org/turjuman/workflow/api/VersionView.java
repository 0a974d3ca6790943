package org.turjuman.workflow.api;

import java.time.Instant;
import java.util.List;
import org.turjuman.articles.api.WordChange;
import org.turjuman.platform.api.PersonId;

/**
 * One version of a target; never changed, never removed.
 *
 * @param id which
 * @param target whose
 * @param unit the unit
 * @param number from 1 within the target
 * @param text the text
 * @param writtenBy who wrote it
 * @param writtenByName their name
 * @param part as what they wrote it
 * @param origin where the text came from
 * @param cause why it was written
 * @param writtenAt when
 * @param changes how it differs from the version before, word by word
 */
public record VersionView(
        VersionId id,
        TargetId target,
        UnitId unit,
        int number,
        String text,
        PersonId writtenBy,
        String writtenByName,
        PersonPart part,
        Origin origin,
        Cause cause,
        Instant writtenAt,
        List<WordChange> changes) {
    /** Keeps what it holds unchangeable. */
    public VersionView {
        changes = List.copyOf(changes);
    }

    /** Why a version was written. */
    public enum Cause {
        /** Its writer left the unit or asked to keep it. */
        SAVED,
        /** Its writer confirmed it. */
        CONFIRMED,
        /** A draft was kept when the translation was given back, given to another or handed in. */
        RELEASED,
        /** A draft was kept when somebody claimed the translation after the hold had expired. */
        EXPIRED,
        /** The unit was split or merged, or that was undone. */
        RECUT,
        /** An older version was brought back. */
        RESTORED
    }

    public boolean isByReviser() {
        return part == PersonPart.REVISER;
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public VersionId getId() {
        return id;
    }

    public TargetId getTarget() {
        return target;
    }

    public UnitId getUnit() {
        return unit;
    }

    public int getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }

    public PersonId getWrittenBy() {
        return writtenBy;
    }

    public String getWrittenByName() {
        return writtenByName;
    }

    public PersonPart getPart() {
        return part;
    }

    public Origin getOrigin() {
        return origin;
    }

    public Cause getCause() {
        return cause;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public List<WordChange> getChanges() {
        return changes;
    }
}
