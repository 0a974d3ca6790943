package org.turjuman.language.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NumberValue.Kind;

/** Numbers in French; a milliard is a thousand million, a billion a million million. */
public final class FrenchNumbers extends WordNumbers {
    public FrenchNumbers() {
        super(new NumberLexer(true, false, FrenchNumberWords::fold));
    }

    private record Low(int next, int value, boolean ordinal) {}

    private static int skipHyphen(List<NumberToken> tokens, int at) {
        NumberToken token = get(tokens, at);
        boolean hyphen = token != null && !token.spaced() && (token.isMark('-') || token.isMark('‑')); // U+2011
        return hyphen ? at + 1 : at;
    }

    private static @Nullable Low unit(List<NumberToken> tokens, int at) {
        Integer value = FrenchNumberWords.UNITS.get(key(tokens, at));
        if (value == null) {
            Integer ordinal = FrenchNumberWords.ORDINALS.get(key(tokens, at));
            return ordinal == null || ordinal > 16 ? null : new Low(at + 1, ordinal, true);
        }
        if (value == 10) {
            int next = skipHyphen(tokens, at + 1);
            Integer more = FrenchNumberWords.UNITS.get(key(tokens, next));
            if (more != null && more >= 7 && more <= 9) {
                return new Low(next + 1, 10 + more, false);
            }
            Integer moreth = FrenchNumberWords.ORDINALS.get(key(tokens, next));
            if (moreth != null && moreth >= 7 && moreth <= 9) {
                return new Low(next + 1, 10 + moreth, true);
            }
        }
        return new Low(at + 1, value, false);
    }

    private static @Nullable Low belowHundred(List<NumberToken> tokens, int at) {
        String key = key(tokens, at);
        Integer tens = FrenchNumberWords.TENS.get(key);
        int next = at + 1;
        if (key.equals("quatre")) {
            int twenty = skipHyphen(tokens, at + 1);
            String word = key(tokens, twenty);
            if (word.equals("vingt") || word.equals("vingts")) {
                tens = 80;
                next = twenty + 1;
            } else if (word.equals("vingtieme")) {
                return new Low(twenty + 1, 80, true);
            }
        }
        if (tens == null) {
            Integer ordinal = FrenchNumberWords.ORDINALS.get(key);
            if (ordinal != null && ordinal > 16 && ordinal < 100) {
                return new Low(next, ordinal, true);
            }
            return unit(tokens, at);
        }
        int more = skipHyphen(tokens, next);
        boolean hyphen = more > next;
        boolean et = key(tokens, more).equals("et");
        if (et) {
            more = skipHyphen(tokens, more + 1);
        }
        Low unit = unit(tokens, more);
        boolean vigesimal = tens == 60 || tens == 80;
        if (unit == null || unit.value == 0 || unit.value >= (vigesimal ? 20 : 10)) {
            return new Low(next, tens, false);
        }
        if (et && unit.value != 1 && unit.value != 11) {
            return new Low(next, tens, false);
        }
        boolean articleAfter = !hyphen && !et && unit.value == 1 && !unit.ordinal;
        return articleAfter && tens != 80
                ? new Low(next, tens, false)
                : new Low(unit.next, tens + unit.value, unit.ordinal);
    }

    @Override
    @Nullable
    NumberReading small(List<NumberToken> tokens, int at) {
        NumberReading reading = smallOrOne(tokens, at);
        if (reading == null) {
            return null;
        }
        boolean one = reading.value().compareTo(BigDecimal.ONE) == 0;
        return one && scale(tokens, reading.next(), false) == null ? null : reading;
    }

    private static @Nullable NumberReading smallOrOne(List<NumberToken> tokens, int at) {
        int start = tokens.get(at).start();
        if (isHundred(key(tokens, at))) {
            boolean percent = key(tokens, at - 1).equals("pour");
            return percent ? null : hundred(tokens, at + 1, start, 100);
        }
        Low low = belowHundred(tokens, at);
        if (low == null || low.ordinal) {
            return null;
        }
        int next = skipHyphen(tokens, low.next);
        if (low.value > 1 && low.value < 10 && isHundred(key(tokens, next))) {
            return hundred(tokens, next + 1, start, low.value * 100);
        }
        boolean newThing = low.value == 9
                && low.next == at + 1
                && Set.of("flambant", "tout", "quoi", "de", "a", "et").contains(key(tokens, at - 1));
        return NumberReading.words(low.next, start, low.value, low.value > 0 && !newThing);
    }

    private static boolean isHundred(String key) {
        return key.equals("cent") || key.equals("cents");
    }

    private static NumberReading hundred(List<NumberToken> tokens, int at, int start, int hundreds) {
        int next = skipHyphen(tokens, at);
        if (key(tokens, next).equals("et")) {
            next = skipHyphen(tokens, next + 1);
            Low one = belowHundred(tokens, next);
            return one != null && one.value == 1 && !one.ordinal && next > at + 1
                    ? NumberReading.words(one.next, start, hundreds + 1L, true)
                    : NumberReading.words(at, start, hundreds, true);
        }
        Low low = belowHundred(tokens, next);
        return low == null || low.ordinal || low.value == 0
                ? NumberReading.words(at, start, hundreds, true)
                : NumberReading.words(low.next, start, hundreds + low.value, true);
    }

    @Override
    @Nullable
    Scale scale(List<NumberToken> tokens, int at, boolean afterDigits) {
        int word = skipHyphen(tokens, at);
        NumberToken token = get(tokens, word);
        if (token == null || !token.isWord()) {
            return null;
        }
        BigDecimal value = FrenchNumberWords.SCALES.get(token.key());
        if (value != null) {
            return new Scale(word + 1, value, true);
        }
        if (afterDigits && Set.of("md", "mds", "mrd", "mrds").contains(token.key())) {
            return new Scale(word + 1, MILLIARD, true);
        }
        return afterDigits && Set.of("mn", "mln").contains(token.key()) ? new Scale(word + 1, MILLION, true) : null;
    }

    @Override
    @Nullable
    NumberReading bareScale(List<NumberToken> tokens, int at, boolean first) {
        NumberToken token = tokens.get(at);
        boolean thousand = token.key().equals("mille");
        BigDecimal value = FrenchNumberWords.SCALES.get(token.key());
        boolean alone =
                value != null && (thousand || Set.of("million", "milliard").contains(token.key()));
        if (value == null || !alone || (!first && !thousand)) {
            return null;
        }
        return new NumberReading(at + 1, token.start(), value, Kind.NUMBER, Set.of(), thousand, true, value);
    }

    @Override
    int joined(List<NumberToken> tokens, int at) {
        int next = skipHyphen(tokens, at);
        return key(tokens, next).equals("et") ? skipHyphen(tokens, next + 1) : next;
    }

    @Override
    boolean digitsContinue(BigDecimal digits, BigDecimal scale, boolean joinedByWord) {
        return !joinedByWord && digits.multiply(THOUSAND).compareTo(scale) >= 0 && digits.scale() <= 0;
    }

    @Override
    NumberReading withFraction(List<NumberToken> tokens, NumberReading reading) {
        int at = reading.next();
        if (key(tokens, at).equals("virgule")) {
            NumberReading decimals = smallOrOne(tokens, at + 1 < tokens.size() ? at + 1 : at);
            return decimals == null
                    ? reading
                    : reading.plus(ArabicNumbers.decimalsOf(decimals.value()), decimals.next());
        }
        int et = skipHyphen(tokens, at);
        if (!key(tokens, et).equals("et")) {
            return reading;
        }
        int word = skipHyphen(tokens, et + 1);
        Integer numerator = FrenchNumberWords.UNITS.get(key(tokens, word));
        if (numerator != null && numerator > 0) {
            word = skipHyphen(tokens, word + 1);
        }
        Integer denominator = FrenchNumberWords.FRACTIONS.get(key(tokens, word));
        if (denominator == null || key(tokens, word).equals("moitie")) {
            return reading;
        }
        BigDecimal part = part(numerator == null ? 1 : numerator, denominator);
        return reading.plus(part.multiply(reading.scale()), word + 1);
    }

    @Override
    @Nullable
    NumberReading special(List<NumberToken> tokens, int at) {
        NumberToken token = tokens.get(at);
        String key = token.key();
        Integer about = FrenchNumberWords.ABOUT.get(key);
        boolean one = key(tokens, at - 1).equals("une") || key(tokens, at - 1).equals("la");
        if (about != null && one) {
            int scale = key(tokens, at + 1).equals("de") ? at + 2 : at + 1;
            BigDecimal times = FrenchNumberWords.SCALES.get(key(tokens, scale));
            return times == null
                    ? NumberReading.words(at + 1, token.start(), about, false)
                    : NumberReading.words(
                            scale + 1, token.start(), times.multiply(BigDecimal.valueOf(about)), Kind.NUMBER, false);
        }
        if (key.equals("millier") && key(tokens, at - 1).equals("un")) {
            return NumberReading.words(at + 1, token.start(), 1000, false);
        }
        NumberReading fraction = fraction(tokens, at);
        if (fraction != null) {
            return fraction;
        }
        NumberReading roman = key.equals("mil") ? null : RomanNumerals.at(tokens, at);
        return roman != null ? roman : ordinal(tokens, at);
    }

    private static @Nullable NumberReading fraction(List<NumberToken> tokens, int at) {
        NumberToken token = tokens.get(at);
        Integer numerator = FrenchNumberWords.UNITS.get(token.key());
        int word = numerator != null && numerator > 0 ? skipHyphen(tokens, at + 1) : at;
        String noun = key(tokens, word);
        Integer denominator = FrenchNumberWords.FRACTIONS.get(noun);
        Integer ordinal = FrenchNumberWords.ORDINALS.get(noun.replaceAll("s$", ""));
        boolean part = numerator != null && numerator > 1 && noun.endsWith("iemes") && ordinal != null;
        if (part && ordinal != null) {
            denominator = ordinal;
        }
        if (denominator == null) {
            return null;
        }
        int scale = skipHyphen(tokens, word + 1);
        if (Set.of("de", "d").contains(key(tokens, scale))) {
            scale++;
            NumberToken apostrophe = get(tokens, scale);
            if (apostrophe != null && (apostrophe.isMark('\'') || apostrophe.isMark('’'))) {
                scale++;
            }
            if (key(tokens, scale).equals("un")) {
                scale++;
            }
        }
        BigDecimal value = FrenchNumberWords.SCALES.get(key(tokens, scale));
        BigDecimal worth = part(numerator == null ? 1 : numerator, denominator);
        if (value != null
                && !key(tokens, scale).endsWith("s")
                && !key(tokens, scale).equals("mille")) {
            BigDecimal whole = worth.multiply(value).setScale(3, java.math.RoundingMode.HALF_UP);
            return NumberReading.words(scale + 1, token.start(), whole, Kind.NUMBER, true);
        }
        return NumberReading.words(word + 1, token.start(), worth, Kind.FRACTION, numerator != null && numerator > 1);
    }

    private static @Nullable NumberReading ordinal(List<NumberToken> tokens, int at) {
        NumberToken token = tokens.get(at);
        if (Set.of("premier", "premiere", "premiers", "premieres").contains(token.key())) {
            return NumberReading.words(at + 1, token.start(), BigDecimal.ONE, Kind.ORDINAL, false);
        }
        if (Set.of("second", "seconde", "secondes", "seconds").contains(token.key())) {
            return NumberReading.words(at + 1, token.start(), BigDecimal.valueOf(2), Kind.ORDINAL, false);
        }
        Low low = belowHundred(tokens, at);
        if (low != null && low.ordinal) {
            return NumberReading.words(
                    low.next, token.start(), BigDecimal.valueOf(low.value), Kind.ORDINAL, low.value > 2);
        }
        Integer value = FrenchNumberWords.ORDINALS.get(token.key());
        if (value != null && value >= 100) {
            return NumberReading.words(at + 1, token.start(), BigDecimal.valueOf(value), Kind.ORDINAL, true);
        }
        return null;
    }

    @Override
    int percent(List<NumberToken> tokens, int at) {
        NumberToken token = get(tokens, at);
        if (token == null) {
            return -1;
        }
        if (isPercentMark(token)) {
            return at + 1;
        }
        if (token.key().equals("pour") && key(tokens, at + 1).equals("cent") && scale(tokens, at + 2, false) == null) {
            return at + 2;
        }
        return token.key().equals("point") || token.key().equals("points")
                ? key(tokens, at + 1).equals("de") && key(tokens, at + 2).equals("pourcentage") ? at + 3 : -1
                : -1;
    }

    @Override
    boolean rangeWord(NumberToken token) {
        return Set.of("a", "et", "ou", "-", "–", "—", "/", "jusqu").contains(token.key());
    }

    @Override
    int ordinalEnding(List<NumberToken> tokens, int at) {
        NumberToken token = get(tokens, at);
        boolean ending = token != null
                && !token.spaced()
                && Set.of("er", "re", "ere", "e", "eme", "ieme", "nd", "nde", "es")
                        .contains(token.key());
        return ending ? at + 1 : -1;
    }
}
