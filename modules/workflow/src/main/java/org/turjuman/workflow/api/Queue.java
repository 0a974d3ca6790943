package org.turjuman.workflow.api;

import org.turjuman.platform.api.Page;

/** The queue of the desk. */
public interface Queue {
    /**
     * A list of the queue: urgent first, then by due time, then the oldest request; returned ones before others.
     *
     * @param list which
     * @param wanted which lines of it
     * @param offset how many to pass over, from 0
     * @param limit how many to give, 1 to 200
     * @return the lines and how many there are in all
     */
    Page<QueueLine> lines(QueueList list, QueueFilter wanted, int offset, int limit);

    /**
     * The numbers for the rail.
     *
     * @return for the caller
     */
    QueueCounts counts();
}
