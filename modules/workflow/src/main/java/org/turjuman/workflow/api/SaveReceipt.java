package org.turjuman.workflow.api;

import java.time.Instant;

/**
 * What a save did.
 *
 * @param target where
 * @param version the newest version after it
 * @param draft the caller’s draft after it
 * @param state where the text stands
 * @param translationState where the translation stands
 * @param savedAt when it was stored
 * @param repeated whether this Save-Id had been stored before, so that nothing was done
 */
public record SaveReceipt(
        TargetId target,
        int version,
        int draft,
        TargetState state,
        TranslationState translationState,
        Instant savedAt,
        boolean repeated) {
    /** What to send with the next save. */
    public Stamp stamp() {
        return new Stamp(version, draft);
    }

    public Stamp getStamp() {
        return stamp();
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public TargetId getTarget() {
        return target;
    }

    public int getVersion() {
        return version;
    }

    public int getDraft() {
        return draft;
    }

    public TargetState getState() {
        return state;
    }

    public TranslationState getTranslationState() {
        return translationState;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public boolean isRepeated() {
        return repeated;
    }
}
