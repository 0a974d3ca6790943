package org.turjuman.language.internal.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days and months by name: «الثلاثاء 16 نونبر 2021», «السادس عشر من نونبر», «شهر أكتوبر الماضي», «15 رمضان 1442 هـ». */
final class CalendarDates {
    private static final int EVERY_YEAR = 8;

    private static final Set<String> MONTH_WORDS =
            Set.of("شهر", "وشهر", "لشهر", "بشهر", "فشهر", "كشهر", "ولشهر", "وبشهر");

    private CalendarDates() {}

    /** What the words say before the publication date is asked: zeros where they are silent. */
    private record Parts(int weekday, int day, int month, boolean hijri, int year, int modifier, int start, int next) {
        Parts dated(int newDay, int newStart, int newWeekday) {
            return new Parts(newWeekday, newDay, month, hijri, year, modifier, newStart, next);
        }

        Parts placed(int newModifier) {
            return new Parts(weekday, day, month, hijri, year, newModifier, start, next);
        }

        Parts of(Parts later) {
            boolean takesYear = year == 0 && modifier == DayFinder.NO_MODIFIER;
            return takesYear ? new Parts(weekday, day, month, hijri, later.year, later.modifier, start, next) : this;
        }
    }

    /** The index after a name that holds a date, such as the party of «قوى 14 آذار»; -1 if none begins at {@code at}. */
    static int nameEnd(ValueText text, int at) {
        if (text.number(at) == null || Lists.NOT_A_DATE.at(text, at - 1) == null) {
            return -1;
        }
        Parts parts = parts(text, at);
        return parts != null && isName(text, at, parts) ? parts.next : -1;
    }

    static @Nullable DateAt at(ValueText text, int at) {
        DateAt span = rangeOfDays(text, at);
        if (span != null) {
            return span;
        }
        Parts parts = parts(text, at);
        if (parts == null || isName(text, at, parts)) {
            return null;
        }
        DateAt range = rangeTo(text, at, parts);
        return range != null ? range : resolve(text, at, parts);
    }

    private static boolean isName(ValueText text, int at, Parts parts) {
        return parts.day > 0
                && parts.year == 0
                && parts.modifier == DayFinder.NO_MODIFIER
                && Lists.NOT_A_DATE.at(text, at - 1) != null;
    }

    private static @Nullable Parts parts(ValueText text, int at) {
        Phrases.Match<Integer> weekday = Lists.WEEKDAYS.at(text, at);
        if (weekday != null) {
            int next = text.isMark(weekday.next(), "،,") ? weekday.next() + 1 : weekday.next();
            Parts rest = dayAndMonth(text, text.key(next).equals("يوم") ? next + 1 : next);
            return rest == null ? null : rest.dated(rest.day, weekday.start(), weekday.meaning());
        }
        Parts dated = dayAndMonth(text, at);
        return dated != null ? dated : month(text, at, false);
    }

    private static @Nullable Parts dayAndMonth(ValueText text, int at) {
        Found day = day(text, at);
        if (day == null) {
            return null;
        }
        int next = day.next;
        if (text.key(next).equals("من")
                || text.key(next).equals("شهر")
                || text.key(next).equals("لشهر")) {
            next += text.key(next + 1).equals("شهر") ? 2 : 1;
        }
        Parts placed = dayOfPlacedMonth(text, day, next);
        if (placed != null) {
            return placed;
        }
        Parts month = month(text, next, true);
        return month == null || month.start != text.start(next) ? null : month.dated(day.value, day.start, 0);
    }

    /** «الحادي والثلاثين من الشهر الحالي». */
    private static @Nullable Parts dayOfPlacedMonth(ValueText text, Found day, int at) {
        LocalDate published = text.context.published();
        Phrases.Match<Integer> which = text.key(at).equals("الشهر") ? Lists.MODIFIERS.bareAt(text, at + 1) : null;
        if (published == null || which == null || text.key(at - 1).equals("شهر")) {
            return null;
        }
        YearMonth month = YearMonth.from(published).plusMonths(which.meaning());
        return new Parts(
                0,
                day.value,
                month.getMonthValue(),
                false,
                month.getYear(),
                DayFinder.NO_MODIFIER,
                day.start,
                which.next());
    }

    private record Found(int value, int start, int next) {}

    private static @Nullable Found day(ValueText text, int at) {
        ValueText.NumberAt number = text.number(at);
        if (number != null) {
            int day = number.between(1, 31);
            return day < 0 ? null : new Found(day, number.number().span().start(), number.next());
        }
        boolean first = text.isWord(at)
                && (text.key(at).equals("فاتح")
                        || text.key(at).equals("غره")
                        || text.key(at).equals("اول"));
        boolean attached = text.key(at).equals("وفاتح")
                || text.key(at).equals("لفاتح")
                || text.key(at).equals("بفاتح");
        return first || attached ? new Found(1, text.after(at, attached ? 1 : 0), at + 1) : null;
    }

    /** The month at {@code at} with its year or modifier; a doubtful one needs company. */
    private static @Nullable Parts month(ValueText text, int at, boolean afterDay) {
        boolean named = !afterDay && MONTH_WORDS.contains(text.key(at));
        Months.MonthAt month = Months.at(text, named ? at + 1 : at);
        if (month == null || (named && month.start() != text.start(at + 1))) {
            return null;
        }
        int start = named ? text.after(at, text.key(at).length() - 3) : month.start();
        Found year = year(text, month.next(), month.hijri());
        int next = year == null ? month.next() : year.next;
        Phrases.Match<Integer> modifier = year == null ? Lists.MODIFIERS.bareAt(text, next) : null;
        boolean every = afterDay
                && year == null
                && text.key(next).equals("من")
                && text.key(next + 1).equals("كل");
        if (every) {
            return new Parts(0, 0, month.month(), month.hijri(), 0, EVERY_YEAR, start, next);
        }
        int which = modifier == null ? DayFinder.NO_MODIFIER : modifier.meaning();
        if (modifier != null) {
            next = modifier.next();
        } else if (year == null && text.key(next).equals("من") && text.context.published() != null) {
            Found relative = relativeYear(text, next + 1, text.context.published());
            if (relative != null) {
                return new Parts(0, 0, month.month(), month.hijri(), relative.value, which, start, relative.next);
            }
        }
        boolean company = afterDay || named || year != null || modifier != null;
        if (!company && month.doubtful()) {
            boolean cue = Lists.MONTH_CUES.at(text, at - 1) != null && (!month.hijri() || month.month() == 9);
            if (!cue) {
                return null;
            }
        }
        return new Parts(0, 0, month.month(), month.hijri(), year == null ? 0 : year.value, which, start, next);
    }

    private static @Nullable Found year(ValueText text, int at, boolean hijri) {
        int next = text.isMark(at, "،,/") ? at + 1 : at;
        if (text.key(next).equals("من")) {
            next++;
        }
        String key = text.key(next);
        if (key.equals("عام") || key.equals("سنه") || key.equals("العام") || key.equals("لعام") || key.equals("لسنه")) {
            next++;
        }
        ValueText.NumberAt number = text.number(next);
        int year = number == null || number.isOrdinal() ? -1 : number.between(hijri ? 1300 : 1000, hijri ? 1599 : 2199);
        if (number == null || year < 0 || (next == at + 1 && text.isMark(at, "،,") && !isPlainYear(text, next))) {
            return null;
        }
        int after = number.next();
        boolean era = text.key(after).equals("ه")
                || text.key(after).equals("م")
                || text.key(after).startsWith("هجري");
        return new Found(year, text.start(next), era ? after + 1 : after);
    }

    private static boolean isPlainYear(ValueText text, int at) {
        return text.isNumeral(at) && text.end(at) - text.start(at) == 4;
    }

    private static @Nullable Found relativeYear(ValueText text, int at, LocalDate published) {
        String key = text.key(at);
        Phrases.Match<Integer> modifier = Lists.MODIFIERS.bareAt(text, at + 1);
        boolean year = key.equals("العام") || key.equals("السنه");
        return year && modifier != null
                ? new Found(published.getYear() + modifier.meaning(), text.start(at), modifier.next())
                : null;
    }

    /** «11-12 نونبر 2021», «22 إلى 24 نونبر», and after بين also «15 و20 دجنبر». */
    private static @Nullable DateAt rangeOfDays(ValueText text, int at) {
        Found first = day(text, at);
        if (first == null || text.number(at) == null) {
            return null;
        }
        int second = connector(text, at, first.next);
        boolean listed = second < 0 && joinsNext(text, first.next);
        if (listed) {
            second = text.key(first.next).equals("و") ? first.next + 1 : first.next;
        }
        Parts last = second < 0 ? null : dayAndMonth(text, second);
        if (last == null || last.day <= first.value || (listed && last.day != first.value + 1)) {
            return null;
        }
        return range(text, at, last.dated(first.value, first.start, 0), last);
    }

    private static boolean joinsNext(ValueText text, int at) {
        return text.key(at).startsWith("و");
    }

    /** «25 نونبر إلى 4 دجنبر», «يناير إلى مارس»; joined by و only neighbours: «أبريل ومايو». */
    private static @Nullable DateAt rangeTo(ValueText text, int at, Parts from) {
        int second = connector(text, at, from.next);
        boolean listed = second < 0 && from.day == 0 && joinsNext(text, from.next);
        if (listed) {
            second = text.key(from.next).equals("و") ? from.next + 1 : from.next;
        }
        Parts to = second < 0 ? null : parts(text, second);
        boolean apart = to != null && listed && (to.month != from.month + 1 || from.year > 0);
        if (to == null || apart || (to.day > 0) != (from.day > 0) || to.hijri != from.hijri) {
            return null;
        }
        return range(text, at, from.of(to), to);
    }

    private static @Nullable DateAt range(ValueText text, int at, Parts from, Parts to) {
        DateAt first = resolve(text, at, from);
        DateAt last = resolve(text, at, to);
        if (first == null || last == null) {
            return null;
        }
        LocalDate begins = first.when().first();
        LocalDate ends = last.when().first();
        if (begins != null && ends != null && begins.isAfter(ends)) {
            boolean guessed = first.when().anchored() && last.when().anchored() && from.modifier != -1;
            return guessed ? range(text, at, from.placed(-1), to) : null;
        }
        return new DateAt(When.between(first.when(), last.when()), from.start, to.next, "date-range");
    }

    /** The index after what joins two ends of a range; -1 if nothing does. */
    static int connector(ValueText text, int at, int next) {
        String key = text.key(next);
        if (key.equals("الي") || key.equals("حتي") || text.isMark(next, "-–—")) {
            boolean until = key.equals("الي") && text.key(next + 1).equals("غايه");
            return until ? next + 2 : next + 1;
        }
        boolean between = isBetween(text, at);
        if (between && key.equals("و")) {
            return next + 1;
        }
        return between && key.startsWith("و") ? next : between && text.number(next) != null ? next : -1;
    }

    static boolean isBetween(ValueText text, int at) {
        String before = text.key(at - 1);
        boolean days = before.equals("يومي")
                || before.equals("ايام")
                || before.equals("عامي")
                || before.equals("شهري")
                || before.equals("العامين")
                || before.equals("السنتين");
        return before.endsWith("بين") || (days && text.key(at - 2).endsWith("بين")) || before.equals("يومي");
    }

    private static @Nullable DateAt resolve(ValueText text, int at, Parts said) {
        LocalDate published = text.context.published();
        Tense tense = Tense.before(text, at);
        if (Dates.isSince(text.key(at - 1)) && said.modifier == DayFinder.NO_MODIFIER) {
            return resolve(published, said.placed(-1), tense);
        }
        return resolve(published, said, tense);
    }

    private static @Nullable DateAt resolve(@Nullable LocalDate published, Parts parts, Tense tense) {
        When when = parts.hijri
                ? hijri(parts, published, tense)
                : parts.day == 0 ? month(parts, published, tense) : day(parts, published, tense);
        String rule = parts.hijri ? "date-hijri" : parts.day == 0 ? "date-month" : "date-day";
        return when == null ? null : new DateAt(when, parts.start, parts.next, rule);
    }

    private static @Nullable When day(Parts parts, @Nullable LocalDate published, Tense tense) {
        if (parts.year > 0) {
            LocalDate day = DayFinder.date(parts.year, parts.month, parts.day);
            return day == null ? null : When.day(day, false);
        }
        if (DayFinder.date(2000, parts.month, parts.day) == null) {
            return null;
        }
        if (published == null || parts.modifier == EVERY_YEAR) {
            return When.dayOfNoYear(parts.month, parts.day);
        }
        LocalDate day = DayFinder.dayOfYear(published, parts.month, parts.day, parts.weekday, parts.modifier, tense);
        return day == null ? null : When.day(day, true);
    }

    private static When month(Parts parts, @Nullable LocalDate published, Tense tense) {
        if (parts.year > 0) {
            return When.month(YearMonth.of(parts.year, parts.month), false);
        }
        return published == null
                ? When.monthOfNoYear(parts.month)
                : When.month(DayFinder.month(published, parts.month, parts.modifier, tense), true);
    }

    private static @Nullable When hijri(Parts parts, @Nullable LocalDate published, Tense tense) {
        if (parts.year > 0) {
            return hijri(parts, parts.year, false);
        }
        if (published == null) {
            return When.unknown(parts.day > 0 ? When.Grain.DAY : When.Grain.MONTH);
        }
        int now = DayFinder.hijriYearOn(published);
        if (now < 0) {
            return null;
        }
        boolean future = parts.modifier == 1 || (parts.modifier == DayFinder.NO_MODIFIER && tense == Tense.FUTURE);
        for (int step = -1; step <= 1; step++) {
            When when = hijri(parts, future ? now + step : now - step, true);
            boolean right = when != null
                    && when.first() != null
                    && when.last() != null
                    && (future ? when.first().isAfter(published) : !when.first().isAfter(published));
            if (right) {
                return when;
            }
        }
        return null;
    }

    private static @Nullable When hijri(Parts parts, int year, boolean anchored) {
        if (parts.day == 0) {
            When month = DayFinder.hijriMonth(year, parts.month);
            return month == null
                    ? null
                    : new When(month.edtf(), month.first(), month.last(), When.Grain.INTERVAL, anchored);
        }
        LocalDate day = DayFinder.hijri(year, parts.month, parts.day);
        return day == null ? null : When.day(day, anchored);
    }
}
