package org.turjuman.language.internal.values;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates in figures: 16.11.2021, ١٦/١١/٢٠٢١, 2021-11-16. The day stands first unless it cannot. */
final class NumericDates {
    private NumericDates() {}

    static @Nullable DateAt at(ValueText text, int at) {
        if (!text.isNumeral(at)) {
            return null;
        }
        int start = text.start(at);
        if (start > 0 && isPart(text.text.charAt(start - 1))) {
            return null;
        }
        int[] parts = new int[3];
        int[] lengths = new int[3];
        int place = start;
        char mark = 0;
        for (int i = 0; i < 3; i++) {
            int from = place;
            while (place < text.text.length() && place - from < 5 && Character.isDigit(text.text.charAt(place))) {
                parts[i] = parts[i] * 10 + Character.digit(text.text.charAt(place), 10);
                place++;
            }
            lengths[i] = place - from;
            if (lengths[i] == 0 || lengths[i] > 4) {
                return null;
            }
            if (i < 2) {
                place = beyondSpace(text.text, place);
                char here = place < text.text.length() ? text.text.charAt(place) : 0;
                if ("./-".indexOf(here) < 0 || here == 0 || (i == 1 && here != mark)) {
                    return null;
                }
                mark = here;
                place++;
                if (here == '/' && place < text.text.length() && text.text.charAt(place) == ' ') {
                    place++;
                }
            }
        }
        if (place < text.text.length() && Character.isDigit(text.text.charAt(place))) {
            return null;
        }
        int next = text.tokenFrom(at, place);
        if (lengths[2] == 4 && parts[2] >= 1300 && parts[2] < 1600 && isHijri(text, next)) {
            LocalDate moon = DayFinder.hijri(parts[2], parts[1], parts[0]);
            return moon == null ? null : new DateAt(When.day(moon, false), start, next + 1, "date-hijri");
        }
        LocalDate day = read(parts, lengths);
        return day == null ? null : new DateAt(When.day(day, false), start, next, "date-figures");
    }

    /** Over the space of «19 /7 /2020». */
    private static int beyondSpace(String text, int place) {
        return text.startsWith(" /", place) ? place + 1 : place;
    }

    private static boolean isHijri(ValueText text, int at) {
        return text.key(at).equals("ه") || text.key(at).startsWith("هجري");
    }

    private static boolean isPart(char before) {
        return Character.isDigit(before) || ".,/-".indexOf(before) >= 0;
    }

    private static @Nullable LocalDate read(int[] parts, int[] lengths) {
        if (lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2) {
            return isYear(parts[0]) ? DayFinder.date(parts[0], parts[1], parts[2]) : null;
        }
        if (lengths[2] != 4 || lengths[0] > 2 || lengths[1] > 2 || !isYear(parts[2])) {
            return null;
        }
        return parts[1] > 12
                ? DayFinder.date(parts[2], parts[0], parts[1])
                : DayFinder.date(parts[2], parts[1], parts[0]);
    }

    private static boolean isYear(int year) {
        return year >= 1000 && year < 2200;
    }
}
