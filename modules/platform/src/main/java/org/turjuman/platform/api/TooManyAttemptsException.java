package org.turjuman.platform.api;

import java.time.Duration;

/** Sign-in is slowed down after wrong passwords. */
public class TooManyAttemptsException extends DeskProblem {
    private static final long serialVersionUID = 1L;
    private final Duration wait;

    /**
     * Too many wrong passwords for this name from this address.
     *
     * @param wait how long until the next attempt is heard
     */
    public TooManyAttemptsException(Duration wait) {
        super(Kind.TOO_MANY, "too-many-attempts", Math.max(1, wait.toMinutes()));
        this.wait = wait;
    }

    /**
     * How long until the next attempt is heard.
     *
     * @return a positive time
     */
    public Duration retryAfter() {
        return wait;
    }
}
