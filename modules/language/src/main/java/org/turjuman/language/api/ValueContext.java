package org.turjuman.language.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a text appeared, for what it leaves to its first readers: «الثلاثاء», «درهم».
 *
 * @param published the day of publication where it was published; null if it is not known
 * @param region the ISO 3166 code of the country, in capitals; null if it is not known
 */
public record ValueContext(
        @Nullable LocalDate published, @Nullable String region) {
    /** Nothing is known. */
    public static final ValueContext NONE = new ValueContext(null, null);

    public ValueContext {
        region = region == null ? null : region.strip().toUpperCase(Locale.ROOT);
    }

    /** The day is the one that the zone's calendars showed at that moment. */
    public static ValueContext published(Instant moment, ZoneId zone, @Nullable String region) {
        return new ValueContext(LocalDate.ofInstant(moment, zone), region);
    }
}
