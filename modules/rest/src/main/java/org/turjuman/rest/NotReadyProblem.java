package org.turjuman.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.workflow.api.MissingUnit;
import org.turjuman.workflow.api.NotReadyException;

/**
 * A hand-in that came too early: which units are neither confirmed nor left out.
 *
 * @param type the stable name of the problem
 * @param title a heading
 * @param status 409
 * @param detail what happened and the way out
 * @param missing the units, in the order of the translation
 */
public record NotReadyProblem(
        String type, String title, int status, @Nullable String detail, List<MissingUnit> missing) {
    static NotReadyProblem of(Problem problem, NotReadyException early) {
        return new NotReadyProblem(
                problem.type(), problem.title(), problem.status(), problem.detail(), early.missing());
    }
}
