package org.turjuman.language.internal.values;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates of every kind, with what stands around them: «مساء يوم الأحد», «أواخر العام الماضي», «منذ 2003». */
final class Dates {
    private Dates() {}

    static @Nullable DateAt at(ValueText text, int at) {
        DateAt found = whole(text, at);
        if (found == null) {
            return null;
        }
        DateAt range = range(text, at, found);
        DateAt date = range == null ? found : range;
        boolean since = isSince(text.key(at - 1)) || (text.key(at - 1).equals("من") && isSince(text.key(at - 2)));
        int approximation = Approximations.startBefore(text, at);
        since = since || (approximation > 0 && isSince(text.key(approximation - 1)));
        DateAt dated = since ? date.with(date.when().open(), date.next()) : date;
        boolean about = approximation >= 0 && date.when().grain() != When.Grain.DAY;
        return about && !since ? dated.with(dated.when().about(), dated.next()) : dated;
    }

    static boolean isSince(String key) {
        return key.equals("منذ") || key.equals("ومنذ") || key.equals("مذ");
    }

    private static @Nullable DateAt whole(ValueText text, int at) {
        DateAt weekend = RelativeDates.at(text, at);
        if (weekend != null && weekend.rule().equals("date-weekend")) {
            return weekend;
        }
        DateAt edge = edge(text, at);
        if (edge != null) {
            return edge;
        }
        DateAt name = NamedDays.at(text, at);
        DateAt part = name == null ? dayPart(text, at) : null;
        if (part != null) {
            return part;
        }
        return longest(
                base(text, at),
                text.key(at).equals("يوم")
                                || text.key(at).equals("بيوم")
                                || text.key(at).equals("ليوم")
                                || text.key(at).equals("ويوم")
                                || text.key(at).equals("نهار")
                        ? named(text, at)
                        : null);
    }

    /** «يوم الأحد»: the span takes the word in. */
    private static @Nullable DateAt named(ValueText text, int at) {
        DateAt day = base(text, at + 1);
        boolean range = day != null && day.rule().equals("date-range");
        boolean numbered = text.number(at + 1) != null || text.key(at + 1).equals("فاتح");
        return day != null && (day.isDay() || range) && !numbered && day.start() == text.start(at + 1)
                ? day.from(text.after(
                        at, text.key(at).length() > 3 && !text.key(at).equals("نهار") ? 1 : 0))
                : null;
    }

    private static @Nullable DateAt edge(ValueText text, int at) {
        Phrases.Match<When.Edge> edge = Lists.EDGES.at(text, at);
        if (edge == null) {
            return null;
        }
        int next = edge.next();
        if (text.key(next).equals("من")) {
            next++;
        }
        DateAt date = base(text, next);
        if (date == null) {
            date = Years.year(text, next, true);
        }
        if (date == null) {
            date = RelativeDates.present(text, next);
        }
        boolean apart = date != null
                && date.start() == text.start(next)
                && date.when().grain() != When.Grain.DAY
                && date.when().grain() != When.Grain.INTERVAL;
        return date != null && apart
                ? new DateAt(date.when().at(edge.meaning()), edge.start(), date.next(), "date-edge", true)
                : null;
    }

    private static @Nullable DateAt dayPart(ValueText text, int at) {
        Phrases.Match<Integer> part = Lists.DAYPARTS.at(text, at);
        if (part == null) {
            return null;
        }
        int next = part.next();
        if (text.key(next).equals("من")) {
            next++;
        }
        DateAt date = text.key(next).equals("يوم") ? named(text, next) : base(text, next);
        boolean night = date != null && date.isDay() && date.start() == text.start(next);
        return night && date != null ? date.from(part.start()) : null;
    }

    static @Nullable DateAt base(ValueText text, int at) {
        if (!text.isWord(at) && !text.isNumeral(at)) {
            return null;
        }
        return longest(
                NumericDates.at(text, at),
                NamedDays.at(text, at),
                CalendarDates.at(text, at),
                Years.at(text, at),
                Distances.at(text, at),
                RelativeDates.at(text, at));
    }

    private static @Nullable DateAt longest(@Nullable DateAt... found) {
        return Stream.of(found)
                .filter(java.util.Objects::nonNull)
                .max(Comparator.comparing(date -> date.next()))
                .orElse(null);
    }

    /** «بين الاثنين والخميس», «من الثلاثاء إلى الجمعة». */
    private static @Nullable DateAt range(ValueText text, int at, DateAt from) {
        if (from.when().grain() == When.Grain.INTERVAL) {
            return null;
        }
        boolean to =
                text.key(from.next()).equals("الي") || text.key(from.next()).equals("حتي");
        boolean weekday = from.rule().equals("date-weekday");
        boolean named = weekday && text.key(at).contains("ليل") && Lists.WEEKDAYS.bareAt(text, from.next()) != null;
        boolean night = named || (text.isMark(from.next(), "-–/") && weekday);
        int second = named ? from.next() : night ? from.next() + 1 : CalendarDates.connector(text, at, from.next());
        boolean nights = weekday && text.key(at).contains("ليل"); // «ليلة السبت إلى الأحد»
        boolean joined = to
                ? nights || text.key(at - 1).equals("من") || isSince(text.key(at - 1))
                : night || CalendarDates.isBetween(text, at);
        if (second < 0 || !joined) {
            return null;
        }
        DateAt day = base(text, second);
        DateAt other = day == null && to ? dayPart(text, second) : day;
        if (other == null
                || other.when().grain() != from.when().grain()
                || other.when().edtf() == null) {
            return null;
        }
        LocalDate begins = from.when().first();
        LocalDate ends = other.when().first();
        if (begins == null || ends == null) {
            return null;
        }
        if (weekday && other.rule().equals("date-weekday") && !night && ends.isBefore(begins)) {
            When following = When.day(ends.plusWeeks(1), true); // Wednesday to Saturday
            return new DateAt(When.between(from.when(), following), from.start(), other.next(), "date-range");
        }
        if (night) {
            return followingNight(from, begins, other, ends);
        }
        return begins.isBefore(ends)
                ? new DateAt(When.between(from.when(), other.when()), from.start(), other.next(), "date-range")
                : null;
    }

    /** «ليل الجمعة - السبت»: the second day follows the first, even where it is not over yet. */
    private static @Nullable DateAt followingNight(DateAt from, LocalDate begins, DateAt other, LocalDate ends) {
        LocalDate next = begins.plusDays(1);
        boolean weekday = other.rule().equals("date-weekday") && ends.getDayOfWeek() == next.getDayOfWeek();
        return weekday || next.equals(ends)
                ? new DateAt(When.between(from.when(), When.day(next, true)), from.start(), other.next(), "date-range")
                : null;
    }
}
