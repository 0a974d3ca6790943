package org.turjuman.language.internal.values;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates that point back to the one named last: «في اليوم نفسه», «من الشهر ذاته», «في تلك السنة», «نفس الليلة». */
final class SameDates {
    private SameDates() {}

    /** What the words point to, and the index after them. */
    private record Pointer(When.Grain grain, int next) {}

    /** Null also where the text has named nothing so precise before. */
    static @Nullable DateAt at(ValueText text, int at) {
        Pointer pointer = pointer(text, at);
        When when = pointer == null ? null : pointed(text, pointer.grain);
        return pointer == null || when == null ? null : new DateAt(when, text.start(at), pointer.next, "date-same");
    }

    /** Whether the noun at {@code at} points back, so that «اليوم نفسه» is not the day of publication. */
    static boolean isPointer(ValueText text, int at) {
        return pointer(text, at) != null || isDemonstrative(text.key(at - 1));
    }

    /** «السادس منه», «22 من الشهر ذاته»: the month of the date named last, which a plan for later cannot lie before. */
    static @Nullable YearMonth month(ValueText text, Tense tense) {
        When when = pointed(text, When.Grain.MONTH);
        LocalDate published = text.context.published();
        if (when == null || when.first() == null) {
            return null;
        }
        YearMonth month = YearMonth.from(when.first());
        boolean ahead = tense == Tense.FUTURE || tense == Tense.PLAN;
        return ahead && published != null && month.isBefore(YearMonth.from(published))
                ? YearMonth.from(published)
                : month;
    }

    /** The index after words that point to a date of this grain; -1 if none stand there. */
    static int nextOf(ValueText text, int at, When.Grain grain) {
        Pointer pointer = pointer(text, at);
        return pointer != null && pointer.grain == grain ? pointer.next : -1;
    }

    private static @Nullable Pointer pointer(ValueText text, int at) {
        When.Grain grain = grain(text.key(at));
        if (grain != null) {
            return isSelf(text.key(at + 1)) ? new Pointer(grain, at + 2) : null;
        }
        When.Grain after = isDemonstrative(text.key(at)) ? grain(text.key(at + 1)) : null;
        return after == null ? null : new Pointer(after, at + 2);
    }

    private static boolean isSelf(String key) {
        return switch (key) {
            case "نفسه", "نفسها", "ذاته", "ذاتها", "عينه", "عينها" -> true;
            default -> false;
        };
    }

    private static boolean isDemonstrative(String key) {
        return switch (key) {
            case "نفس", "ذات", "ذلك", "تلك" -> true;
            default -> false;
        };
    }

    private static When.@Nullable Grain grain(String key) {
        return switch (key) {
            case "اليوم", "الليله" -> When.Grain.DAY;
            case "الشهر" -> When.Grain.MONTH;
            case "العام", "السنه" -> When.Grain.YEAR;
            default -> null;
        };
    }

    private static @Nullable When pointed(ValueText text, When.Grain grain) {
        When last = text.lastDate();
        LocalDate first = last == null ? null : last.first();
        if (last == null || first == null) {
            return null;
        }
        return switch (grain) {
            case DAY -> last.grain() == When.Grain.DAY ? When.day(first, true) : null;
            case MONTH ->
                last.grain() == When.Grain.DAY || last.grain() == When.Grain.MONTH
                        ? When.month(YearMonth.from(first), true)
                        : null;
            default ->
                last.grain() == When.Grain.DECADE || last.grain() == When.Grain.CENTURY
                        ? null
                        : When.year(first.getYear(), true);
        };
    }
}
