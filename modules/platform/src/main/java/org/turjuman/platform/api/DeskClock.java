package org.turjuman.platform.api;

import java.time.Instant;
import java.time.ZoneId;

/** Tells the time; nothing else on the desk may. */
public interface DeskClock {
    /**
     * Now, to the microsecond, as the database keeps it.
     *
     * @return an instant
     */
    Instant now();

    /**
     * The zone of the desk, for publication dates and for showing times.
     *
     * @return from the setting {@code TURJUMAN_ZONE}, Africa/Casablanca unless it is set
     */
    ZoneId zone();
}
