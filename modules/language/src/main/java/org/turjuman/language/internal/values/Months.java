package org.turjuman.language.internal.values;

import org.jspecify.annotations.Nullable;

/** Reads the name of a month, double names included: نوفمبر/تشرين الثاني, «نوفمبر تشرين الثاني». */
final class Months {
    private Months() {}

    /**
     * A month.
     *
     * @param doubtful whether its name is another word too and nothing beside it says that a month is meant
     */
    record MonthAt(int month, boolean hijri, boolean doubtful, int start, int next) {}

    static @Nullable MonthAt at(ValueText text, int at) {
        Phrases.Match<Integer> sun = Lists.MONTHS.at(text, at);
        if (sun != null) {
            boolean doubtful = Lists.DOUBTFUL_MONTHS.at(text, at) != null;
            int next = secondName(text, sun.next(), sun.meaning());
            return new MonthAt(sun.meaning(), false, doubtful && next == sun.next(), sun.start(), next);
        }
        Phrases.Match<Integer> moon = Lists.HIJRI_MONTHS.at(text, at);
        if (moon == null) {
            return null;
        }
        boolean sure = moon.meaning() >= 10 || (moon.meaning() >= 3 && moon.meaning() <= 6);
        return new MonthAt(moon.meaning(), true, !sure, moon.start(), moon.next());
    }

    private static int secondName(ValueText text, int at, int month) {
        boolean bracket = text.isMark(at, "(");
        if (!bracket && !text.isMark(at, "/-–")) {
            Phrases.Match<Integer> beside = Lists.MONTHS.bareAt(text, at);
            return beside != null && beside.meaning() == month ? beside.next() : at;
        }
        Phrases.Match<Integer> second = Lists.MONTHS.bareAt(text, at + 1);
        if (second == null || second.meaning() != month) {
            return at;
        }
        return bracket ? (text.isMark(second.next(), ")") ? second.next() + 1 : at) : second.next();
    }
}
