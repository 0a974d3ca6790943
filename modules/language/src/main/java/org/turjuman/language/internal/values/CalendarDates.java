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
        if (parts == null || !isName(text, at, parts)) {
            return -1;
        }
        int second = text.key(parts.next).equals("و") ? parts.next + 1 : -1;
        Parts other = second > 0 && text.number(second) != null ? parts(text, second) : null;
        return other != null && other.day > 0 && other.year == 0 ? other.next : parts.next;
    }

    static @Nullable DateAt at(ValueText text, int at) {
        DateAt last = lastDay(text, at);
        if (last != null) {
            return last;
        }
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

    /** «آخر يوم من آب». */
    private static @Nullable DateAt lastDay(ValueText text, int at) {
        boolean last = text.key(at).equals("اخر")
                && text.key(at + 1).equals("يوم")
                && (text.key(at + 2).equals("من") || text.key(at + 2).equals("في"));
        Parts parts = last ? month(text, at + 3, true) : null;
        DateAt month = parts == null || parts.day > 0 ? null : resolve(text, at, parts);
        LocalDate day = month == null ? null : month.when().last();
        return parts == null || month == null || day == null
                ? null
                : new DateAt(When.day(day, month.when().anchored()), text.start(at), parts.next, "date-day");
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
        YearOfMonth.Found day = day(text, at);
        if (day == null) {
            return null;
        }
        int next = day.next();
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
        return month == null || month.start != text.start(next) ? null : month.dated(day.value(), day.start(), 0);
    }

    /** «الحادي والثلاثين من الشهر الحالي». */
    private static @Nullable Parts dayOfPlacedMonth(ValueText text, YearOfMonth.Found day, int at) {
        LocalDate published = text.context.published();
        int same = sameMonth(text, at);
        YearMonth pointed = same < 0 ? null : SameDates.month(text, Tense.before(text, at - 1));
        if (pointed != null) {
            return dayOf(pointed, day, same);
        }
        boolean elided = text.isNumeral(at - 1) && isPlace(text.key(at));
        Phrases.Match<Integer> which = text.key(at).equals("الشهر")
                ? Lists.MODIFIERS.bareAt(text, at + 1)
                : elided ? Lists.MODIFIERS.bareAt(text, at) : null;
        if (published == null || which == null || text.key(at - 1).equals("شهر")) {
            return null;
        }
        return dayOf(YearMonth.from(published).plusMonths(which.meaning()), day, which.next());
    }

    private static Parts dayOf(YearMonth month, YearOfMonth.Found day, int next) {
        return new Parts(
                0,
                day.value(),
                month.getMonthValue(),
                false,
                month.getYear(),
                DayFinder.NO_MODIFIER,
                day.start(),
                next);
    }

    /** The index after «الشهر نفسه», or behind the end of a range «منه»; -1 if neither stands there. */
    private static int sameMonth(ValueText text, int at) {
        boolean rest = text.key(at).equals("منه") && connector(text, at, at - 2) == at - 1;
        return rest ? at + 1 : SameDates.nextOf(text, at, When.Grain.MONTH);
    }

    /** «28 الجاري»: the month goes without saying. */
    private static boolean isPlace(String key) {
        return key.equals("الجاري") || key.equals("الحالي") || key.equals("المنصرم");
    }

    private static YearOfMonth.@Nullable Found day(ValueText text, int at) {
        ValueText.NumberAt number = text.number(at);
        if (number != null) {
            int day = number.between(1, 31);
            return day < 0
                    ? null
                    : new YearOfMonth.Found(day, number.number().span().start(), number.next());
        }
        boolean article = text.key(at).equals("الفاتح") && text.key(at + 1).equals("من");
        boolean first = text.isWord(at)
                && (article
                        || text.key(at).equals("فاتح")
                        || text.key(at).equals("غره")
                        || text.key(at).equals("اول"));
        boolean attached = text.key(at).equals("وفاتح")
                || text.key(at).equals("لفاتح")
                || text.key(at).equals("بفاتح");
        return first || attached ? new YearOfMonth.Found(1, text.after(at, attached ? 1 : 0), at + 1) : null;
    }

    /** The month at {@code at} with its year or modifier; a doubtful one needs company. */
    private static @Nullable Parts month(ValueText text, int at, boolean afterDay) {
        boolean named = !afterDay && MONTH_WORDS.contains(text.key(at));
        Months.MonthAt month = Months.at(text, named ? at + 1 : at);
        if (month == null || (named && month.start() != text.start(at + 1))) {
            return null;
        }
        int start = named ? text.after(at, text.key(at).length() - 3) : month.start();
        YearOfMonth.Found year = YearOfMonth.at(text, month.next(), month.hijri());
        int next = year == null ? month.next() : year.next();
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
            YearOfMonth.Found relative = YearOfMonth.byPlace(text, next + 1, text.context.published());
            if (relative != null) {
                return new Parts(0, 0, month.month(), month.hijri(), relative.value(), which, start, relative.next());
            }
        }
        boolean company = afterDay || named || year != null || modifier != null;
        if (!company && month.doubtful()) {
            boolean cue = Lists.MONTH_CUES.at(text, at - 1) != null && (!month.hijri() || month.month() == 9);
            if (!cue) {
                return null;
            }
        }
        return new Parts(0, 0, month.month(), month.hijri(), year == null ? 0 : year.value(), which, start, next);
    }

    /** «11-12 نونبر 2021», «22 إلى 24 نونبر», and after بين also «15 و20 دجنبر». */
    private static @Nullable DateAt rangeOfDays(ValueText text, int at) {
        YearOfMonth.Found first = day(text, at);
        if (first == null || text.number(at) == null) {
            return null;
        }
        int second = connector(text, at, first.next());
        boolean listed = second < 0 && joinsNext(text, first.next());
        if (listed) {
            second = text.key(first.next()).equals("و") ? first.next() + 1 : first.next();
        }
        Parts last = second < 0 ? null : dayAndMonth(text, second);
        if (last == null || last.day <= first.value() || (listed && last.day != first.value() + 1)) {
            return null;
        }
        return range(text, at, last.dated(first.value(), first.start(), 0), last);
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
                ? HijriDates.when(parts.year, parts.month, parts.day, parts.modifier, published, tense, parts.weekday)
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
}
