package org.turjuman.workflow.api;

import org.turjuman.articles.api.RevisionId;

/**
 * What moving a translation to a corrected source does, or would do.
 *
 * @param from the revision it was made from
 * @param to the current one
 * @param unchanged units that keep their state
 * @param changed units that become drafts
 * @param added units that are new
 * @param vanished units that are closed with their history
 */
public record SourceMove(RevisionId from, RevisionId to, int unchanged, int changed, int added, int vanished) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public RevisionId getFrom() {
        return from;
    }

    public RevisionId getTo() {
        return to;
    }

    public int getUnchanged() {
        return unchanged;
    }

    public int getChanged() {
        return changed;
    }

    public int getAdded() {
        return added;
    }

    public int getVanished() {
        return vanished;
    }
}
