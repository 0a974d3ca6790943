package org.turjuman.platform.api;

/** What was asked for is not there. */
public class NoSuchThingException extends DeskProblem {
    private static final long serialVersionUID = 1L;

    /**
     * Nothing of that kind has that identity.
     *
     * @param what the kind, such as {@code person}; for the log
     * @param id what was asked for
     */
    public NoSuchThingException(String what, Object id) {
        super(Kind.NOT_FOUND, "nothing-there", what, id);
    }
}
