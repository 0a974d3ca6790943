package org.turjuman.language.internal.values;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Which of several days of that name is meant, seen from the day of publication. */
final class DayFinder {
    private static final int SOON = 45;

    private DayFinder() {}

    /** No word says which. */
    static final int NO_MODIFIER = 9;

    static LocalDate weekday(LocalDate published, int weekday, int modifier, Tense tense) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return switch (modifier) {
            case -1 -> published.with(TemporalAdjusters.previous(day));
            case 1 -> published.with(TemporalAdjusters.next(day));
            default ->
                published.with(
                        tense == Tense.FUTURE || tense == Tense.PLAN
                                ? TemporalAdjusters.nextOrSame(day)
                                : TemporalAdjusters.previousOrSame(day));
        };
    }

    /** A weekday named beside "yesterday" or "tomorrow" wins over it, as papers print a day late. */
    static LocalDate weekdayNear(LocalDate day, int weekday) {
        for (int distance = 0; distance <= 3; distance++) {
            if (day.minusDays(distance).getDayOfWeek().getValue() == weekday) {
                return day.minusDays(distance);
            }
            if (day.plusDays(distance).getDayOfWeek().getValue() == weekday) {
                return day.plusDays(distance);
            }
        }
        return day;
    }

    /** The year of a day and month that name none. */
    static @Nullable LocalDate dayOfYear(
            LocalDate published, int month, int day, int weekday, int modifier, Tense tense) {
        LocalDate best = null;
        for (int year = published.getYear() - 4; year <= published.getYear() + 4; year++) {
            LocalDate candidate = date(year, month, day);
            if (candidate != null && (best == null || isBetter(candidate, best, published, weekday, modifier, tense))) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean isBetter(
            LocalDate one, LocalDate other, LocalDate published, int weekday, int modifier, Tense tense) {
        return cost(one, published, weekday, modifier, tense) < cost(other, published, weekday, modifier, tense);
    }

    private static long cost(LocalDate day, LocalDate published, int weekday, int modifier, Tense tense) {
        long ahead = ChronoUnit.DAYS.between(published, day);
        long cost = Math.abs(ahead);
        boolean wrongWeekday = weekday > 0 && day.getDayOfWeek().getValue() != weekday;
        boolean future = modifier == 1 || (modifier == NO_MODIFIER && (tense == Tense.FUTURE || isSoon(ahead)));
        boolean wrongSide = modifier == 0 ? cost > 200 : future ? ahead < 0 : ahead > 0;
        return cost + (wrongWeekday ? 1000 : 0) + (wrongSide ? 500 : 0);
    }

    private static boolean isSoon(long ahead) {
        return ahead > 0 && ahead <= SOON;
    }

    /** The year of a month that names none. */
    static YearMonth month(LocalDate published, int month, int modifier, Tense tense) {
        YearMonth now = YearMonth.from(published);
        YearMonth sameYear = YearMonth.of(published.getYear(), month);
        YearMonth last = sameYear.isAfter(now) ? sameYear.minusYears(1) : sameYear;
        YearMonth next = sameYear.isBefore(now) ? sameYear.plusYears(1) : sameYear;
        return switch (modifier) {
            case -1 -> last.equals(now) ? last.minusYears(1) : last;
            case 0 -> sameYear;
            case 1 -> next.equals(now) ? next.plusYears(1) : next;
            default -> {
                long ahead = now.until(next, ChronoUnit.MONTHS);
                boolean planned = tense == Tense.PLAN || tense == Tense.PLANNED_ONCE;
                boolean soon = ahead <= (planned ? 6 : 2);
                boolean future = tense == Tense.FUTURE || (soon && tense != Tense.PAST);
                yield future ? next : last;
            }
        };
    }

    /** The day, or null if there is none such. */
    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** The day of the Hijra by the calendar of Umm al-Qura; null if there is none such, or out of its years. */
    static @Nullable LocalDate hijri(int year, int month, int day) {
        try {
            return LocalDate.from(HijrahDate.of(year, month, day));
        } catch (DateTimeException none) {
            return null;
        }
    }

    static @Nullable When hijriMonth(int year, int month) {
        LocalDate first = hijri(year, month, 1);
        LocalDate next = month == 12 ? hijri(year + 1, 1, 1) : hijri(year, month + 1, 1);
        return first == null || next == null ? null : When.days(first, next.minusDays(1), false);
    }

    static @Nullable When hijriYear(int year) {
        LocalDate first = hijri(year, 1, 1);
        LocalDate next = hijri(year + 1, 1, 1);
        return first == null || next == null ? null : When.days(first, next.minusDays(1), false);
    }

    /** The year of the Hijra on a day; -1 where the calendar does not reach. */
    static int hijriYearOn(LocalDate day) {
        try {
            return HijrahDate.from(day).get(ChronoField.YEAR);
        } catch (DateTimeException none) {
            return -1;
        }
    }
}
