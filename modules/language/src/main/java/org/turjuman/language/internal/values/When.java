package org.turjuman.language.internal.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days and its EDTF.
 *
 * @param edtf as ISO 8601-2 writes it; null if only the publication date could tell
 * @param first its first day; null where the year is not known
 * @param last its last day
 */
record When(
        @Nullable String edtf,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Grain grain,
        boolean anchored) {
    /** How precise it is. */
    enum Grain {
        DAY,
        WEEK,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        CENTURY,
        INTERVAL
    }

    private static final String YEAR_NOT_SAID = "XXXX"; // as EDTF writes digits that are not said

    /** Named, but not to be known without the publication date. */
    static When unknown(Grain grain) {
        return new When(null, null, null, grain, true);
    }

    static When day(LocalDate day, boolean anchored) {
        return new When(day.toString(), day, day, Grain.DAY, anchored);
    }

    static When dayOfNoYear(int month, int day) {
        return new When(YEAR_NOT_SAID + "-%02d-%02d".formatted(month, day), null, null, Grain.DAY, false);
    }

    static When monthOfNoYear(int month) {
        return new When(YEAR_NOT_SAID + "-%02d".formatted(month), null, null, Grain.MONTH, false);
    }

    static When month(YearMonth month, boolean anchored) {
        return new When(month.toString(), month.atDay(1), month.atEndOfMonth(), Grain.MONTH, anchored);
    }

    static When year(int year, boolean anchored) {
        String written = year < 0 ? "-%04d".formatted(-year) : "%04d".formatted(year);
        return new When(written, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR, anchored);
    }

    static When week(LocalDate inside, boolean anchored) {
        LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String written = "%04d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new When(written, monday, monday.plusDays(6), Grain.WEEK, anchored);
    }

    /** Spring 21, summer 22, autumn 23, winter 24; the winter of a year begins in its December. */
    static When season(int year, int season, boolean anchored) {
        LocalDate first = LocalDate.of(year, 3 * (season - 20), 1);
        LocalDate last = first.plusMonths(3).minusDays(1);
        return new When("%04d-%d".formatted(year, season), first, last, Grain.SEASON, anchored);
    }

    /** Quarters 1 to 4 are EDTF's 33 to 36. */
    static When quarter(int year, int quarter, boolean anchored) {
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        return new When(
                "%04d-%d".formatted(year, 32 + quarter),
                first,
                first.plusMonths(3).minusDays(1),
                Grain.SEASON,
                anchored);
    }

    /** Halves 1 and 2 are EDTF's 40 and 41. */
    static When half(int year, int half, boolean anchored) {
        LocalDate first = LocalDate.of(year, 6 * half - 5, 1);
        return new When(
                "%04d-%d".formatted(year, 39 + half), first, first.plusMonths(6).minusDays(1), Grain.SEASON, anchored);
    }

    /** 198 is the decade that began in 1980. */
    static When decade(int decade) {
        return new When(
                decade + "X",
                LocalDate.of(decade * 10, 1, 1),
                LocalDate.of(decade * 10 + 9, 12, 31),
                Grain.DECADE,
                false);
    }

    /** The nineteenth century is written 18. */
    static When century(int ordinal, boolean anchored) {
        int first = (ordinal - 1) * 100;
        return new When(
                "%02d".formatted(ordinal - 1),
                LocalDate.of(first, 1, 1),
                LocalDate.of(first + 99, 12, 31),
                Grain.CENTURY,
                anchored);
    }

    /** From the first of one to the last of the other, written as precisely as both are. */
    static When between(When from, When to) {
        boolean anchored = from.anchored || to.anchored;
        if (from.edtf == null || to.edtf == null) {
            return new When(null, null, null, Grain.INTERVAL, anchored);
        }
        return new When(from.edtf + "/" + to.edtf, from.first, to.last, Grain.INTERVAL, anchored);
    }

    static When days(LocalDate first, LocalDate last, boolean anchored) {
        return new When(first + "/" + last, first, last, Grain.INTERVAL, anchored);
    }

    /** From then on, with no end said. */
    When open() {
        return edtf == null || edtf.contains("/")
                ? this
                : new When(edtf + "/..", first, null, Grain.INTERVAL, anchored);
    }

    /** The same, known to be imprecise; intervals say so by themselves. */
    When about() {
        return edtf == null || edtf.contains("/") || edtf.endsWith("~")
                ? this
                : new When(edtf + "~", first, last, grain, anchored);
    }

    /** One of the ends of a stretch of time. */
    enum Edge {
        EARLY,
        MIDDLE,
        LATE
    }

    /** The beginning, middle or end of it: a third of a month, a quarter (or the middle four months) of a year. */
    When at(Edge edge) {
        if (edtf == null || first == null || last == null) {
            return this;
        }
        return switch (grain) {
            case MONTH ->
                switch (edge) {
                    case EARLY -> days(first, first.plusDays(9), anchored);
                    case MIDDLE -> days(first.plusDays(10), first.plusDays(19), anchored);
                    case LATE -> days(first.plusDays(20), last, anchored);
                };
            case WEEK ->
                switch (edge) {
                    case EARLY -> days(first, first.plusDays(1), anchored);
                    case MIDDLE -> days(first.plusDays(2), first.plusDays(3), anchored);
                    case LATE -> days(first.plusDays(5), last, anchored);
                };
            case YEAR -> months(edge == Edge.EARLY ? 0 : edge == Edge.MIDDLE ? 4 : 9, edge == Edge.MIDDLE ? 4 : 3);
            case DECADE -> years(edge == Edge.EARLY ? 0 : edge == Edge.MIDDLE ? 4 : 7, edge == Edge.EARLY ? 4 : 3);
            case CENTURY -> years(edge == Edge.EARLY ? 0 : edge == Edge.MIDDLE ? 40 : 75, edge == Edge.EARLY ? 25 : 25);
            default -> this;
        };
    }

    private When months(int skipped, int taken) {
        YearMonth from = YearMonth.from(java.util.Objects.requireNonNull(first)).plusMonths(skipped);
        return between(month(from, anchored), month(from.plusMonths(taken - 1L), anchored));
    }

    private When years(int skipped, int taken) {
        int from = java.util.Objects.requireNonNull(first).getYear() + skipped;
        return between(year(from, anchored), year(from + taken - 1, anchored));
    }
}
