package org.turjuman.language.api;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A number as a text states it, in digits or in words, and what it is worth.
 *
 * @param span where it stands, without the proclitics و ف ب ل ك before it, with ال, and with the percent sign or the
 *     words for "percent" after it
 * @param value what it is worth: {@code 4500000} for «أربعة ملايين ونصف», {@code 12.5} for {@code 12.5%}
 * @param kind how the text uses it
 * @param text the words or digits of the span
 * @param alternatives what a careful reader could take it for as well: «1.500» is 1500, or else 1.5; in «بين مئة ومئتي
 *     ألف» the first is 100, or else 100,000. Whoever compares two texts must not complain where an alternative agrees
 * @param firm whether it is surely meant as a number that another language would repeat. Not firm are «واحد», "first",
 *     "half" and words that also mean something else, such as «ألف» on its own
 * @param inWords whether it is written without any digit
 */
public record NumberValue(
        Span span,
        BigDecimal value,
        Kind kind,
        String text,
        Set<BigDecimal> alternatives,
        boolean firm,
        boolean inWords) {

    /** How a text uses a number. */
    public enum Kind {
        /** A count, a year, a page, a temperature. */
        NUMBER,
        /** A number of hundredths; the value of «12 في المئة» is 12. */
        PERCENT,
        /** A place in an order: «الثالثة», "21st", "XXIe". */
        ORDINAL,
        /** A part of something, in words: «ثلثا», "a quarter", "trois quarts". */
        FRACTION
    }

    public NumberValue {
        value = plain(value);
        alternatives = Set.copyOf(alternatives);
    }

    /** Whether both can be read as the same value; their kinds do not matter. */
    public boolean agreesWith(NumberValue other) {
        return canMean(other.value) || other.alternatives.stream().anyMatch(this::canMean);
    }

    /** Whether this is {@code worth}, by its value or one of its alternatives, however many zeros are written. */
    public boolean canMean(BigDecimal worth) {
        return value.compareTo(worth) == 0
                || alternatives.stream().anyMatch(alternative -> alternative.compareTo(worth) == 0);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
