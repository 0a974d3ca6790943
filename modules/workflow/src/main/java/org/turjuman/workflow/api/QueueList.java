package org.turjuman.workflow.api;

/** The lists of the queue. */
public enum QueueList {
    /** What the caller holds or reviews. */
    MINE,
    /** What anyone may claim; holds that expired are there too. */
    FREE,
    /** What was handed in and has no reviser yet. */
    REVIEW,
    /** What a reviser gave back, whoever holds it. */
    RETURNED,
    /** Everything that is not cancelled. */
    ALL
}
