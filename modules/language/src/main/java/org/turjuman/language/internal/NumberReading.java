package org.turjuman.language.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.turjuman.language.api.NumberValue.Kind;

/**
 * A number that was read from a place of a text on.
 *
 * @param next the index of the first token after it
 * @param start the offset at which it starts, after any proclitic
 * @param scale the scale of its last term; one if it has none
 */
record NumberReading(
        int next,
        int start,
        BigDecimal value,
        Kind kind,
        Set<BigDecimal> alternatives,
        boolean firm,
        boolean inWords,
        BigDecimal scale) {

    static NumberReading words(int next, int start, BigDecimal value, Kind kind, boolean firm) {
        return new NumberReading(next, start, value, kind, Set.of(), firm, true, BigDecimal.ONE);
    }

    static NumberReading words(int next, int start, long value, boolean firm) {
        return words(next, start, BigDecimal.valueOf(value), Kind.NUMBER, firm);
    }

    NumberReading or(BigDecimal alternative) {
        Set<BigDecimal> more = new HashSet<>(alternatives);
        more.add(alternative);
        return new NumberReading(next, start, value, kind, more, firm, inWords, scale);
    }

    NumberReading as(int newNext, Kind newKind) {
        return new NumberReading(newNext, start, value, newKind, alternatives, firm, inWords, scale);
    }

    NumberReading loose() {
        return new NumberReading(next, start, value, kind, alternatives, false, inWords, scale);
    }

    Set<BigDecimal> shifted(BigDecimal more) {
        Set<BigDecimal> shifted = new HashSet<>();
        alternatives.forEach(alternative -> shifted.add(alternative.add(more)));
        return shifted;
    }

    NumberReading plus(BigDecimal more, int newNext) {
        return new NumberReading(newNext, start, value.add(more), kind, shifted(more), firm, inWords, scale);
    }
}
