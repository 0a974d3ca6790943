package org.turjuman.launcher;

import java.time.Duration;
import java.util.Optional;

/** How long a start takes already, told once a minute: whoever waits should know that something still happens. */
final class Progress {
    private final Duration longest;
    private final long start;
    private long told;

    /** Starts counting now. */
    Progress(Duration longest) {
        this(longest, System.nanoTime());
    }

    Progress(Duration longest, long start) {
        this.longest = longest;
        this.start = start;
    }

    boolean isOver(long now) {
        return now - start > longest.toNanos();
    }

    /** A line about each full minute since the start, said once. */
    Optional<String> news(long now) {
        long minutes = Duration.ofNanos(now - start).toMinutes();
        if (minutes == told) {
            return Optional.empty();
        }
        told = minutes;
        return Optional.of("Still starting after " + minutes + (minutes == 1 ? " minute." : " minutes."));
    }
}
