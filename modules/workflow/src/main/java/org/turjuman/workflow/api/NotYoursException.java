package org.turjuman.workflow.api;

import org.turjuman.platform.api.DeskProblem;

/** Somebody else holds the translation or has its review. */
public class NotYoursException extends DeskProblem {
    private static final long serialVersionUID = 1L;

    /**
     * The caller may not write, hand in or decide here now.
     *
     * @param key the key of the words, beginning with {@code not-yours.}
     * @param arguments what the words name
     */
    public NotYoursException(String key, Object... arguments) {
        super(Kind.CONFLICT, key, arguments);
    }
}
