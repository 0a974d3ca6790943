package org.turjuman.workflow.api;

import org.turjuman.platform.api.DeskProblem;

/** The same person would be author and reviser of one translation. */
public class FourEyesException extends DeskProblem {
    private static final long serialVersionUID = 1L;

    /**
     * The four eyes do not allow it.
     *
     * @param key the key of the words, beginning with {@code four-eyes.}
     * @param arguments what the words name
     */
    public FourEyesException(String key, Object... arguments) {
        super(Kind.CONFLICT, key, arguments);
    }
}
