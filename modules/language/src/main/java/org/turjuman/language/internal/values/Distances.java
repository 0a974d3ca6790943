package org.turjuman.language.internal.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days by their distance: «قبل أسبوعين», «بعد ثلاثة أيام», «منذ سنتين», «الأشهر الستة الماضية». */
final class Distances {
    private static final BigDecimal MOST = BigDecimal.valueOf(900);

    private Distances() {}

    static @Nullable DateAt at(ValueText text, int at) {
        String key = text.key(at);
        boolean ago = isPreposition(key, "قبل");
        boolean since = isPreposition(key, "منذ") || key.equals("مذ");
        boolean in = isPreposition(key, "بعد");
        if (!ago && !since && !in) {
            return stretch(text, at);
        }
        int next = Approximations.skip(text, at + 1);
        Durations.Length length = Durations.at(text, next);
        if (length == null || length.count() == null || length.definite() || !isNear(length)) {
            return null;
        }
        if (Lists.MODIFIERS.bareAt(text, length.next()) != null || length.unit().isClock()) {
            return null;
        }
        String after = text.key(length.next());
        boolean ofSomething = after.equals("من") || after.equals("علي") || after.equals("عن");
        if ((ofSomething && !since) || (in && !isAhead(text, at, length.next()))) {
            return null;
        }
        boolean about = next > at + 1;
        LocalDate published = text.context.published();
        When when = published == null
                ? When.unknown(When.Grain.DAY)
                : distance(
                        published,
                        length,
                        in ? 1 : -1,
                        about || Lists.APPROXIMATIONS_AFTER.at(text, length.next()) != null);
        int start = text.after(at, key.startsWith("و") ? 1 : 0);
        return new DateAt(since ? when.open() : when, start, length.next(), "date-distance", about);
    }

    private static boolean isPreposition(String key, String word) {
        return key.equals(word) || key.equals("و" + word);
    }

    private static boolean isNear(Durations.Length length) {
        return length.count() != null && length.count().compareTo(MOST) <= 0;
    }

    /** «بعد ثلاثة أيام» counts from the publication only where the sentence looks ahead, or goes on to: «يعود». */
    private static boolean isAhead(ValueText text, int at, int next) {
        Tense tense = Tense.before(text, at);
        Tense after = Tense.cue(text, next);
        return tense == Tense.FUTURE || tense == Tense.PLAN || after == Tense.FUTURE || after == Tense.PLAN;
    }

    private static When distance(LocalDate published, Durations.Length length, int sign, boolean about) {
        long count = length.count() == null ? 0 : length.count().longValue() * sign;
        boolean half = !length.more().isEmpty() && length.unit().code().equals("Y");
        When when = switch (length.unit().code()) {
            case "D" -> When.day(published.plusDays(count), true);
            case "W" -> When.day(published.plusWeeks(count), true).about();
            case "M" -> When.month(YearMonth.from(published).plusMonths(count), true);
            default ->
                half
                        ? When.month(YearMonth.from(published).plusMonths(count * 12 + 6L * sign), true)
                        : When.year(
                                clamp(published.getYear()
                                        + count * length.unit().times()),
                                true);
        };
        return about ? when.about() : when;
    }

    private static int clamp(long year) {
        return (int) Math.max(-9000, Math.min(9000, year));
    }

    /** «الأشهر الستة الماضية»: from then until the publication, or from it on. */
    private static @Nullable DateAt stretch(ValueText text, int at) {
        Durations.Length length = Durations.at(text, at);
        if (length == null
                || length.count() == null
                || !isNear(length)
                || length.unit().isClock()) {
            return null;
        }
        Phrases.Match<Integer> modifier = Lists.MODIFIERS.bareAt(text, length.next());
        boolean last = text.key(length.next()).equals("الاخيره")
                || text.key(length.next()).equals("الاخيرين");
        if (!last && (modifier == null || modifier.meaning() == 0)) {
            return null;
        }
        int next = modifier == null ? length.next() + 1 : modifier.next();
        int sign = modifier == null ? -1 : modifier.meaning();
        LocalDate published = text.context.published();
        if (published == null) {
            return new DateAt(When.unknown(When.Grain.INTERVAL), length.start(), next, "date-stretch");
        }
        When far = distance(published, length, sign, false);
        When near = switch (length.unit().code()) {
            case "D", "W" -> When.day(published, true);
            case "M" -> When.month(YearMonth.from(published), true);
            default -> When.year(published.getYear(), true);
        };
        When exact = far.edtf() != null && far.edtf().endsWith("~") && far.first() != null
                ? When.day(far.first(), true)
                : far;
        When when = sign < 0 ? When.between(exact, near) : When.between(near, exact);
        return new DateAt(when, length.start(), next, "date-stretch");
    }
}
