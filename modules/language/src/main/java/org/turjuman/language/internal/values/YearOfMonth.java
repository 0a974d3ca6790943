package org.turjuman.language.internal.values;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The year behind a day or month: «2021», «من سنة 1442 هـ», «67», «من العام الماضي». */
final class YearOfMonth {
    private YearOfMonth() {}

    /** A part of a date, where it begins, and the index after it. */
    record Found(int value, int start, int next) {}

    /** A year in figures or words; null if none is said. */
    static @Nullable Found at(ValueText text, int at, boolean hijri) {
        int next = text.isMark(at, "،,/") ? at + 1 : at;
        if (text.key(next).equals("من")) {
            next++;
        }
        String key = text.key(next);
        if (key.equals("عام") || key.equals("سنه") || key.equals("العام") || key.equals("لعام") || key.equals("لسنه")) {
            next++;
        }
        ValueText.NumberAt number = text.number(next);
        if (number != null && next == at && !hijri && isShortYear(text, at, number.next())) {
            return new Found(1900 + number.between(32, 99), text.start(at), number.next());
        }
        int year = number == null || number.isOrdinal() ? -1 : number.between(1000, hijri ? 1599 : 2199);
        if (number == null || year < 0 || (next == at + 1 && text.isMark(at, "،,") && !isPlainYear(text, next))) {
            return null;
        }
        int after = number.next();
        boolean era = text.key(after).equals("ه")
                || text.key(after).equals("م")
                || text.key(after).startsWith("هجري");
        return new Found(year, text.start(next), era ? after + 1 : after);
    }

    /** «حزيران 67»: too much for a day, and nothing counted follows. */
    private static boolean isShortYear(ValueText text, int at, int next) {
        ValueText.NumberAt number = text.number(at);
        boolean two = text.isNumeral(at) && text.end(at) - text.start(at) == 2;
        return two
                && number != null
                && number.between(32, 99) > 0
                && (next >= text.size() || text.isMark(next, ".،؛:»\")]؟"));
    }

    private static boolean isPlainYear(ValueText text, int at) {
        return text.isNumeral(at) && text.end(at) - text.start(at) == 4;
    }

    /** «العام الماضي», «السنة ذاتها». */
    static @Nullable Found byPlace(ValueText text, int at, LocalDate published) {
        String key = text.key(at);
        DateAt same = SameDates.at(text, at);
        if (same != null
                && same.when().grain() == When.Grain.YEAR
                && same.when().first() != null) {
            return new Found(same.when().first().getYear(), same.start(), same.next());
        }
        Phrases.Match<Integer> modifier = Lists.MODIFIERS.bareAt(text, at + 1);
        boolean year = key.equals("العام") || key.equals("السنه");
        return year && modifier != null
                ? new Found(published.getYear() + modifier.meaning(), text.start(at), modifier.next())
                : null;
    }
}
