package org.turjuman.checks.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.ValueContext;
import org.turjuman.language.api.Values;

/**
 * A date of one side as the comparison sees it: its days, and how precise it is.
 *
 * @param value as it was read, or as a person corrected it
 * @param decided whether a person said what it is worth
 * @param first its first day; null for what is not compared by its days
 * @param last its last day
 */
record StatedDate(
        StatedValue value,
        boolean decided,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Grain grain) {
    /** How precise it is. */
    enum Grain {
        DAY,
        MONTH,
        YEAR,
        OTHER
    }

    /** {@code XXXX} is how EDTF writes a year that is not said. */
    private static final Pattern POINT = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d{2})(?:-(\\d{2}))?)?~?");

    private static final int ANY_YEAR = 2000;

    /** A weekday beside a day by its place, with what stands between: «أمس (الثلاثاء)». */
    private static final Pattern BESIDE = Pattern.compile(
            "[\\s،,(]+(?:يوم\\s+)?ال(?:[إأا]ثنين|ثلاثاء?|[أا]ربعاء?|خميس|جمعة|سبت|[أا]حد)(?!\\p{L}).*", Pattern.DOTALL);

    /** The rules of dates that a text spells out, so that another text must agree. */
    private static final Set<String> EXPLICIT = Set.of(
            "date-day", "date-month", "date-year", "date-figures", "date-weekday", "date-day-by-place", "date-range");

    static StatedDate of(StatedValue value, boolean decided) {
        String written = value.value();
        if (written == null) {
            return new StatedDate(value, decided, null, null, Grain.OTHER);
        }
        int slash = written.indexOf('/');
        String begin = slash < 0 ? written : written.substring(0, slash);
        String end = slash < 0 ? written : written.substring(slash + 1);
        StatedDate from = point(value, decided, begin);
        if (slash < 0 || end.equals("..")) {
            return from;
        }
        StatedDate to = point(value, decided, end);
        return new StatedDate(value, decided, from.first, to.last, Grain.OTHER);
    }

    private static StatedDate point(StatedValue value, boolean decided, String written) {
        Matcher match = POINT.matcher(written);
        if (!match.matches()) {
            return new StatedDate(value, decided, null, null, Grain.OTHER);
        }
        int year = match.group(1).equals("XXXX") ? ANY_YEAR : Integer.parseInt(match.group(1));
        if (match.group(2) == null) {
            return new StatedDate(value, decided, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR);
        }
        int month = Integer.parseInt(match.group(2));
        if (month < 1 || month > 12) {
            return new StatedDate(value, decided, null, null, Grain.OTHER);
        }
        if (match.group(3) == null) {
            YearMonth whole = YearMonth.of(year, month);
            return new StatedDate(value, decided, whole.atDay(1), whole.atEndOfMonth(), Grain.MONTH);
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(match.group(3)));
        return new StatedDate(value, decided, day, day, Grain.DAY);
    }

    String rule() {
        return value.rule();
    }

    boolean isExplicit() {
        return (decided || EXPLICIT.contains(rule())) && first != null;
    }

    /** Whether its days are compared, so that its numbers need not be. */
    boolean isCompared() {
        return first != null
                && (isExplicit()
                        || rule().equals("date-period")
                        || rule().equals("date-edge")
                        || rule().equals("date-named")
                        || rule().equals("date-weekend"));
    }

    private boolean isInterval() {
        String written = String.valueOf(value.value());
        return written.contains("/")
                && !written.endsWith("/..")
                && (rule().equals("date-range") || rule().equals("date-day"));
    }

    /** Whether it names a day or month, so that leaving it out loses something. */
    boolean isNamed() {
        return rule().equals("date-day") || rule().equals("date-month") || rule().equals("date-weekday");
    }

    /** Whether its year or week is a guess from the day of publication; what a person said is none. */
    boolean isAnchored() {
        return !decided && value.anchor() != null;
    }

    private boolean isWeekday() {
        return !decided && rule().equals("date-weekday");
    }

    private boolean isByPlace() {
        return !decided && rule().equals("date-day-by-place");
    }

    /**
     * Whether a reader would take both for one date. What cannot be told apart counts as agreement.
     *
     * @param published whether the day of publication is known
     */
    boolean agreesWith(StatedDate other, boolean published) {
        if (first == null || last == null || other.first == null || other.last == null) {
            return true; // a season, a century, a distance: numbers are compared elsewhere
        }
        if (isInterval() && other.isInterval()) {
            return sameEnd(first, other.first) && sameEnd(last, other.last);
        }
        if (holds(other) || other.holds(this)) {
            return true;
        }
        if (!isAnchored() && !other.isAnchored()) {
            return false;
        }
        boolean bothNamed = namesWeekday() && other.namesWeekday();
        if (!published && !rule().equals(other.rule()) && !bothNamed) {
            return true;
        }
        return agreesByName(other);
    }

    private static boolean sameEnd(LocalDate one, LocalDate other) {
        return one.getMonth() == other.getMonth() && one.getDayOfMonth() == other.getDayOfMonth();
    }

    private boolean holds(StatedDate other) {
        return first != null
                && last != null
                && other.first != null
                && other.last != null
                && !first.isAfter(other.first)
                && !last.isBefore(other.last);
    }

    /** One of both is only as sure as the guess which year or week is meant. */
    private boolean agreesByName(StatedDate other) {
        LocalDate here = java.util.Objects.requireNonNull(first);
        LocalDate there = java.util.Objects.requireNonNull(other.first);
        if (grain == Grain.OTHER || other.grain == Grain.OTHER) {
            return true;
        }
        if (grain == Grain.MONTH && other.grain == Grain.MONTH) {
            return here.getMonth() == there.getMonth();
        }
        if (grain != Grain.DAY || other.grain != Grain.DAY) {
            boolean monthOnly = grain == Grain.YEAR || other.grain == Grain.YEAR;
            return monthOnly ? isAnchored() && other.isAnchored() : here.getMonth() == there.getMonth();
        }
        if (here.getMonth() == there.getMonth() && here.getDayOfMonth() == there.getDayOfMonth()) {
            return true;
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(here, there));
        boolean sameWeekday = here.getDayOfWeek() == there.getDayOfWeek() && apart <= 14;
        return (sameWeekday && (isWeekday() || other.isWeekday())) || countsTo(other) || other.countsTo(this);
    }

    private boolean namesWeekday() {
        return isWeekday() || (isByPlace() && BESIDE.matcher(value.text()).find());
    }

    /** «أمس الثلاثاء» of a paper that came out on Thursday: "yesterday" is right as well. */
    private boolean countsTo(StatedDate other) {
        LocalDate published = value.anchor();
        if (!isByPlace() || !other.isByPlace() || published == null || !namesWeekday()) {
            return false;
        }
        String counted = BESIDE.matcher(value.text()).replaceFirst("");
        return Values.in(counted, Language.ARABIC, new ValueContext(published, null)).stream()
                .map(day -> StatedDate.of(day, false))
                .anyMatch(day -> day.isByPlace() && Objects.equals(day.first, other.first));
    }
}
