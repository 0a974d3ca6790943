package org.turjuman.workflow.api;

/**
 * The numbers beside the rail of the desk, for the caller.
 *
 * @param returned translations of theirs that a reviser gave back
 * @param urgent urgent ones that they hold, or that are free to claim
 * @param waiting reviews that they may take
 * @param mine all that they hold or review
 * @param free free to claim
 */
public record QueueCounts(int returned, int urgent, int waiting, int mine, int free) {
    /** What the rail shows: what asks for the caller now. */
    public int getTotal() {
        return returned + urgent + waiting;
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public int getReturned() {
        return returned;
    }

    public int getUrgent() {
        return urgent;
    }

    public int getWaiting() {
        return waiting;
    }

    public int getMine() {
        return mine;
    }

    public int getFree() {
        return free;
    }
}
