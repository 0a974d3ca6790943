package org.turjuman.checks.api;

import java.util.List;

/** The front door of the checks. */
public interface Checks {
    /**
     * What is to be said of a translation.
     *
     * <p>Pure: the same request gives the same findings, and nothing is kept. An empty target gets the finding
     * {@code length-empty} and no other.
     *
     * @return errors first, then by place in the target; empty if there is nothing to say
     */
    List<Finding> check(CheckRequest request);

    /** The ids of all checks, in the order of {@code docs/checks.md}. */
    List<String> ids();
}
