package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.turjuman.platform.api.Caller;
import org.turjuman.workflow.api.ApprovalGate;
import org.turjuman.workflow.api.Obstacle;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.TargetState;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.WorkflowProblem;

/** What stands in the way of the approval of a whole translation. */
@ApplicationScoped
class Obstacles {
    @Inject
    CommentRepository comments;

    @Inject
    Findings findings;

    @Inject
    Caller caller;

    @Inject
    @Any
    Instance<ApprovalGate> gates;

    /** Everything, in the order of the translation. */
    List<Obstacle> of(Translation translation, List<Target> targets) {
        List<Obstacle> found = new ArrayList<>();
        int number = 0;
        for (Target target : targets) {
            int shown = target.unit().isHeadline() ? 0 : ++number;
            if (!target.is(TargetState.APPROVED) && !target.is(TargetState.OMITTED)) {
                found.add(obstacle(target, "obstacle.not-approved", shown));
            }
        }
        found.addAll(commentsAndGates(translation, targets));
        return found;
    }

    /** What even a chief must see settled: the override is of the four eyes only. */
    List<Obstacle> besidesTheSecondPerson(Translation translation, List<Target> targets) {
        List<Obstacle> found = new ArrayList<>();
        Set<TargetId> held = findings.holding(translation, drafts(targets));
        int number = 0;
        for (Target target : targets) {
            int shown = target.unit().isHeadline() ? 0 : ++number;
            if (target.is(TargetState.EMPTY)) {
                found.add(obstacle(target, "obstacle.empty", shown));
            } else if (held.contains(target.id())) {
                found.add(obstacle(target, "obstacle.error", shown));
            }
        }
        found.addAll(commentsAndGates(translation, targets));
        return found;
    }

    private static List<Target> drafts(List<Target> targets) {
        return targets.stream().filter(target -> target.is(TargetState.DRAFT)).toList();
    }

    private List<Obstacle> commentsAndGates(Translation translation, List<Target> targets) {
        Set<UnitId> waiting = comments.of(translation.id()).stream()
                .filter(Comment::isWaiting)
                .map(Comment::unit)
                .collect(Collectors.toSet());
        List<Obstacle> found = new ArrayList<>();
        int number = 0;
        for (Target target : targets) {
            int shown = target.unit().isHeadline() ? 0 : ++number;
            if (waiting.contains(target.unit().id())) {
                found.add(obstacle(target, "obstacle.comment", shown));
            }
        }
        for (ApprovalGate gate : gates) {
            found.addAll(gate.obstacles(translation.id(), caller.locale()));
        }
        return found;
    }

    private Obstacle obstacle(Target target, String key, int number) {
        String headline = target.unit().isHeadline() ? ".headline" : "";
        String message = new WorkflowProblem(key + headline, number).message(caller.locale());
        return new Obstacle(target.unit().id(), message);
    }
}
