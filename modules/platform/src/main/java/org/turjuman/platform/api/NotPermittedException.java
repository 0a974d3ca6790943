package org.turjuman.platform.api;

/** The caller is known but may not do this. */
public class NotPermittedException extends DeskProblem {
    private static final long serialVersionUID = 1L;

    /**
     * A permission is missing.
     *
     * @param permission which one
     */
    public NotPermittedException(Permission permission) {
        super(Kind.NOT_PERMITTED, "not-permitted", permission);
    }
}
