package org.turjuman.language.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that a text states: a date, a sum of money, a number, and what it is worth.
 *
 * @param span where it stands; proclitics (و ف ب ل ك), prepositions and words of approximation stay outside
 * @param kind what is stated
 * @param text the words of the span
 * @param value what it is worth, written as {@link Kind} says; null where only the publication date could tell and it is
 *     not known
 * @param currency of money, the ISO 4217 code; null for every other kind, and where neither the text nor the country
 *     says whose dirham or dinar it is
 * @param approximate whether the text itself says that it is not exact («نحو», «حوالي», "about")
 * @param anchor the publication date that it was resolved against; null if the value stands by itself
 * @param confidence from 0 to 1
 * @param rule the id of the rule that read it; {@code docs/language.md} lists them
 * @param parts of a range, its two ends, each with its own span; empty for every other kind
 */
public record StatedValue(
        Span span,
        Kind kind,
        String text,
        @Nullable String value,
        @Nullable String currency,
        boolean approximate,
        @Nullable LocalDate anchor,
        double confidence,
        String rule,
        List<StatedValue> parts) {

    /** What a value can be, and how it is written down. */
    public enum Kind {
        /** A decimal; X for unsaid digits: {@code XX} for «عشرات». */
        NUMBER,
        /** A place in an order, as a whole number. */
        ORDINAL,
        /** A number of hundredths, as a decimal. */
        PERCENT,
        /** Both ends with a slash between; what they count is the kind of its parts. */
        RANGE,
        /** The amount as a decimal. */
        MONEY,
        /** An ISO 8601 duration: {@code P66Y}. */
        AGE,
        /** An ISO 8601 duration, X for an unsaid number: {@code P2W}, {@code PXM}. */
        DURATION,
        /** {@code T21:30}, with the day before it where the text names one; {@code Z} or an offset where it is said. */
        TIME,
        /** An ISO 8601 or EDTF date or interval: {@code 2021-11-16}, {@code 2021-W46}, {@code 198X}, {@code 2003/..}. */
        DATE
    }

    public StatedValue {
        parts = List.copyOf(parts);
    }

    /**
     * The same as a person reads it, who is sure.
     *
     * @param where the words
     * @param words those words
     * @param worth what it is worth, written as {@link Kind} says; null where it was read well
     */
    public StatedValue corrected(Span where, String words, @Nullable String worth) {
        if (worth == null) {
            return new StatedValue(where, kind, words, value, currency, approximate, anchor, 1, rule, parts);
        }
        return new StatedValue(where, kind, words, worth, currency, false, null, 1, rule, correctedParts(worth));
    }

    /** The same in a text that begins {@code distance} units earlier (or later, when negative). */
    public StatedValue shift(int distance) {
        return new StatedValue(
                span.shift(distance),
                kind,
                text,
                value,
                currency,
                approximate,
                anchor,
                confidence,
                rule,
                parts.stream().map(part -> part.shift(distance)).toList());
    }

    private List<StatedValue> correctedParts(String worth) {
        String[] ends = worth.split("/", -1);
        if (parts.size() != 2 || ends.length != 2) {
            return List.of();
        }
        return List.of(
                parts.get(0).corrected(parts.get(0).span, parts.get(0).text, ends[0]),
                parts.get(1).corrected(parts.get(1).span, parts.get(1).text, ends[1]));
    }
}
