package org.turjuman.language.internal.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NumberValue;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.StatedValue.Kind;

/** The values found so far, each written down with its span, its confidence and what it was resolved against. */
final class ValueList {
    private final ValueText text;
    private final List<StatedValue> found = new ArrayList<>();
    private int end;

    ValueList(ValueText text) {
        this.text = text;
    }

    List<StatedValue> values() {
        return List.copyOf(found);
    }

    StatedValue quantity(int at, ValueText.NumberAt number, Kind kind, BigDecimal worth) {
        Span span = number.number().span();
        String rule = number.number().inWords() ? "number-words" : "number-digits";
        boolean doubtful = number.number().kind() == NumberValue.Kind.NUMBER
                && !number.number().alternatives().isEmpty();
        return new StatedValue(
                span,
                kind,
                number.number().text(),
                worth.stripTrailingZeros().toPlainString(),
                null,
                Approximations.around(text, at, number.next()),
                null,
                doubtful ? 0.7 : 0.95,
                rule,
                List.of());
    }

    void range(int at, StatedValue from, StatedValue to) {
        Span span = new Span(from.span().start(), to.span().end());
        add(new StatedValue(
                span,
                Kind.RANGE,
                span.substring(text.text),
                from.value() + "/" + to.value(),
                to.currency(),
                Approximations.before(text, at),
                null,
                0.9,
                "range",
                List.of(from, to)));
    }

    void add(int at, int start, int next, Kind kind, @Nullable String value, boolean anchored, String rule) {
        add(value(at, start, next, kind, value, null, anchored, rule));
    }

    void add(StatedValue value) {
        if (value.span().start() >= end && !value.span().isEmpty()) {
            found.add(value);
            end = value.span().end();
        }
    }

    StatedValue value(
            int at,
            int start,
            int next,
            Kind kind,
            @Nullable String worth,
            @Nullable String currency,
            boolean anchored,
            String rule) {
        return value(at, start, next, kind, worth, currency, anchored, rule, false);
    }

    StatedValue value(
            int at,
            int start,
            int next,
            Kind kind,
            @Nullable String worth,
            @Nullable String currency,
            boolean anchored,
            String rule,
            boolean vague) {
        Span span = new Span(start, text.end(next - 1));
        boolean about = vague || Approximations.around(text, at, next);
        return new StatedValue(
                span,
                kind,
                span.substring(text.text),
                worth,
                currency,
                about,
                anchored && worth != null ? text.context.published() : null,
                worth == null ? 0.5 : anchored ? 0.85 : 0.9,
                rule,
                List.of());
    }

    /** The value added last is approximate by its own words. */
    void approximateLast() {
        StatedValue value = found.remove(found.size() - 1);
        found.add(new StatedValue(
                value.span(),
                value.kind(),
                value.text(),
                value.value(),
                value.currency(),
                true,
                value.anchor(),
                value.confidence(),
                value.rule(),
                value.parts()));
    }
}
