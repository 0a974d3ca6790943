package org.turjuman.language.internal.values;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Years, eras, decades, centuries, seasons and quarters. */
final class Years {
    private Years() {}

    static @Nullable DateAt at(ValueText text, int at) {
        DateAt counted = countedDecade(text, at);
        DateAt found = counted != null ? counted : decade(text, at);
        if (found == null) {
            found = century(text, at);
        }
        if (found == null) {
            found = partOfYear(text, at);
        }
        return found != null ? found : year(text, at, false);
    }

    /** A year, bare or after its word; {@code asked} where the words before it leave no doubt. */
    static @Nullable DateAt year(ValueText text, int at, boolean asked) {
        int word = yearWord(text, at);
        int number = word >= 0 ? at + 1 : at;
        ValueText.NumberAt read = text.number(number);
        if (read == null && word >= 0 && text.key(number).equals("ال")) {
            read = text.number(++number);
        }
        if (read == null || read.isOrdinal()) {
            return null;
        }
        int start = word >= 0 ? word : read.number().span().start();
        DateAt era = era(text, start, read);
        if (era != null) {
            return era;
        }
        int year = read.between(1000, 2199);
        if (year < 0 || (!read.number().inWords() && !isPlain(text, number))) {
            return null;
        }
        boolean sure = word >= 0 || asked;
        if (!sure && (read.number().inWords() || !isBareYear(text, number, year, read.next()))) {
            return null;
        }
        boolean common =
                text.key(read.next()).equals("م") || text.key(read.next()).startsWith("ميلادي");
        int next = common ? read.next() + 1 : read.next();
        DateAt found = new DateAt(When.year(year, false), start, next, "date-year");
        return range(text, at, number, year, found);
    }

    private static int yearWord(ValueText text, int at) {
        for (int way = 0; way < ValueText.ways(); way++) {
            ValueText.Stem stem = text.isWord(at) ? text.stem(at, way) : null;
            if (stem != null
                    && switch (stem.key()) {
                        case "عام",
                                "سنه",
                                "العام",
                                "السنه",
                                "عامي",
                                "سنتي",
                                "العامين",
                                "السنتين",
                                "موسم",
                                "الاعوام",
                                "اعوام",
                                "سنوات" -> true;
                        default -> false;
                    }) {
                return stem.key().equals("موسم") ? text.start(at + 1 < text.size() ? at + 1 : at) : stem.start();
            }
        }
        return -1;
    }

    private static boolean isPlain(ValueText text, int at) {
        return text.isNumeral(at) && text.end(at) - text.start(at) == 4;
    }

    private static boolean isBareYear(ValueText text, int at, int year, int next) {
        if (year < 1800 || year > 2100 || Lists.COUNTED_NOUNS.bareAt(text, next) != null || isAccusative(text, next)) {
            return false;
        }
        if (text.isMark(next, "%٪$€") || text.isMark(at - 1, "$€+")) {
            return false;
        }
        int other = text.key(at - 1).equals("و") ? at - 1 : at;
        ValueText.NumberAt before = text.numberBefore(other);
        boolean listed = before != null && before.between(1900, 2100) > 0 && isPlain(text, other - 1) && year >= 1900;
        if (listed || isCued(text, at) || (text.isMark(at - 1, "(") && text.isMark(next, ")"))) {
            return true;
        }
        boolean afterNoun = text.isWord(at - 1) && Lists.APPROXIMATIONS.at(text, at - 1) == null;
        if (opensRange(text, at, year, next)) {
            return true;
        }
        boolean closed = next >= text.size()
                || text.opensLine(next)
                || !text.isWord(next)
                || text.key(next).startsWith("و")
                || text.key(next).startsWith("ال")
                || Lists.AFTER_YEAR.at(text, next) != null;
        return afterNoun && closed && year >= 1950 && year < 2060;
    }

    private static boolean isCued(ValueText text, int at) {
        if (Lists.YEAR_CUES.at(text, at - 1) != null) {
            return true;
        }
        Phrases.Match<String> two = Lists.YEAR_CUES.at(text, at - 2);
        return two != null && two.next() == at;
    }

    /** «من 2000 إلى 2010», with nothing counted behind. */
    private static boolean opensRange(ValueText text, int at, int year, int next) {
        int second = CalendarDates.connector(text, at, next);
        ValueText.NumberAt other = second < 0 ? null : text.number(second);
        return other != null
                && year >= 1900
                && isPlain(text, second)
                && other.between(year + 1, 2060) > 0
                && Lists.COUNTED_NOUNS.bareAt(text, other.next()) == null
                && !isAccusative(text, other.next());
    }

    /** شخصا, كيلومترا: what is counted stands in the accusative. */
    private static boolean isAccusative(ValueText text, int at) {
        return text.isWord(at)
                && text.key(at).endsWith("ا")
                && text.key(at).length() > 3
                && !text.key(at).startsWith("ال")
                && text.text.charAt(text.end(at) - 1) != 'ى';
    }

    private static @Nullable DateAt era(ValueText text, int start, ValueText.NumberAt read) {
        int next = read.next();
        String key = text.key(next);
        int value = read.between(1, 9999);
        if (value < 0) {
            return null;
        }
        boolean hijri = key.equals("ه") || key.startsWith("هجري") || key.equals("للهجره");
        if (hijri && value >= 1300 && value < 1600) {
            When year = DayFinder.hijriYear(value);
            return year == null ? null : new DateAt(year, start, next + 1, "date-hijri");
        }
        boolean before = key.equals("قبل") && text.key(next + 1).equals("الميلاد");
        boolean letters = key.equals("ق")
                && text.key(next + (text.isMark(next + 1, ".") ? 2 : 1)).equals("م");
        if (before || letters) {
            int after = before ? next + 2 : next + (text.isMark(next + 1, ".") ? 3 : 2);
            return new DateAt(When.year(1 - value, false), start, after, "date-era");
        }
        boolean common = (key.equals("ميلادي") || key.equals("ميلاديه") || key.equals("للميلاد")) && value >= 100;
        return common ? new DateAt(When.year(value, false), start, next + 1, "date-era") : null;
    }

    /** «بين 2015 و2019», «2014-2020», «من 2011 إلى 2021», «موسم 2020/2021». */
    private static DateAt range(ValueText text, int at, int number, int year, DateAt found) {
        boolean slash = text.isMark(found.next(), "/");
        int second = slash ? found.next() + 1 : CalendarDates.connector(text, number, found.next());
        if (second < 0 && CalendarDates.isBetween(text, at)) {
            second = CalendarDates.connector(text, at, found.next());
        }
        ValueText.NumberAt other = second < 0 ? null : text.number(second);
        if (other == null && second >= 0 && yearWord(text, second) >= 0) {
            other = text.number(++second);
        }
        int last = other == null || other.isOrdinal() ? -1 : other.between(1000, 2199);
        boolean small = slash && last != year + 1;
        if (other == null || last <= year || small) {
            return found;
        }
        return found.with(When.between(found.when(), When.year(last, false)), other.next());
    }

    private static @Nullable DateAt decade(ValueText text, int at) {
        int word = text.key(at).endsWith("عقد") && Lists.DECADES.bareAt(text, at + 1) != null ? at + 1 : at;
        Phrases.Match<Integer> tens = Lists.DECADES.at(text, word);
        if (tens == null) {
            return null;
        }
        int next = tens.next();
        if (text.key(next).equals("من")) {
            next++;
        }
        DateAt century = text.key(next).equals("القرن") ? century(text, next) : null;
        boolean article = text.key(word).contains("ال");
        boolean age = text.key(next - 1).equals("من") && text.key(next).contains("عمر");
        if (age || (century == null && !article)) {
            return null;
        }
        int hundreds = century == null || century.when().first() == null
                ? 19
                : century.when().first().getYear() / 100;
        return new DateAt(
                When.decade(hundreds * 10 + tens.meaning()),
                word > at ? text.after(at, text.key(at).length() - 3) : tens.start(),
                century == null ? tens.next() : century.next(),
                "date-decade");
    }

    private static @Nullable DateAt century(ValueText text, int at) {
        if (!text.key(at).endsWith("القرن") && !text.key(at).equals("للقرن")) {
            return null;
        }
        int start = text.after(at, text.key(at).length() - (text.key(at).equals("للقرن") ? 4 : 5));
        Phrases.Match<Integer> modifier = Lists.MODIFIERS.bareAt(text, at + 1);
        if (modifier != null) {
            int year = text.context.published() == null
                    ? 2000
                    : text.context.published().getYear();
            return new DateAt(
                    When.century(year / 100 + 1 + modifier.meaning(), true), start, modifier.next(), "date-century");
        }
        ValueText.NumberAt number = text.number(at + 1);
        int ordinal = number == null ? -1 : number.between(1, 30);
        if (number == null || ordinal < 0) {
            return null;
        }
        int next = number.next();
        boolean before = text.key(next).equals("قبل") && text.key(next + 1).equals("الميلاد");
        boolean era = text.key(next).startsWith("الميلادي");
        return before || text.key(next).startsWith("الهجري")
                ? null
                : new DateAt(When.century(ordinal, false), start, era ? next + 1 : next, "date-century");
    }

    private static @Nullable DateAt partOfYear(ValueText text, int at) {
        Phrases.Match<Integer> part = Lists.SEASON_PARTS.at(text, at);
        Phrases.Match<Integer> season = part == null ? Lists.SEASONS.at(text, at) : null;
        Phrases.Match<Integer> found = part != null ? part : season;
        if (found == null) {
            return null;
        }
        int next = found.next();
        if (text.key(next).equals("من")) {
            next++;
        }
        DateAt half = part != null && part.meaning() > 10 ? halfOfMonth(text, part, next) : null;
        if (half != null) {
            return half;
        }
        DateAt year = year(text, next, true);
        if (year == null || year.when().grain() != When.Grain.YEAR) {
            year = RelativeDates.period(text, next);
        }
        if (year == null && part != null && next > found.next()) {
            year = RelativeDates.present(text, next);
        }
        if (year == null || year.when().grain() != When.Grain.YEAR) {
            return null;
        }
        When when;
        if (year.when().first() == null) {
            when = When.unknown(When.Grain.SEASON);
        } else {
            int of = year.when().first().getYear();
            boolean anchored = year.when().anchored();
            int which = found.meaning();
            when = which > 20
                    ? When.season(of, which, anchored)
                    : which > 10 ? When.half(of, which - 10, anchored) : When.quarter(of, which, anchored);
        }
        return new DateAt(when, found.start(), year.next(), part != null ? "date-quarter" : "date-season");
    }

    /** «النصف الثاني من أغسطس»: from the sixteenth on. */
    private static @Nullable DateAt halfOfMonth(ValueText text, Phrases.Match<Integer> half, int at) {
        DateAt month = text.key(at - 1).equals("من") ? CalendarDates.at(text, at) : null;
        LocalDate first = month == null ? null : month.when().first();
        LocalDate last = month == null ? null : month.when().last();
        if (month == null || first == null || last == null || month.when().grain() != When.Grain.MONTH) {
            return null;
        }
        boolean anchored = month.when().anchored();
        When when = half.meaning() == 11
                ? When.days(first, first.plusDays(14), anchored)
                : When.days(first.plusDays(15), last, anchored);
        return new DateAt(when, half.start(), month.next(), "date-half-month");
    }

    /** «العقد الثاني من القرن العشرين», «العقد الأول من الألفية». */
    private static @Nullable DateAt countedDecade(ValueText text, int at) {
        ValueText.NumberAt number = text.key(at).endsWith("العقد") ? text.number(at + 1) : null;
        int start = number == null ? -1 : text.after(at, text.key(at).length() - "العقد".length());
        int which = number == null || !number.isOrdinal() ? -1 : number.between(1, 10);
        if (number == null || which < 0 || !text.key(number.next()).equals("من")) {
            return null;
        }
        int next = number.next() + 1;
        DateAt century = century(text, next);
        LocalDate first = century == null ? null : century.when().first();
        if (century != null && first != null) {
            return new DateAt(When.decade(first.getYear() / 10 + which - 1), start, century.next(), "date-decade");
        }
        boolean millennium = text.key(next).equals("الالفيه");
        ValueText.NumberAt third = millennium ? text.number(next + 1) : null;
        boolean ours = third == null || third.between(3, 3) == 3;
        return millennium && ours
                ? new DateAt(When.decade(199 + which), start, third == null ? next + 1 : third.next(), "date-decade")
                : null;
    }
}
