package org.turjuman.workflow.api;

import org.turjuman.platform.api.DeskProblem;

/** A save did not say which state of the target it is built on. */
public class StampMissingException extends DeskProblem {
    private static final long serialVersionUID = 1L;

    /** {@code If-Match} is missing or is no stamp. */
    public StampMissingException() {
        super(Kind.PRECONDITION_MISSING, "stamp.missing");
    }
}
