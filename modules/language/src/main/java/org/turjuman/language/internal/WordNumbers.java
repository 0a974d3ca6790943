package org.turjuman.language.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NumberValue;
import org.turjuman.language.api.NumberValue.Kind;
import org.turjuman.language.api.Span;

/**
 * Finds the numbers of a text; what its words mean is left to the language.
 *
 * <p>A number is a sum of terms that fall in size, each a coefficient (digits, or words below a thousand) and a scale:
 * {@code (25 × 1000) + 300}. A list of numbers does not fall that way («مئة ومئتي ألف», "five and six"), so that it is
 * not taken for a sum.
 */
public abstract class WordNumbers {
    static final BigDecimal HALF = new BigDecimal("0.5");
    static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);
    static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);

    /** Beyond it nothing is multiplied: a row of scale words is no number, and its digits would grow without end. */
    private static final BigDecimal LARGEST_SCALE = BigDecimal.TEN.pow(24);

    private final NumberLexer lexer;

    WordNumbers(NumberLexer lexer) {
        this.lexer = lexer;
    }

    /** The part as every language here writes it down, so that a third is a third everywhere. */
    static BigDecimal part(int numerator, int denominator) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 12, RoundingMode.HALF_UP);
    }

    /** A scale word: its value, and the index after it. */
    record Scale(int next, BigDecimal value, boolean sure) {}

    /** Words worth less than a thousand at {@code at}; null if there are none. */
    abstract @Nullable NumberReading small(List<NumberToken> tokens, int at);

    /** A scale word that multiplies what stands before it; null if there is none. */
    abstract @Nullable Scale scale(List<NumberToken> tokens, int at, boolean afterDigits);

    /** A whole number that begins with its scale («مليونان», "a million", "mille"), at the head or after "and". */
    abstract @Nullable NumberReading bareScale(List<NumberToken> tokens, int at, boolean first);

    /** The index after the word that joins two terms, {@code at} if they are joined by nothing, -1 if they are not. */
    abstract int joined(List<NumberToken> tokens, int at);

    /** «ونصف المليون», "and a half": the given reading with it; the reading itself if there is none. */
    abstract NumberReading withFraction(List<NumberToken> tokens, NumberReading reading);

    /** Ordinals, fractions and what else is not a sum of terms; asked first. */
    abstract @Nullable NumberReading special(List<NumberToken> tokens, int at);

    /** The index after a percent sign or words for it at {@code at}; -1 if there is none. */
    abstract int percent(List<NumberToken> tokens, int at);

    /** Whether a range can stand between two numbers: "50 to 70", «50 و70», 50-70. */
    abstract boolean rangeWord(NumberToken token);

    /** What ends a numeral as an ordinal: 21st, 3e. The index after it, or -1. */
    abstract int ordinalEnding(List<NumberToken> tokens, int at);

    /** Whether digits without a scale may continue a number in words: «ثلاثة آلاف و300». */
    abstract boolean digitsContinue(BigDecimal digits, BigDecimal scale, boolean joinedByWord);

    /** The numbers of the text in the order in which they stand. */
    public List<NumberValue> find(String text) {
        return find(text, cut(text));
    }

    /** The words, numerals and marks of the text. */
    public List<NumberToken> cut(String text) {
        return lexer.cut(text);
    }

    /** The numbers of a text that {@link #cut} has cut already. */
    public List<NumberValue> find(String text, List<NumberToken> tokens) {
        List<NumberReading> readings = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            NumberReading reading = readAt(tokens, at);
            if (reading == null) {
                at++;
            } else {
                firsts.add(at);
                int free = readings.isEmpty()
                        ? 0
                        : readings.get(readings.size() - 1).next();
                readings.add(withPercent(tokens, at, free, reading));
                at = readings.get(readings.size() - 1).next();
            }
        }
        spreadOverRanges(tokens, firsts, readings);
        List<NumberValue> numbers = new ArrayList<>();
        for (NumberReading reading : readings) {
            int start = reading.start();
            while (isHung(text.charAt(start))) {
                start++; // the vowel or tatweel after a proclitic
            }
            Span span = new Span(start, tokens.get(reading.next() - 1).end());
            numbers.add(new NumberValue(
                    span,
                    reading.value(),
                    reading.kind(),
                    text.substring(span.start(), span.end()),
                    reading.alternatives(),
                    reading.firm(),
                    reading.inWords()));
        }
        return numbers;
    }

    private static boolean isHung(char c) {
        return c == 'ـ' || Character.getType(c) == Character.NON_SPACING_MARK; // U+0640 tatweel
    }

    private @Nullable NumberReading readAt(List<NumberToken> tokens, int at) {
        NumberToken token = tokens.get(at);
        if (token.kind() == NumberToken.Kind.MARK) {
            return null;
        }
        if (token.isWord()) {
            NumberReading special = special(tokens, at);
            if (special != null) {
                return special;
            }
        }
        return sum(tokens, at);
    }

    private @Nullable NumberReading sum(List<NumberToken> tokens, int at) {
        NumberReading sum = term(tokens, at, true);
        if (sum == null) {
            return null;
        }
        NumberReading last = sum;
        while (true) {
            NumberReading fraction = withFraction(tokens, sum);
            if (fraction.next() > sum.next()) {
                return fraction;
            }
            int next = last.scale().compareTo(BigDecimal.ONE) > 0 ? joined(tokens, sum.next()) : -1;
            if (next < 0 || next >= tokens.size()) {
                return sum;
            }
            boolean byWord = next > sum.next() || tokens.get(next).isWord();
            NumberReading more = term(tokens, next, false);
            if (more == null
                    || more.value().compareTo(last.scale()) >= 0
                    || (more.scale().compareTo(BigDecimal.ONE) == 0
                            && tokens.get(next).isNumeral()
                            && !digitsContinue(more.value(), last.scale(), byWord))) {
                return sum;
            }
            sum = new NumberReading(
                    more.next(),
                    sum.start(),
                    sum.value().add(more.value()),
                    more.kind(),
                    sum.shifted(more.value()),
                    true,
                    sum.inWords() && more.inWords(),
                    more.scale());
            last = more;
        }
    }

    /** One coefficient with its scales. */
    private @Nullable NumberReading term(List<NumberToken> tokens, int at, boolean first) {
        NumberToken token = tokens.get(at);
        if (token.isNumeral()) {
            return digits(tokens, at);
        }
        if (!token.isWord()) {
            return null;
        }
        NumberReading bare = bareScale(tokens, at, first);
        if (bare != null) {
            return scaled(tokens, bare, false);
        }
        NumberReading small = small(tokens, at);
        return small == null ? null : scaled(tokens, withFraction(tokens, small), false);
    }

    private NumberReading digits(List<NumberToken> tokens, int at) {
        NumberToken token = tokens.get(at);
        int next = at + 1;
        boolean certain = next < tokens.size()
                && token.ambiguous()
                && (scale(tokens, next, true) != null || percent(tokens, next) > 0);
        NumberToken numeral = certain ? token.asDecimal() : token;
        boolean minus = at > 0
                && !token.spaced()
                && (tokens.get(at - 1).isMark('\u2212')
                        || (tokens.get(at - 1).isMark('-') && tokens.get(at - 1).spaced()));
        int ordinal = ordinalEnding(tokens, next);
        boolean hour = at > 1 && tokens.get(at - 2).isNumeral(); // 10h30
        boolean name = at > 0 && !token.spaced() && !hour && isLatinLetter(tokens.get(at - 1));
        NumberReading plain = new NumberReading(
                next,
                token.start(),
                numeral.value(),
                Kind.NUMBER,
                numeral.alternatives(BigDecimal.ONE),
                !name,
                false,
                BigDecimal.ONE);
        if (ordinal > 0) {
            return plain.as(ordinal, Kind.ORDINAL);
        }
        if (minus) {
            return new NumberReading(
                    next,
                    tokens.get(at - 1).start(),
                    numeral.value().negate(),
                    Kind.NUMBER,
                    tokens.get(at - 1).isMark('-') ? Set.of(numeral.value()) : Set.of(),
                    true,
                    false,
                    BigDecimal.ONE);
        }
        return scaled(tokens, withFraction(tokens, plain), true);
    }

    private static boolean isLatinLetter(NumberToken token) {
        return token.isWord() && token.key().chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private NumberReading scaled(List<NumberToken> tokens, NumberReading coefficient, boolean digits) {
        NumberReading reading = coefficient;
        while (reading.next() < tokens.size() && reading.scale().compareTo(LARGEST_SCALE) < 0) {
            Scale scale =
                    scale(tokens, reading.next(), digits && reading.scale().compareTo(BigDecimal.ONE) == 0);
            if (scale == null) {
                return reading;
            }
            Set<BigDecimal> alternatives = new HashSet<>();
            for (BigDecimal alternative : reading.alternatives()) {
                alternatives.add(alternative.multiply(scale.value()));
            }
            if (!scale.sure()) {
                alternatives.add(reading.value());
            }
            reading = new NumberReading(
                    scale.next(),
                    reading.start(),
                    reading.value().multiply(scale.value(), MathContext.DECIMAL64),
                    Kind.NUMBER,
                    alternatives,
                    true,
                    reading.inWords(),
                    reading.scale().max(BigDecimal.ONE).multiply(scale.value()));
        }
        return reading;
    }

    private NumberReading withPercent(List<NumberToken> tokens, int at, int free, NumberReading reading) {
        int after = reading.next() < tokens.size() ? percent(tokens, reading.next()) : -1;
        if (after > 0) {
            return new NumberReading(
                    after,
                    reading.start(),
                    reading.value(),
                    Kind.PERCENT,
                    reading.alternatives(),
                    true,
                    reading.inWords(),
                    BigDecimal.ONE);
        }
        if (free < at && !tokens.get(at).spaced() && isPercentMark(tokens.get(at - 1))) {
            return new NumberReading(
                    reading.next(),
                    tokens.get(at - 1).start(),
                    reading.value(),
                    Kind.PERCENT,
                    reading.alternatives(),
                    true,
                    reading.inWords(),
                    BigDecimal.ONE);
        }
        return reading;
    }

    static boolean isPercentMark(NumberToken token) {
        return token.isMark('%') || token.isMark('٪') || token.isMark('﹪') || token.isMark('％'); // U+066A U+FE6A U+FF05
    }

    /** «بين 300 و400 ألف», "50 to 70 per cent": what the second number has, the first may have too. */
    private void spreadOverRanges(List<NumberToken> tokens, List<Integer> firsts, List<NumberReading> readings) {
        for (int i = readings.size() - 2; i >= 0; i--) {
            NumberReading left = readings.get(i);
            NumberReading right = readings.get(i + 1);
            int gap = firsts.get(i + 1) - left.next();
            boolean range = gap == 0
                    ? !tokens.get(firsts.get(i + 1)).spaced()
                            || right.start() > tokens.get(firsts.get(i + 1)).start()
                    : gap == 1 && rangeWord(tokens.get(left.next()));
            if (!range || left.scale().compareTo(BigDecimal.ONE) != 0) {
                continue;
            }
            if (right.kind() == Kind.PERCENT && left.kind() == Kind.NUMBER) {
                readings.set(i, left.as(left.next(), Kind.PERCENT));
            } else if (right.scale().compareTo(BigDecimal.ONE) > 0
                    && left.value().compareTo(THOUSAND) < 0) {
                readings.set(i, left.or(left.value().multiply(right.scale())));
            }
        }
    }

    static @Nullable NumberToken get(List<NumberToken> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : null;
    }

    static String key(List<NumberToken> tokens, int at) {
        NumberToken token = get(tokens, at);
        return token == null ? "" : token.key();
    }
}
