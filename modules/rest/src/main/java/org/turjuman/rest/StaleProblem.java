package org.turjuman.rest;

import org.jspecify.annotations.Nullable;
import org.turjuman.workflow.api.StaleTextException;
import org.turjuman.workflow.api.Stamp;

/**
 * A save over what its writer had not seen: nothing was overwritten, both texts and their common ancestor are here.
 *
 * @param type the stable name of the problem
 * @param title a heading
 * @param status 412
 * @param detail what happened and the way out
 * @param mine what the caller sent
 * @param theirs what is stored
 * @param ancestor what both grew from
 * @param theirName who wrote what is stored
 * @param stamp what the next save must name
 */
public record StaleProblem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String mine,
        String theirs,
        String ancestor,
        String theirName,
        Stamp stamp) {
    static StaleProblem of(Problem problem, StaleTextException stale) {
        return new StaleProblem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                stale.mine(),
                stale.theirs(),
                stale.ancestor(),
                stale.theirName(),
                stale.stamp());
    }
}
