package org.turjuman.language.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NumberValue.Kind;

/** Numbers in English; a billion is a thousand million. */
public final class EnglishNumbers extends WordNumbers {
    private static final Map<String, Integer> CARDINALS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("thousand", THOUSAND),
            Map.entry("thousands", THOUSAND),
            Map.entry("million", MILLION),
            Map.entry("millions", MILLION),
            Map.entry("billion", MILLIARD),
            Map.entry("billions", MILLIARD),
            Map.entry("trillion", TRILLION),
            Map.entry("trillions", TRILLION));
    private static final Map<String, BigDecimal> SHORT_SCALES = Map.of(
            "m", MILLION, "mn", MILLION, "mln", MILLION, "bn", MILLIARD, "b", MILLIARD, "tn", TRILLION, "k", THOUSAND);
    private static final Map<String, Integer> FRACTIONS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("halves", 2),
            Map.entry("third", 3),
            Map.entry("thirds", 3),
            Map.entry("quarter", 4),
            Map.entry("quarters", 4),
            Map.entry("fifth", 5),
            Map.entry("fifths", 5),
            Map.entry("sixth", 6),
            Map.entry("sixths", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("eighths", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("tenths", 10));

    static {
        String[] low = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                        + " sixteen seventeen eighteen nineteen")
                .split(" ");
        String[] lowth = ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                        + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
                .split(" ");
        for (int i = 0; i < low.length; i++) {
            CARDINALS.put(low[i], i);
            ORDINALS.put(lowth[i], i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            int value = 10 * (i + 2);
            CARDINALS.put(tens[i], value);
            ORDINALS.put(tens[i].replaceAll("y$", "ieth"), value);
        }
    }

    public EnglishNumbers() {
        super(new NumberLexer(false, true, word -> word.toLowerCase(Locale.ROOT)));
    }

    private static int skipHyphen(List<NumberToken> tokens, int at) {
        NumberToken token = get(tokens, at);
        boolean hyphen = token != null && !token.spaced() && (token.isMark('-') || token.isMark('‑')); // U+2011
        return hyphen ? at + 1 : at;
    }

    private record Low(int next, int value, boolean ordinal) {}

    private static @Nullable Low belowHundred(List<NumberToken> tokens, int at) {
        String key = key(tokens, at);
        Integer value = CARDINALS.get(key);
        if (value == null) {
            Integer ordinal = ORDINALS.get(key);
            return ordinal == null ? null : new Low(at + 1, ordinal, true);
        }
        if (value < 20) {
            return new Low(at + 1, value, false);
        }
        int next = skipHyphen(tokens, at + 1);
        Integer units = CARDINALS.get(key(tokens, next));
        if (units != null && units > 0 && units < 10) {
            return new Low(next + 1, value + units, false);
        }
        Integer unitth = ORDINALS.get(key(tokens, next));
        boolean afterHyphen = next > at + 1;
        if (unitth != null && unitth > 0 && unitth < 10 && (afterHyphen || unitth != 2)) {
            return new Low(next + 1, value + unitth, true);
        }
        return new Low(at + 1, value, false);
    }

    @Override
    @Nullable
    NumberReading small(List<NumberToken> tokens, int at) {
        NumberToken token = tokens.get(at);
        boolean article = isArticle(token.key());
        if (article && !key(tokens, skipHyphen(tokens, at + 1)).equals("hundred")) {
            return null;
        }
        Low low = article ? new Low(at + 1, 1, false) : belowHundred(tokens, at);
        if (low == null) {
            return key(tokens, at).equals("hundred") && !isVague(tokens, at)
                    ? hundred(tokens, at + 1, token.start(), 100)
                    : null;
        }
        if (low.ordinal) {
            return null;
        }
        int next = skipHyphen(tokens, low.next);
        if (key(tokens, next).equals("hundred") && low.value > 0) {
            return hundred(tokens, next + 1, token.start(), low.value * 100);
        }
        if (low.value >= 13 && low.value <= 20) {
            Low second = belowHundred(tokens, low.next);
            if (second != null && !second.ordinal && second.value >= 10) {
                return NumberReading.words(second.next, token.start(), low.value * 100L + second.value, true);
            }
        }
        return NumberReading.words(low.next, token.start(), low.value, low.value > 1);
    }

    private static NumberReading hundred(List<NumberToken> tokens, int at, int start, int hundreds) {
        int next = key(tokens, at).equals("and") ? at + 1 : at;
        Low low = belowHundred(tokens, next);
        return low == null || low.ordinal || low.value == 0
                ? NumberReading.words(at, start, hundreds, true)
                : NumberReading.words(low.next, start, hundreds + low.value, true);
    }

    private static boolean isArticle(String key) {
        return key.equals("a") || key.equals("an");
    }

    private static boolean isVague(List<NumberToken> tokens, int at) {
        return Set.of("of", "several", "some", "many", "few").contains(key(tokens, at - 1));
    }

    @Override
    @Nullable
    Scale scale(List<NumberToken> tokens, int at, boolean afterDigits) {
        int word = skipHyphen(tokens, at);
        NumberToken token = get(tokens, word);
        if (token == null || !token.isWord()) {
            return null;
        }
        BigDecimal value = SCALES.get(token.key());
        if (value != null) {
            return new Scale(word + 1, value, true);
        }
        BigDecimal brief = afterDigits && word == at ? SHORT_SCALES.get(token.key()) : null;
        if (brief == null || (token.spaced() && token.key().length() < 2)) {
            return null;
        }
        NumberToken before = get(tokens, at - 2);
        boolean money = before != null && before.kind() == NumberToken.Kind.MARK && "$€£¥".contains(before.key());
        return new Scale(word + 1, brief, money || token.key().length() > 1);
    }

    @Override
    @Nullable
    NumberReading bareScale(List<NumberToken> tokens, int at, boolean first) {
        NumberToken token = tokens.get(at);
        int word = isArticle(token.key()) ? skipHyphen(tokens, at + 1) : at;
        BigDecimal value = SCALES.get(key(tokens, word));
        boolean plural = key(tokens, word).endsWith("s");
        if (value == null || plural || (word == at && isVague(tokens, at))) {
            return null;
        }
        return new NumberReading(word + 1, token.start(), value, Kind.NUMBER, Set.of(), true, true, value);
    }

    @Override
    int joined(List<NumberToken> tokens, int at) {
        return key(tokens, at).equals("and") ? at + 1 : at;
    }

    @Override
    boolean digitsContinue(BigDecimal digits, BigDecimal scale, boolean joinedByWord) {
        return false;
    }

    @Override
    NumberReading withFraction(List<NumberToken> tokens, NumberReading reading) {
        int at = reading.next();
        if (key(tokens, at).equals("point")) {
            StringBuilder digits = new StringBuilder("0.");
            int next = at + 1;
            for (Integer digit = CARDINALS.get(key(tokens, next)); digit != null; ) {
                digits.append(digit);
                next++;
                digit = CARDINALS.get(key(tokens, next));
            }
            return next > at + 1 ? reading.plus(new BigDecimal(digits.toString()), next) : reading;
        }
        int and = key(tokens, at).equals("and") ? at + 1 : skipHyphen(tokens, at);
        if (and == at) {
            return reading;
        }
        if (key(tokens, and).equals("and")) {
            and++;
        }
        and = skipHyphen(tokens, and);
        boolean article = isArticle(key(tokens, and)) || key(tokens, and).equals("one");
        Integer three = CARDINALS.get(key(tokens, and));
        int numerator = three != null && three < 10 ? three : 1;
        if (!article && three == null) {
            return reading;
        }
        int word = skipHyphen(tokens, and + 1);
        Integer denominator = FRACTIONS.get(key(tokens, word));
        if (denominator == null) {
            return reading;
        }
        BigDecimal part = part(numerator, denominator).multiply(reading.scale());
        return reading.plus(part, word + 1);
    }

    @Override
    @Nullable
    NumberReading special(List<NumberToken> tokens, int at) {
        NumberReading fraction = fraction(tokens, at);
        if (fraction != null) {
            return fraction;
        }
        NumberReading roman = RomanNumerals.at(tokens, at);
        if (roman != null) {
            return roman;
        }
        return ordinal(tokens, at);
    }

    private @Nullable NumberReading fraction(List<NumberToken> tokens, int at) {
        NumberToken token = tokens.get(at);
        String key = token.key();
        if (key.equals("half") || key.equals("halves")) {
            return partOf(tokens, at + 1, token.start(), HALF, false);
        }
        boolean article = isArticle(key);
        Integer numerator = article ? Integer.valueOf(1) : CARDINALS.get(key);
        if (numerator == null || numerator == 0 || numerator > 9) {
            return null;
        }
        int word = skipHyphen(tokens, at + 1);
        String noun = key(tokens, word);
        Integer denominator = FRACTIONS.get(noun);
        if (denominator == null) {
            return null;
        }
        boolean plural = noun.endsWith("s");
        boolean singular = numerator == 1
                && (noun.equals("half")
                        || noun.equals("quarter")
                        || key(tokens, word + 1).equals("of"));
        if (plural ? numerator == 1 : !singular) {
            return null;
        }
        return partOf(tokens, word + 1, token.start(), part(numerator, denominator), numerator > 1);
    }

    private static NumberReading partOf(List<NumberToken> tokens, int at, int start, BigDecimal part, boolean firm) {
        int scale = skipHyphen(tokens, at);
        if (key(tokens, scale).equals("of")) {
            scale++;
        }
        if (isArticle(key(tokens, scale))) {
            scale++;
        }
        scale = skipHyphen(tokens, scale);
        BigDecimal value = SCALES.get(key(tokens, scale));
        if (value == null || key(tokens, scale).endsWith("s")) {
            return NumberReading.words(at, start, part, Kind.FRACTION, firm);
        }
        BigDecimal whole = part.multiply(value).setScale(3, java.math.RoundingMode.HALF_UP);
        return NumberReading.words(scale + 1, start, whole, Kind.NUMBER, true);
    }

    private static @Nullable NumberReading ordinal(List<NumberToken> tokens, int at) {
        NumberToken token = tokens.get(at);
        Low low = belowHundred(tokens, at);
        if (low != null && low.ordinal) {
            boolean timeUnit = low.value == 2;
            return NumberReading.words(
                    low.next, token.start(), BigDecimal.valueOf(low.value), Kind.ORDINAL, low.value > 2 && !timeUnit);
        }
        int hundreds = low != null && low.value < 10 ? low.value : 1;
        int word = low != null ? skipHyphen(tokens, low.next) : at;
        if (key(tokens, word).equals("hundredth")) {
            return NumberReading.words(
                    word + 1, token.start(), BigDecimal.valueOf(100L * hundreds), Kind.ORDINAL, true);
        }
        if (key(tokens, word).equals("thousandth")) {
            return NumberReading.words(
                    word + 1, token.start(), BigDecimal.valueOf(1000L * hundreds), Kind.ORDINAL, true);
        }
        return null;
    }

    @Override
    int percent(List<NumberToken> tokens, int at) {
        NumberToken token = get(tokens, at);
        if (token == null) {
            return -1;
        }
        int word = skipHyphen(tokens, at);
        String key = key(tokens, word);
        if (isPercentMark(token) || key.equals("percent") || key.equals("pct")) {
            return word + 1;
        }
        if (key.equals("per") && key(tokens, word + 1).equals("cent")) {
            return word + 2;
        }
        return key.equals("percentage") && key(tokens, word + 1).startsWith("point") ? word + 2 : -1;
    }

    @Override
    boolean rangeWord(NumberToken token) {
        return Set.of("to", "and", "or", "-", "–", "—", "/", "until").contains(token.key());
    }

    @Override
    int ordinalEnding(List<NumberToken> tokens, int at) {
        NumberToken token = get(tokens, at);
        boolean ending = token != null
                && !token.spaced()
                && Set.of("st", "nd", "rd", "th").contains(token.key());
        return ending ? at + 1 : -1;
    }
}
