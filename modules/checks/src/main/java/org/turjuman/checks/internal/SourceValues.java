package org.turjuman.checks.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.DecidedValue;
import org.turjuman.language.api.NumberValue;
import org.turjuman.language.api.Numbers;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.ValueContext;
import org.turjuman.language.api.Values;

/** What a source states: as the rules read it, but where a person said otherwise, as that person said. */
final class SourceValues {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,9})?");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,18})([YMWDHS])");

    private SourceValues() {}

    /** The values, in the order in which they stand. */
    static List<StatedValue> of(CheckRequest request, ValueContext context) {
        List<StatedValue> values = new ArrayList<>(Values.in(request.source(), request.sourceLanguage(), context));
        values.removeIf(value -> isDecided(request, value.span()));
        corrected(request).forEach(values::add);
        values.sort(Comparator.comparing(StatedValue::span));
        return values;
    }

    /** Whether a person said what is stated there. */
    static boolean isCorrected(CheckRequest request, StatedValue value) {
        return corrected(request).anyMatch(value::equals);
    }

    /**
     * The numbers, in the order in which they stand. Those of dates and times that a person corrected are left to the
     * comparison of dates; those of a rejected value are still there, see {@link #isRejected}.
     */
    static List<NumberValue> numbers(CheckRequest request) {
        List<NumberValue> numbers = new ArrayList<>(Numbers.find(request.source(), request.sourceLanguage()));
        numbers.removeIf(number -> request.decided().stream()
                .anyMatch(decided -> decided.stated() != null && isAbout(decided, number.span())));
        corrected(request).forEach(value -> numbers.addAll(numbers(value)));
        numbers.sort(Comparator.comparing(NumberValue::span));
        return numbers;
    }

    /** Whether a person said that there is no value: the target may repeat the number, and need not. */
    static boolean isRejected(CheckRequest request, NumberValue number) {
        return request.decided().stream()
                .anyMatch(decided -> decided.stated() == null && isAbout(decided, number.span()));
    }

    private static Stream<StatedValue> corrected(CheckRequest request) {
        return request.decided().stream().map(DecidedValue::stated).flatMap(Stream::ofNullable);
    }

    private static boolean isDecided(CheckRequest request, Span span) {
        return request.decided().stream().anyMatch(decided -> isAbout(decided, span));
    }

    private static boolean isAbout(DecidedValue decided, Span span) {
        StatedValue stated = decided.stated();
        return decided.read().overlaps(span) || (stated != null && stated.span().overlaps(span));
    }

    private static List<NumberValue> numbers(StatedValue value) {
        return switch (value.kind()) {
            case DATE, TIME -> List.of();
            case RANGE ->
                value.parts().stream().flatMap(part -> numbers(part).stream()).toList();
            case AGE, DURATION -> lengths(value);
            case NUMBER, ORDINAL, PERCENT, MONEY -> {
                String written = String.valueOf(value.value());
                yield DECIMAL.matcher(written).matches()
                        ? List.of(number(value, new BigDecimal(written), Set.of()))
                        : List.of(); // unsaid digits
            }
        };
    }

    /** A fortnight is two weeks and fourteen days. */
    private static List<NumberValue> lengths(StatedValue value) {
        List<NumberValue> numbers = new ArrayList<>();
        Matcher length = LENGTH.matcher(String.valueOf(value.value()));
        while (length.find()) {
            BigInteger count = new BigInteger(length.group(1));
            numbers.add(number(
                    value,
                    new BigDecimal(count),
                    switch (length.group(2)) {
                        case "Y" -> times(count, 12);
                        case "W" -> times(count, 7);
                        case "M" -> parts(count, 12);
                        case "D" -> parts(count, 7);
                        default -> Set.of();
                    }));
        }
        return numbers;
    }

    private static Set<BigDecimal> times(BigInteger count, int units) {
        return Set.of(new BigDecimal(count.multiply(BigInteger.valueOf(units))));
    }

    private static Set<BigDecimal> parts(BigInteger count, int units) {
        BigInteger[] wholeAndRest = count.divideAndRemainder(BigInteger.valueOf(units));
        return wholeAndRest[1].signum() == 0 ? Set.of(new BigDecimal(wholeAndRest[0])) : Set.of();
    }

    private static NumberValue number(StatedValue value, BigDecimal worth, Set<BigDecimal> alternatives) {
        boolean part = worth.signum() > 0 && worth.compareTo(BigDecimal.ONE) < 0;
        NumberValue.Kind kind = switch (value.kind()) {
            case PERCENT -> NumberValue.Kind.PERCENT;
            case ORDINAL -> NumberValue.Kind.ORDINAL;
            default -> part ? NumberValue.Kind.FRACTION : NumberValue.Kind.NUMBER;
        };
        boolean firm = !part && worth.abs().compareTo(BigDecimal.valueOf(2)) > 0; // one and two need not be repeated
        return new NumberValue(value.span(), worth, kind, value.text(), alternatives, firm, false);
    }
}
