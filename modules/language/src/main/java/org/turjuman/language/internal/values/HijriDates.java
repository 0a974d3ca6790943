package org.turjuman.language.internal.values;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of the sun that a day or month of the Hijra covers, its year found where none is said. */
final class HijriDates {
    /** A month that nobody speaks of as past is the coming one if it begins within so many days. */
    private static final int SOON = 45;

    /** The same behind a verb of the present, which speaks of plans. */
    private static final int PLANNED = 180;

    private HijriDates() {}

    /**
     * The stretch of days; {@code year}, {@code day} and {@code weekday} are 0 where the text is silent. Countries see the
     * moon a day apart: a weekday that falls beside the day of the calendar is right.
     */
    static @Nullable When when(
            int year, int month, int day, int modifier, @Nullable LocalDate published, Tense tense, int weekday) {
        When when = when(year, month, day, modifier, published, tense);
        LocalDate found = when == null || day == 0 || weekday == 0 ? null : when.first();
        LocalDate seen = found == null ? null : DayFinder.weekdayNear(found, weekday);
        if (when == null || found == null || seen == null) {
            return when;
        }
        boolean beside = Math.abs(seen.toEpochDay() - found.toEpochDay()) == 1;
        return beside ? When.day(seen, when.anchored()) : when;
    }

    private static @Nullable When when(
            int year, int month, int day, int modifier, @Nullable LocalDate published, Tense tense) {
        if (year > 0) {
            return of(year, month, day, false);
        }
        if (published == null) {
            return When.unknown(day > 0 ? When.Grain.DAY : When.Grain.MONTH);
        }
        int now = DayFinder.hijriYearOn(published);
        if (now < 0) {
            return null;
        }
        When past = null;
        When coming = null;
        for (int step = -1; step <= 1; step++) {
            When when = of(now + step, month, day, true);
            if (when == null || when.first() == null) {
                continue;
            }
            if (!when.first().isAfter(published)) {
                past = when;
            } else if (coming == null) {
                coming = when;
            }
        }
        return isComing(published, past, coming, modifier, tense) ? coming : past;
    }

    private static boolean isComing(
            LocalDate published, @Nullable When past, @Nullable When coming, int modifier, Tense tense) {
        boolean lasts = past != null && past.last() != null && !past.last().isBefore(published);
        if (modifier != DayFinder.NO_MODIFIER || lasts || tense == Tense.FUTURE) {
            return modifier == 1 || (modifier == DayFinder.NO_MODIFIER && !lasts);
        }
        int reach = tense == Tense.PLAN ? PLANNED : SOON;
        return tense != Tense.PAST
                && coming != null
                && coming.first() != null
                && coming.first().isBefore(published.plusDays(reach));
    }

    private static @Nullable When of(int year, int month, int day, boolean anchored) {
        if (day == 0) {
            When whole = DayFinder.hijriMonth(year, month);
            return whole == null
                    ? null
                    : new When(whole.edtf(), whole.first(), whole.last(), When.Grain.INTERVAL, anchored);
        }
        LocalDate found = DayFinder.hijri(year, month, day);
        return found == null ? null : When.day(found, anchored);
    }
}
