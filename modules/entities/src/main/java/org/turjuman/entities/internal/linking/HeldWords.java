package org.turjuman.entities.internal.linking;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.HeldRole;

/**
 * A role of a record as it is compared.
 *
 * @param words of it that tell something
 * @param from an EDTF date; null where nobody knows
 * @param until the same
 */
record HeldWords(
        Set<String> words, @Nullable String from, @Nullable String until) {
    private static final double OUT_OF_OFFICE = 0.5;
    private static final double NOT_YET = 0.25;

    static HeldWords of(HeldRole role) {
        return new HeldWords(SaidRole.telling(role.arabic()), role.from(), role.until());
    }

    /** How well the role fits a day, from 0 to 1; {@code past} where the article says that it is over. */
    double fits(LocalDate day, boolean past) {
        if (from != null && differs(from, day) > 0) {
            return NOT_YET;
        }
        return until != null && differs(until, day) < 0 && !past ? OUT_OF_OFFICE : 1;
    }

    /** A year is compared with the year of the day, a month with its month. */
    private static int differs(String date, LocalDate day) {
        String whole = day.toString();
        return date.compareTo(whole.substring(0, Math.min(date.length(), whole.length())));
    }
}
