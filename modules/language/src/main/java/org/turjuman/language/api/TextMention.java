package org.turjuman.language.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that names something, states a value or repeats someone's words.
 *
 * @param span where it stands; of a direct quotation the words inside the marks
 * @param type one of the API's types, such as {@code QUOTATION} or {@code NUMBER}
 * @param text the words of the span
 * @param value of an attribution {@code named}, {@code unnamed} or {@code hearsay}; otherwise what it states, such as a decimal number or an EDTF date; of MONEY the amount; null for types that state
 *     none, and for a date that only the publication date could tell
 * @param currency of MONEY, the ISO 4217 code; null for every other type and where nothing tells it
 * @param direct of a quotation, whether the words stand between marks; null for every other type
 * @param approximate whether the text itself says that the value is not exact («نحو»)
 * @param anchor the publication date that the value was resolved against; null if it stands by itself
 * @param said of a quotation or an attribution, who says it by which word; null for every other type
 * @param confidence from 0 to 1
 * @param why the rule that found it
 */
public record TextMention(
        Span span,
        String type,
        String text,
        @Nullable String value,
        @Nullable String currency,
        @Nullable Boolean direct,
        boolean approximate,
        @Nullable LocalDate anchor,
        @Nullable SpeechDetails said,
        double confidence,
        String why) {

    /** A mention that is neither a value nor read from its sentence. */
    public TextMention(
            Span span,
            String type,
            String text,
            @Nullable String value,
            @Nullable Boolean direct,
            double confidence,
            String why) {
        this(span, type, text, value, null, direct, false, null, null, confidence, why);
    }

    public Span getSpan() {
        return span;
    }

    public String getType() {
        return type;
    }

    public String getText() {
        return text;
    }

    public double getConfidence() {
        return confidence;
    }

    public String getWhy() {
        return why;
    }
}
