package org.turjuman.checks.api;

import java.util.List;
import org.turjuman.checks.internal.attributions.AttributionChecks;

/** The checks of who says what alone, for who has no desk around. */
public final class AttributionComparison {
    private AttributionComparison() {}

    /**
     * What is to be said of who says what in a translation; {@link Checks} says the same among other things.
     *
     * @param request a pair
     */
    public static List<Finding> check(CheckRequest request) {
        return AttributionChecks.check(request);
    }
}
