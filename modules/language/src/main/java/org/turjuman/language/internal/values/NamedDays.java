package org.turjuman.language.internal.values;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days with a name: عيد الفطر, رأس السنة, «هجمات 11 سبتمبر». */
final class NamedDays {
    /** A feast within so many days is the coming one, whatever the tense. */
    private static final int SOON = 45;

    private NamedDays() {}

    static @Nullable DateAt at(ValueText text, int at) {
        DateAt attack = attack(text, at);
        if (attack != null) {
            return attack;
        }
        Phrases.Match<String> named = Lists.NAMED_DAYS.at(text, at);
        if (named == null) {
            return null;
        }
        boolean hijri = named.meaning().startsWith("H");
        int dash = named.meaning().indexOf('-');
        int month = Integer.parseInt(named.meaning().substring(dash - 2, dash));
        int day = Integer.parseInt(named.meaning().substring(dash + 1));
        DateAt year = Years.year(text, named.next(), false);
        When when;
        int next = named.next();
        if (year != null
                && year.when().grain() == When.Grain.YEAR
                && year.when().first() != null
                && !hijri) {
            LocalDate found = DayFinder.date(year.when().first().getYear(), month, day);
            when = found == null ? When.unknown(When.Grain.DAY) : When.day(found, false);
            next = year.next();
        } else if (text.context.published() == null) {
            when = hijri ? When.unknown(When.Grain.DAY) : When.dayOfNoYear(month, day);
        } else {
            when = nearest(text.context.published(), month, day, hijri, Tense.before(text, at));
        }
        return when == null ? null : new DateAt(when, named.start(), next, "date-named");
    }

    private static @Nullable When nearest(LocalDate published, int month, int day, boolean hijri, Tense tense) {
        if (!hijri) {
            LocalDate found = DayFinder.dayOfYear(published, month, day, 0, DayFinder.NO_MODIFIER, tense);
            return found == null ? null : When.day(found, true);
        }
        int year = DayFinder.hijriYearOn(published);
        boolean future = tense == Tense.FUTURE || tense == Tense.PLAN;
        for (int step = -1; step <= 1; step++) {
            LocalDate found = DayFinder.hijri(future ? year + step : year - step, month, day);
            boolean soon =
                    found != null && !future && found.isAfter(published) && found.isBefore(published.plusDays(SOON));
            if (found != null && (soon || (future ? !found.isBefore(published) : !found.isAfter(published)))) {
                return When.day(found, true).about();
            }
        }
        return null;
    }

    private static @Nullable DateAt attack(ValueText text, int at) {
        Phrases.Match<String> head = Lists.NAMED_ATTACKS.at(text, at - 1);
        ValueText.NumberAt day = head == null ? null : text.number(at);
        if (head == null || day == null) {
            return null;
        }
        String[] parts = head.meaning().split(" ");
        int next = text.key(day.next()).equals("من") ? day.next() + 1 : day.next();
        Months.MonthAt month = Months.at(text, next);
        if (month == null) {
            return null;
        }
        boolean same = day.between(1, 31) == Integer.parseInt(parts[0]) && month.month() == Integer.parseInt(parts[1]);
        boolean dated = text.number(month.next()) != null || Lists.MODIFIERS.at(text, month.next()) != null;
        return same && !dated
                ? new DateAt(
                        When.day(LocalDate.of(Integer.parseInt(parts[2]), month.month(), day.between(1, 31)), false),
                        day.number().span().start(),
                        month.next(),
                        "date-named")
                : null;
    }
}
