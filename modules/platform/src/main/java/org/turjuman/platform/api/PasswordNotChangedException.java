package org.turjuman.platform.api;

/** The caller signed in with a password that somebody else has set, and has not chosen one of their own yet. */
public class PasswordNotChangedException extends DeskProblem {
    private static final long serialVersionUID = 1L;

    /** The password is to be changed before anything else. */
    public PasswordNotChangedException() {
        super(Kind.NOT_PERMITTED, "password-not-changed");
    }
}
