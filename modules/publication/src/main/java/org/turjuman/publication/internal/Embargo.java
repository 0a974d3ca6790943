package org.turjuman.publication.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.turjuman.publication.api.EditionProblem;

/** When readers see an edition first. */
final class Embargo {
    /** A year that was mistyped would hide an edition for good. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private Embargo() {}

    /**
     * The instant that is kept.
     *
     * @param wanted what the editor asked for; null for now
     * @param now the time on the desk
     * @return never before now
     * @throws EditionProblem if it is more than a year away
     */
    static Instant visibleFrom(@Nullable Instant wanted, Instant now) {
        if (wanted == null || wanted.isBefore(now)) {
            return now;
        }
        if (wanted.isAfter(now.plus(LONGEST))) {
            throw EditionProblem.of("visibleFrom", "embargo.too-far", LONGEST.toDays());
        }
        return wanted.truncatedTo(ChronoUnit.MICROS);
    }
}
