package org.turjuman.language.internal.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.NumberValue;
import org.turjuman.language.api.Numbers;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.StatedValue.Kind;
import org.turjuman.language.api.ValueContext;
import org.turjuman.language.internal.Lexicon;

/** The values of an English or French text: what a translation states of its source's dates, times, money and numbers. */
public final class WesternValues {
    private static final WesternDates ENGLISH = new WesternDates(false);
    private static final WesternDates FRENCH = new WesternDates(true);
    private static final Map<String, List<String>> MONEY = money();
    private static final Pattern MONEY_AFTER = Pattern.compile(
            "^[\\s\\u00a0\\u202f-]*(?:(?:de\\s+|d['’]|US\\s+|American\\s+)?(\\p{L}+)|([$€£₪¥]))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONEY_BEFORE =
            Pattern.compile("(US\\$|[$€£₪¥]|(?<!\\p{L})(?:Dhs?|AED|MAD|USD|EUR|GBP|SAR))\\s?$");
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d.,:$€£])(?<h>2[0-4]|[01]?\\d)(?!\\d)(?:(?:[:.]|\\s?[hH]\\s?)(?<m>[0-5]\\d)|\\s?(?<hour>h|heures)(?!\\p{L}))?"
                    + "(?:\\s?(?<half>a\\.?m\\.?|p\\.?m\\.?)(?!\\p{L}))?(?<zone>\\s?(?:GMT|UTC))?");

    private WesternValues() {}

    private static Map<String, List<String>> money() {
        Map<String, List<String>> money = new HashMap<>();
        for (String line : Lexicon.lines("values/western-money.txt")) {
            String[] halves = line.split("=");
            for (String name : halves[0].strip().split(" +")) {
                money.put(name, List.of(halves[1].strip().split(" +")));
            }
        }
        return Map.copyOf(money);
    }

    /** The currencies that a name or sign can mean, hundredths as {@code MAD/100}; empty if it is none. */
    static List<String> currencies(String name) {
        return MONEY.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The currencies that the words of a sum can mean, such as "20 pounds". */
    public static Set<String> possible(String sum) {
        Set<String> codes = new HashSet<>();
        for (String word : sum.split("[\\s\u00a0\u202f]|['’]")) {
            currencies(word).forEach(code -> codes.add(code.substring(0, 3)));
        }
        return codes;
    }

    /** The values in order; none overlaps another. */
    public static List<StatedValue> find(String text, Language language, ValueContext context) {
        List<StatedValue> found = new ArrayList<>();
        boolean[] taken = new boolean[text.length()]; // what a value holds already
        times(text, taken, found);
        LocalDate published = context.published();
        for (WesternDates.Dated date : (language.isA(Language.FRENCH) ? FRENCH : ENGLISH).find(text, published)) {
            add(
                    text,
                    taken,
                    found,
                    date.start(),
                    date.end(),
                    Kind.DATE,
                    date.when().edtf(),
                    null,
                    date.when().anchored() ? published : null,
                    date.rule());
        }
        for (NumberValue number : Numbers.find(text, language)) {
            number(text, taken, found, number);
        }
        found.sort((one, other) -> one.span().compareTo(other.span()));
        return List.copyOf(found);
    }

    private static void times(String text, boolean[] taken, List<StatedValue> found) {
        Matcher match = TIME.matcher(text);
        while (match.find()) {
            boolean letterH = match.group().contains("h") || match.group().contains("H");
            String half = match.group("half");
            boolean colon = match.group("m") != null && match.group().contains(":");
            if (!colon && !letterH && half == null) {
                continue;
            }
            int hour = Integer.parseInt(match.group("h"));
            int minute = match.group("m") == null ? 0 : Integer.parseInt(match.group("m"));
            if (half != null && hour <= 12) {
                hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
            }
            String zone = match.group("zone") == null ? "" : "Z";
            add(
                    text,
                    taken,
                    found,
                    match.start(),
                    match.end(),
                    Kind.TIME,
                    "T%02d:%02d%s".formatted(hour % 24, minute, zone),
                    null,
                    null,
                    "time-clock");
        }
    }

    private static void number(String text, boolean[] taken, List<StatedValue> found, NumberValue number) {
        Span span = number.span();
        boolean plain = number.kind() == NumberValue.Kind.NUMBER;
        Matcher before = MONEY_BEFORE.matcher(text.substring(Math.max(0, span.start() - 5), span.start()));
        Matcher after = MONEY_AFTER.matcher(text.substring(span.end(), Math.min(text.length(), span.end() + 24)));
        if (plain && before.find()) {
            String code = currencies(before.group(1)).isEmpty()
                    ? "USD"
                    : currencies(before.group(1)).get(0);
            int start = span.start() - before.group().length();
            add(text, taken, found, start, span.end(), Kind.MONEY, worth(number.value()), code, null, "money");
            return;
        }
        if (plain && after.find()) {
            String name = after.group(1) == null ? after.group(2) : after.group(1);
            List<String> codes = currencies(name);
            if (!codes.isEmpty()) {
                boolean sure = codes.size() == 1;
                add(
                        text,
                        taken,
                        found,
                        span.start(),
                        span.end() + after.end(),
                        Kind.MONEY,
                        worth(number.value()),
                        sure ? codes.get(0) : null,
                        null,
                        "money");
                return;
            }
        }
        if (number.firm()) {
            Kind kind = switch (number.kind()) {
                case PERCENT -> Kind.PERCENT;
                case ORDINAL -> Kind.ORDINAL;
                default -> Kind.NUMBER;
            };
            String rule = number.inWords() ? "number-words" : "number-digits";
            add(text, taken, found, span.start(), span.end(), kind, worth(number.value()), null, null, rule);
        }
    }

    private static String worth(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static void add(
            String text,
            boolean[] taken,
            List<StatedValue> found,
            int start,
            int end,
            Kind kind,
            @Nullable String value,
            @Nullable String currency,
            @Nullable LocalDate anchor,
            String rule) {
        for (int at = start; at < end; at++) {
            if (taken[at]) {
                return;
            }
        }
        java.util.Arrays.fill(taken, start, end, true);
        boolean money = kind == Kind.MONEY;
        found.add(new StatedValue(
                new Span(start, end),
                kind,
                text.substring(start, end),
                value,
                currency,
                false,
                value == null ? null : anchor,
                money ? 0.9 : 0.85,
                rule,
                List.of()));
    }
}
