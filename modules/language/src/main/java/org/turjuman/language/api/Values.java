package org.turjuman.language.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.turjuman.language.internal.values.ArabicValues;
import org.turjuman.language.internal.values.WesternValues;

/**
 * Finds the values that a text states: numbers, percentages, ranges, ordinals, money, ages, durations, times and dates.
 *
 * <p>Arabic dates are known in every month system, in figures, in words and by their place («أواخر العام الماضي»,
 * «قبل أسبوعين»); what only the publication date can tell is resolved against it. A bare weekday is the nearest such day
 * in the past, unless the sentence speaks of the future. English and French are read as far as a translation is held
 * against its source: numbers, percentages, money, times and dates.
 *
 * <p>Immutable; the time taken grows with the length of the text only. Any text will do, torn surrogates included.
 */
public final class Values {
    private Values() {}

    /** The values of an Arabic text. */
    public static List<StatedValue> in(String text, ValueContext context) {
        return in(text, Language.ARABIC, context);
    }

    /**
     * The values of a text in the order in which they stand; none overlaps another, and a value that belongs to a larger
     * one (the 16 of «16 نونبر») is not given by itself.
     *
     * @param language Arabic, English or French; any other is read as English
     */
    public static List<StatedValue> in(String text, Language language, ValueContext context) {
        return language.isA(Language.ARABIC)
                ? ArabicValues.find(text, context)
                : WesternValues.find(text, language, context);
    }

    /**
     * The ISO 4217 codes that a sum of money can mean: one where it is known, several for a bare «درهم» or "pounds".
     *
     * @param language of the text that states it
     */
    public static Set<String> currencies(StatedValue money, Language language) {
        if (money.currency() != null) {
            return Set.of(money.currency());
        }
        return language.isA(Language.ARABIC)
                ? ArabicValues.currencies(money.text())
                : WesternValues.possible(money.text());
    }

    /**
     * What an Arabic sum of money is called whose currency is not known: a dinar for «مليون دينار».
     *
     * @return empty where its currency is known, or its words name no money
     */
    public static Optional<MoneyName> moneyName(StatedValue money) {
        return money.currency() == null ? ArabicValues.moneyName(money.text()) : Optional.empty();
    }
}
