package org.turjuman.workflow.internal;

import static org.turjuman.workflow.api.TranslationState.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.turjuman.workflow.api.Step;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.WrongStateException;

/**
 * The one table of steps: which state each starts from and leads to. What is not in it cannot happen.
 *
 * <p>A withdrawal takes editions back; where a correction is under way meanwhile, the work on it goes on.
 */
final class StateTable {
    private static final Map<Step, Map<TranslationState, TranslationState>> TABLE = new EnumMap<>(Step.class);

    static {
        on(Step.REQUEST).put(CANCELLED, QUEUED);
        on(Step.CANCEL).put(QUEUED, CANCELLED);
        on(Step.CLAIM).put(QUEUED, CLAIMED);
        on(Step.RELEASE, CLAIMED, DRAFTED).replaceAll((from, to) -> QUEUED);
        on(Step.REASSIGN, CLAIMED, DRAFTED, RETURNED, CORRECTING).put(QUEUED, CLAIMED);
        on(Step.WRITE, DRAFTED, CORRECTING, IN_REVIEW)
                .putAll(Map.of(CLAIMED, DRAFTED, RETURNED, DRAFTED, APPROVED, IN_REVIEW));
        on(Step.HAND_IN, CLAIMED, DRAFTED, RETURNED, CORRECTING).replaceAll((from, to) -> IN_REVIEW);
        on(Step.TAKE_REVIEW, IN_REVIEW);
        on(Step.GIVE_BACK_REVIEW, IN_REVIEW);
        on(Step.RETURN).put(IN_REVIEW, RETURNED);
        on(Step.APPROVE).put(IN_REVIEW, APPROVED);
        on(Step.MOVE_TO_CORRECTED_SOURCE, QUEUED, CLAIMED, DRAFTED, RETURNED, CORRECTING)
                .putAll(Map.of(IN_REVIEW, DRAFTED, APPROVED, DRAFTED));
        on(Step.PUBLISH).put(APPROVED, PUBLISHED);
        on(Step.OPEN_CORRECTION, PUBLISHED, WITHDRAWN).replaceAll((from, to) -> CORRECTING);
        on(Step.WITHDRAW, QUEUED, CLAIMED, DRAFTED, IN_REVIEW, RETURNED, APPROVED, CORRECTING)
                .put(PUBLISHED, WITHDRAWN);
    }

    private StateTable() {}

    private static Map<TranslationState, TranslationState> on(Step step, TranslationState... staying) {
        Map<TranslationState, TranslationState> row =
                TABLE.computeIfAbsent(step, s -> new EnumMap<>(TranslationState.class));
        for (TranslationState state : staying) {
            row.put(state, state);
        }
        return row;
    }

    /** Where a step leads to; empty if it cannot be taken there. */
    static Optional<TranslationState> after(Step step, TranslationState from) {
        return Optional.ofNullable(TABLE.getOrDefault(step, Map.of()).get(from));
    }

    /** The same for a step that is being taken. */
    static TranslationState take(Step step, TranslationState from) {
        return after(step, from).orElseThrow(() -> new WrongStateException(step, from));
    }
}
