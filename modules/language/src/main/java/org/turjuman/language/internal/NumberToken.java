package org.turjuman.language.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;

/**
 * A word, a numeral or a mark of a text in which numbers are looked for.
 *
 * @param key the word folded for look-up in the language's list; the mark itself for a mark
 * @param value what a numeral is worth; zero for the others
 * @param other what a numeral such as 1.500 could be worth as well; equal to {@code value} if nothing
 * @param spaced whether white space (or the start of the text) stands before it
 */
public record NumberToken(
        Kind kind, int start, int end, String key, BigDecimal value, BigDecimal other, boolean spaced) {
    /** What it is. */
    public enum Kind {
        WORD,
        NUMERAL,
        MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumeral() {
        return kind == Kind.NUMERAL;
    }

    public boolean isMark(char mark) {
        return kind == Kind.MARK && key.charAt(0) == mark;
    }

    boolean ambiguous() {
        return value.compareTo(other) != 0;
    }

    /** The same numeral with its last mark read as a decimal one: 1.500 as one and a half. */
    NumberToken asDecimal() {
        return value.compareTo(other) > 0 ? new NumberToken(kind, start, end, key, other, value, spaced) : this;
    }

    Set<BigDecimal> alternatives(BigDecimal scale) {
        return ambiguous() ? Set.of(other.multiply(scale, MathContext.DECIMAL64)) : Set.of();
    }
}
