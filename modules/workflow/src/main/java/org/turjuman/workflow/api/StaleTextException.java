package org.turjuman.workflow.api;

import org.turjuman.platform.api.DeskProblem;

/**
 * A save was built on a state of the target that is no longer the stored one: somebody else wrote a version, or the same
 * person saved in another tab. Nothing was overwritten; all three texts are here.
 */
public class StaleTextException extends DeskProblem {
    private static final long serialVersionUID = 1L;
    private final String mine;
    private final String theirs;
    private final String ancestor;
    private final String theirName;
    private final Stamp stamp;

    /**
     * The save is stale.
     *
     * @param mine the text that was to be saved
     * @param theirs the text that is stored
     * @param ancestor the last text that both started from
     * @param theirName who wrote the stored text
     * @param stamp what to send to save nevertheless, once the two texts are settled
     */
    public StaleTextException(String mine, String theirs, String ancestor, String theirName, Stamp stamp) {
        super(Kind.STALE, "text.stale", theirName);
        this.mine = mine;
        this.theirs = theirs;
        this.ancestor = ancestor;
        this.theirName = theirName;
        this.stamp = stamp;
    }

    /** The text that was to be saved. */
    public String mine() {
        return mine;
    }

    /** The text that is stored. */
    public String theirs() {
        return theirs;
    }

    /** The last text that both started from; empty if they started from nothing. */
    public String ancestor() {
        return ancestor;
    }

    /** Who wrote the stored text; the caller themselves if it came from another tab. */
    public String theirName() {
        return theirName;
    }

    /** What to send with the next save. */
    public Stamp stamp() {
        return stamp;
    }
}
