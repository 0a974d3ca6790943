package org.turjuman.language.internal.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates of an English or French text, as far as a translation is held against its source. */
final class WesternDates {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** A date and where it stands. */
    record Dated(When when, int start, int end, String rule) {}

    private final WesternNames names;
    private final boolean french;
    private final List<Pattern> days;
    private final Pattern weekday;
    private final Pattern month;
    private final Pattern place;
    private final Pattern period;
    private final Pattern distance;
    private final Pattern year;
    private final Pattern figures;

    WesternDates(boolean french) {
        this.french = french;
        names = new WesternNames(french ? "french-dates.txt" : "english-dates.txt");
        String months = "(?<month>" + names.pattern("month") + ")(?![\\p{L}])";
        String weekdays = "(?:(?<weekday>" + names.pattern("weekday") + ")(?:\\s+(?:the|le))?,?\\s+)?";
        String number = french ? "(?<day>\\d{1,2})(?:er)?" : "(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?";
        String until = french
                ? "(?:\\s*(?:-|–|au|et)\\s*(?:le\\s+)?(?<until>\\d{1,2})(?:er)?)?"
                : "(?:\\s*(?:-|–|to|and|until)\\s*(?:the\\s+)?(?<until>\\d{1,2})(?:st|nd|rd|th)?)?";
        String years = "(?:,?\\s+(?:of\\s+|de\\s+)?(?<year>1\\d{3}|20\\d{2})(?!\\d))?";
        String dayFirst = "(?<![\\d.,/-])" + weekdays + number + until + "\\s+(?:of\\s+|de\\s+)?" + months + years;
        String monthFirst = "(?<!\\p{L})" + weekdays + months + "\\s+" + number + until + "(?![\\d%]|[.,:]\\d)" + years;
        days = french ? List.of(compile(dayFirst)) : List.of(compile(dayFirst), compile(monthFirst));
        weekday = compile("(?<!\\p{L})(?:(?<before>last|next)\\s+)?(?<weekday>" + names.pattern("weekday")
                + ")(?!\\p{L})(?:\\s+(?<after>dernier|prochain|last))?");
        month = compile("(?<!\\p{L})(?:(?<before>last|next|this)\\s+)?" + months
                + "(?:\\s+(?<after>dernier|prochain))?(?:,?\\s+(?:of\\s+|de\\s+)?(?<year>1\\d{3}|20\\d{2})(?!\\d))?");
        place = compile("(?<!\\p{L})(?<place>" + names.pattern("place") + ")(?!\\p{L})");
        period = compile(
                french
                        ? "(?<!\\p{L})l['’](?<unit>an(?:née)?)\\s+(?<which>dernier|dernière|prochain|prochaine|passé|passée)"
                        : "(?<!\\p{L})(?<which>last|next|this)\\s+(?<unit>year)(?!\\p{L})");
        distance = compile(
                french
                        ? "(?<!\\p{L})il\\s+y\\s+a\\s+(?:environ\\s+)?(?<count>\\p{L}++|\\d++)\\s++(?<unit>jour|semaine|mois|an|année)s?(?!\\p{L})"
                        : "(?<![\\p{L}\\d])(?<count>\\p{L}++|\\d++)\\s++(?<unit>day|week|month|year)s?\\s+(?:ago|earlier)(?!\\p{L})");
        year = compile("(?<![\\p{L}\\d.,/$€£-])(?<year>1[6-9]\\d{2}|20\\d{2})(?<decade>s)?(?![\\d%\\p{L}]|[.,]\\d)");
        figures = compile("(?<![\\d.,/-])(?:(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})"
                + "|(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<c>\\d{4}))(?![\\d/-])");
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, FLAGS);
    }

    /** The dates in order, without overlaps. */
    List<Dated> find(String text, @Nullable LocalDate published) {
        List<Dated> found = new ArrayList<>();
        boolean[] taken = new boolean[text.length()];
        for (Pattern pattern : days) {
            collect(pattern, text, taken, found, match -> day(match, published));
        }
        collect(figures, text, taken, found, WesternDates::figures);
        collect(distance, text, taken, found, match -> When.unknown(When.Grain.INTERVAL), "date-distance");
        collect(period, text, taken, found, match -> period(match, published));
        collect(month, text, taken, found, match -> month(match, text, published), "date-month");
        collect(weekday, text, taken, found, match -> weekday(match, text, published), "date-weekday");
        collect(place, text, taken, found, match -> place(match, published), "date-day-by-place");
        collect(year, text, taken, found, match -> year(match, text), "date-year");
        found.sort(java.util.Comparator.comparing(Dated::start));
        return found;
    }

    private interface Reader {
        @Nullable
        When read(Matcher match);
    }

    private static void collect(Pattern pattern, String text, boolean[] taken, List<Dated> found, Reader reader) {
        collect(pattern, text, taken, found, reader, "date-day");
    }

    private static void collect(
            Pattern pattern, String text, boolean[] taken, List<Dated> found, Reader reader, String rule) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            if (taken[match.start()] || taken[match.end() - 1]) {
                continue;
            }
            When when = reader.read(match);
            if (when != null) {
                java.util.Arrays.fill(taken, match.start(), match.end(), true);
                String kind = when.grain() == When.Grain.YEAR && rule.equals("date-day") ? "date-period" : rule;
                found.add(new Dated(when, match.start(), match.end(), kind));
            }
        }
    }

    private @Nullable When day(Matcher match, @Nullable LocalDate published) {
        When first = day(match, match.group("day"), published);
        String until = match.group("until");
        if (until == null) {
            return first;
        }
        When last = day(match, until, published);
        return first == null || last == null ? null : When.between(first, last);
    }

    private @Nullable When day(Matcher match, String written, @Nullable LocalDate published) {
        int monthOf = names.value("month", match.group("month"));
        int dayOf = Integer.parseInt(written);
        String yearOf = match.group("year");
        if (yearOf == null && published == null) {
            return DayFinder.date(2000, monthOf, dayOf) == null ? null : When.dayOfNoYear(monthOf, dayOf);
        }
        String name = match.group("weekday");
        int weekdayOf = name == null ? 0 : names.value("weekday", name);
        LocalDate day = yearOf != null
                ? DayFinder.date(Integer.parseInt(yearOf), monthOf, dayOf)
                : DayFinder.dayOfYear(
                        java.util.Objects.requireNonNull(published),
                        monthOf,
                        dayOf,
                        weekdayOf,
                        DayFinder.NO_MODIFIER,
                        Tense.UNKNOWN);
        return day == null ? null : When.day(day, yearOf == null);
    }

    private static @Nullable When figures(Matcher match) {
        LocalDate day;
        if (match.group("y") != null) {
            day = DayFinder.date(number(match, "y"), number(match, "m"), number(match, "d"));
        } else if (number(match, "b") > 12) {
            day = DayFinder.date(number(match, "c"), number(match, "a"), number(match, "b"));
        } else {
            day = DayFinder.date(number(match, "c"), number(match, "b"), number(match, "a"));
        }
        return day == null ? null : When.day(day, false);
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static int modifier(@Nullable String before, @Nullable String after) {
        String word = before != null ? before : after == null ? "" : after;
        String small = word.toLowerCase(Locale.ROOT);
        return small.equals("last") || small.startsWith("derni") || small.startsWith("pass")
                ? -1
                : small.equals("next") || small.startsWith("prochain")
                        ? 1
                        : small.equals("this") ? 0 : DayFinder.NO_MODIFIER;
    }

    private @Nullable When month(Matcher match, String text, @Nullable LocalDate published) {
        int monthOf = names.value("month", match.group("month"));
        String yearOf = match.group("year");
        int which = modifier(french ? null : match.group("before"), match.group("after"));
        if (yearOf == null && which == DayFinder.NO_MODIFIER && !isMonthName(match, text)) {
            return null;
        }
        if (yearOf != null) {
            return When.month(YearMonth.of(Integer.parseInt(yearOf), monthOf), false);
        }
        return published == null
                ? When.monthOfNoYear(monthOf)
                : When.month(DayFinder.month(published, monthOf, which, Tense.UNKNOWN), true);
    }

    /** "may", "march", "mars" and short names are other words too: a capital, or a word of time, must speak for them. */
    private boolean isMonthName(Matcher match, String text) {
        String name = match.group("month");
        String small = name.toLowerCase(Locale.ROOT).replace(".", "");
        boolean doubtful = List.of("may", "march", "mars", "sept", "mar", "mai").contains(small) || small.length() <= 3;
        int start = match.start("month");
        String before = text.substring(Math.max(0, start - 12), start).toLowerCase(Locale.ROOT);
        boolean cued = before.matches(
                "(?s).*\\b(in|since|by|until|en|depuis|de|since early|mid|late|early|fin|début|mois de)[\\s-]+");
        boolean capital = Character.isUpperCase(name.charAt(0));
        return french ? !doubtful || cued : capital && (!doubtful || cued);
    }

    private @Nullable When weekday(Matcher match, String text, @Nullable LocalDate published) {
        String name = match.group("weekday");
        boolean sure = french || Character.isUpperCase(name.charAt(0));
        int day = names.value("weekday", name);
        if (!sure || day == 0 || text.startsWith("prayer", match.end() + 1)) {
            return null;
        }
        int which = modifier(match.group("before"), match.group("after"));
        return published == null
                ? When.unknown(When.Grain.DAY)
                : When.day(DayFinder.weekday(published, day, which, Tense.UNKNOWN), true);
    }

    private When place(Matcher match, @Nullable LocalDate published) {
        int days = names.value("place", match.group("place"));
        return published == null ? When.unknown(When.Grain.DAY) : When.day(published.plusDays(days), true);
    }

    private static When period(Matcher match, @Nullable LocalDate published) {
        return published == null
                ? When.unknown(When.Grain.YEAR)
                : When.year(published.getYear() + modifier(match.group("which"), null), true);
    }

    private static @Nullable When year(Matcher match, String text) {
        int value = Integer.parseInt(match.group("year"));
        if (match.group("decade") != null) {
            return When.decade(value / 10);
        }
        String after = text.substring(match.end(), Math.min(text.length(), match.end() + 14))
                .strip();
        boolean counted = after.matches(
                "(?s)(?:people|soldiers|dead|personnes|soldats|km|metres|mètres|tonnes|euros|dollars|families|familles).*");
        return counted ? null : When.year(value, false);
    }
}
