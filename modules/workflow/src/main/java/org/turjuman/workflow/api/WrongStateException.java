package org.turjuman.workflow.api;

import org.turjuman.platform.api.DeskProblem;

/** The step cannot be taken from where the translation stands. */
public class WrongStateException extends DeskProblem {
    private static final long serialVersionUID = 1L;
    private final Step step;
    private final TranslationState state;

    /**
     * The table of steps has no such line.
     *
     * @param step what was wanted
     * @param state where the translation stands
     */
    public WrongStateException(Step step, TranslationState state) {
        super(Kind.CONFLICT, "state." + state);
        this.step = step;
        this.state = state;
    }

    /** What was wanted. */
    public Step step() {
        return step;
    }

    /** Where the translation stands. */
    public TranslationState state() {
        return state;
    }
}
