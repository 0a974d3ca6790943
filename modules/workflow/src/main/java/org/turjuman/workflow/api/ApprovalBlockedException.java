package org.turjuman.workflow.api;

import java.util.List;
import org.turjuman.platform.api.DeskProblem;

/** A translation cannot be approved yet. */
public class ApprovalBlockedException extends DeskProblem {
    private static final long serialVersionUID = 1L;
    private final transient List<Obstacle> obstacles;

    /**
     * Something stands in the way.
     *
     * @param obstacles what
     */
    public ApprovalBlockedException(List<Obstacle> obstacles) {
        super(
                Kind.CONFLICT,
                "approval.blocked",
                obstacles.size(),
                obstacles.get(0).message());
        this.obstacles = List.copyOf(obstacles);
    }

    /** What stands in the way, at least one thing. */
    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
