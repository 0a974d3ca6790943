package org.turjuman.platform.api;

/** The act needs a person and nobody is signed in. */
public class NotSignedInException extends DeskProblem {
    private static final long serialVersionUID = 1L;

    /** Nobody is signed in. */
    public NotSignedInException() {
        super(Kind.NOT_SIGNED_IN, "not-signed-in");
    }
}
