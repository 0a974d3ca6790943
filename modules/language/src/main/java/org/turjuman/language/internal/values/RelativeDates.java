package org.turjuman.language.internal.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days and stretches by their place beside the publication: أمس, «الثلاثاء المقبل», «العام الماضي», «هذا الأسبوع». */
final class RelativeDates {
    /** Where the week ends on Friday and Saturday. */
    private static final Set<String> FRIDAY_COUNTRIES =
            Set.of("SA", "KW", "QA", "BH", "OM", "EG", "JO", "SY", "IQ", "YE", "LY", "DZ", "SD", "PS", "AE");

    private static final LocalDate EMIRATES_CHANGED = LocalDate.of(2022, 1, 1);

    private RelativeDates() {}

    static @Nullable DateAt at(ValueText text, int at) {
        DateAt same = SameDates.at(text, at);
        DateAt found = same != null ? same : dayByPlace(text, at);
        if (found == null) {
            found = weekday(text, at);
        }
        if (found == null) {
            found = weekend(text, at);
        }
        return found != null ? found : period(text, at);
    }

    private static @Nullable DateAt dayByPlace(ValueText text, int at) {
        Phrases.Match<Integer> place = Lists.DAYS_BY_PLACE.at(text, at);
        if (place == null) {
            return null;
        }
        String key = text.key(at);
        boolean today = key.endsWith("اليوم") || key.endsWith("لليوم");
        boolean touched = key.endsWith("لامس")
                || (key.equals("امس")
                        && (text.key(at - 1).endsWith("لم") || text.key(at - 1).endsWith("لن")));
        boolean name = touched
                || SameDates.isPointer(text, at)
                || Lists.NOT_A_DATE.at(text, at - 1) != null
                || (today
                        && (Lists.NOT_TODAY.bareAt(text, place.next()) != null
                                || Lists.NOT_TODAY_BEFORE.at(text, at - 1) != null
                                || text.number(place.next()) != null && isOrdinal(text, place.next())));
        if (name || (key.equals("قبل") && place.next() == at + 1)) {
            return null;
        }
        LocalDate published = text.context.published();
        LocalDate day = published == null ? null : published.plusDays(place.meaning());
        int next = place.next();
        int named = text.isMark(next, "،,(") ? next + 1 : text.key(next).equals("يوم") ? next + 1 : next;
        Phrases.Match<Integer> weekday = Lists.WEEKDAYS.bareAt(text, named);
        if (weekday != null) {
            DateAt full = CalendarDates.at(text, named);
            if (full == null || !full.isDay()) {
                full = NumericDates.at(text, weekday.next());
            }
            if (full != null && full.isDay()) {
                return full.from(place.start());
            }
            day = day == null ? null : DayFinder.weekdayNear(day, weekday.meaning());
            next = text.isMark(next, "(") && text.isMark(weekday.next(), ")") ? weekday.next() + 1 : weekday.next();
        }
        When when = day == null ? When.unknown(When.Grain.DAY) : When.day(day, true);
        return new DateAt(when, place.start(), next, "date-day-by-place");
    }

    private static boolean isOrdinal(ValueText text, int at) {
        ValueText.NumberAt number = text.number(at);
        return number != null && number.isOrdinal();
    }

    private static @Nullable DateAt weekday(ValueText text, int at) {
        Phrases.Match<Integer> weekday = Lists.WEEKDAYS.at(text, at);
        if (weekday == null || Lists.NOT_A_DATE.at(text, at - 1) != null) {
            return null;
        }
        boolean sermon = text.key(at - 1).endsWith("صلاه") || text.key(at - 1).endsWith("خطبه");
        boolean one = weekday.meaning() == 7 && text.key(at - 1).equals("هذا");
        if (one || (sermon && weekday.meaning() == 5)) {
            return null;
        }
        int place = text.isMark(weekday.next(), "،,(") ? weekday.next() + 1 : weekday.next();
        DateAt figures = NumericDates.at(text, place);
        if (figures != null) {
            return figures.from(weekday.start());
        }
        Phrases.Match<Integer> modifier = Lists.MODIFIERS.bareAt(text, weekday.next());
        if (modifier != null && text.key(weekday.next()).startsWith("هذ")) {
            modifier = null;
        }
        if (modifier != null) {
            DateAt dated = CalendarDates.at(text, modifier.next());
            if (dated != null && dated.isDay() && dated.start() == text.start(modifier.next())) {
                return dated.from(weekday.start());
            }
        }
        LocalDate published = text.context.published();
        if (published == null) {
            int next = modifier == null ? weekday.next() : modifier.next();
            return new DateAt(When.unknown(When.Grain.DAY), weekday.start(), next, "date-weekday");
        }
        int which = modifier == null ? DayFinder.NO_MODIFIER : modifier.meaning();
        boolean since =
                Dates.isSince(text.key(at - 1)) || (text.key(at - 1).equals("يوم") && Dates.isSince(text.key(at - 2)));
        Tense tense = since ? Tense.PAST : Tense.before(text, at);
        LocalDate day = DayFinder.weekday(published, weekday.meaning(), which, tense);
        return new DateAt(
                When.day(day, true),
                weekday.start(),
                modifier == null ? weekday.next() : modifier.next(),
                "date-weekday");
    }

    private static @Nullable DateAt weekend(ValueText text, int at) {
        int word = text.key(at).endsWith("عطله") ? at + 1 : at;
        if (!text.key(word).endsWith("نهايه") || !text.key(word + 1).equals("الاسبوع")) {
            return null;
        }
        int start = text.after(at, text.key(at).length() - (word > at ? 4 : 5));
        Phrases.Match<Integer> modifier = Lists.MODIFIERS.bareAt(text, word + 2);
        int next = modifier == null ? word + 2 : modifier.next();
        LocalDate published = text.context.published();
        if (published == null) {
            return new DateAt(When.unknown(When.Grain.INTERVAL), start, next, "date-weekend");
        }
        String region = text.context.region();
        boolean emirates = "AE".equals(region) && !published.isBefore(EMIRATES_CHANGED);
        boolean friday = region != null && FRIDAY_COUNTRIES.contains(region) && !emirates;
        DayOfWeek begins = friday ? DayOfWeek.FRIDAY : DayOfWeek.SATURDAY;
        boolean justOver = !published.minusDays(3).isAfter(published.with(TemporalAdjusters.previous(begins)));
        boolean past = modifier == null ? justOver && Tense.before(text, at) == Tense.PAST : modifier.meaning() < 0;
        LocalDate first =
                published.with(past ? TemporalAdjusters.previous(begins) : TemporalAdjusters.nextOrSame(begins));
        return new DateAt(When.days(first, first.plusDays(1), true), start, next, "date-weekend");
    }

    /** «العام الماضي», «هذا الشهر», «الأسبوع المقبل»; a bare «العام» is none. */
    static @Nullable DateAt period(ValueText text, int at) {
        boolean demonstrative = text.key(at).equals("هذا")
                || text.key(at).equals("هذه")
                || text.key(at).equals("هاد")
                || text.key(at).equals("لهذا")
                || text.key(at).equals("لهذه")
                || text.key(at).equals("وهذا");
        Phrases.Match<String> period = Lists.PERIODS.at(text, demonstrative ? at + 1 : at);
        if (period == null) {
            return null;
        }
        Phrases.Match<Integer> modifier = Lists.MODIFIERS.bareAt(text, period.next());
        int next = period.next();
        int which = 0;
        if (modifier != null) {
            which = modifier.meaning();
            next = modifier.next();
        } else if (!demonstrative) {
            return null;
        }
        int start = demonstrative ? text.after(at, text.key(at).startsWith("ه") ? 0 : 1) : period.start();
        LocalDate published = text.context.published();
        When when =
                published == null ? When.unknown(grain(period.meaning())) : shifted(published, period.meaning(), which);
        return new DateAt(when, start, next, "date-period");
    }

    /** «نهاية العام»: behind a word for its end a bare «العام» is the present one. */
    static @Nullable DateAt present(ValueText text, int at) {
        Phrases.Match<String> period = Lists.PERIODS.bareAt(text, at);
        LocalDate published = text.context.published();
        if (period == null
                || period.meaning().length() < 4
                || text.key(period.next()).startsWith("ال")
                || text.number(period.next()) != null) {
            return null;
        }
        When when = published == null ? When.unknown(grain(period.meaning())) : shifted(published, period.meaning(), 0);
        return new DateAt(when, period.start(), period.next(), "date-period");
    }

    private static When.Grain grain(String period) {
        return period.length() == 2 ? When.Grain.SEASON : When.Grain.valueOf(period);
    }

    private static When shifted(LocalDate published, String period, int which) {
        return switch (period) {
            case "YEAR" -> When.year(published.getYear() + which, true);
            case "MONTH" -> When.month(YearMonth.from(published).plusMonths(which), true);
            case "WEEK" -> When.week(published.plusWeeks(which), true);
            case "DECADE" -> When.decade(published.getYear() / 10 + which);
            case "CENTURY" -> When.century(published.getYear() / 100 + 1 + which, true);
            default -> season(published, Integer.parseInt(period), which);
        };
    }

    private static When season(LocalDate published, int season, int which) {
        if (season == 24 && which == 0 && published.getMonthValue() < 3) {
            return When.season(published.getYear() - 1, season, true);
        }
        int year = published.getYear() + Math.max(which, 0);
        When sameYear = When.season(published.getYear(), season, true);
        boolean ahead = sameYear.first() != null && sameYear.first().isAfter(published);
        return which < 0
                ? When.season(ahead ? published.getYear() - 1 : published.getYear(), season, true)
                : which > 0 ? When.season(ahead ? published.getYear() : year, season, true) : sameYear;
    }
}
