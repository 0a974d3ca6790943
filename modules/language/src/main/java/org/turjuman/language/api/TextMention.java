package org.turjuman.language.api;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that names something, states a value or repeats someone's words.
 *
 * @param span where it stands; of a direct quotation the words inside the marks
 * @param type one of the API's types, such as {@code QUOTATION} or {@code NUMBER}
 * @param text the words of the span
 * @param value what it states, such as a decimal number; null for types that state none
 * @param direct of a quotation, whether the words stand between marks; null for every other type
 * @param confidence from 0 to 1
 * @param why the rule that found it
 */
public record TextMention(
        Span span,
        String type,
        String text,
        @Nullable String value,
        @Nullable Boolean direct,
        double confidence,
        String why) {
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
