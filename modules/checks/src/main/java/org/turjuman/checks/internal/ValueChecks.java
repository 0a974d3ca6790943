package org.turjuman.checks.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Severity;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.StatedValue.Kind;
import org.turjuman.language.api.ValueContext;
import org.turjuman.language.api.Values;

/** Dates, times, money, percentages and numbers, each by value; a number within a date is the date's affair. */
final class ValueChecks {
    static final List<String> IDS = Stream.of(
                    NumberChecks.IDS, DateChecks.IDS, List.of("money-currency", "percent-points"))
            .flatMap(List::stream)
            .toList();

    /** Where the day of publication is not known, both sides are read against this one and compared by their names. */
    private static final LocalDate SOME_DAY = LocalDate.of(2001, 8, 15);

    private static final Pattern POINTS = Pattern.compile(
            "^\\s*(?:percentage\\s+points?|points?\\s+de\\s+pourcentage|(?:نقاط|نقطة|نقطتين|نقطتان)\\s+مئوية)");

    private ValueChecks() {}

    static List<Finding> check(CheckRequest request) {
        boolean read = request.sourceLanguage().isA(Language.ARABIC)
                && (request.targetLanguage().isA(Language.ENGLISH)
                        || request.targetLanguage().isA(Language.FRENCH));
        if (!read) {
            return NumberChecks.check(request, List.of(), List.of());
        }
        LocalDate published = request.published() == null ? SOME_DAY : request.published();
        ValueContext context = new ValueContext(published, region(request.sourceLanguage()));
        List<StatedValue> source = SourceValues.of(request, context);
        List<StatedValue> target = Values.in(request.target(), request.targetLanguage(), context);
        DateChecks dates = new DateChecks(request, source, target);
        List<Finding> findings = new ArrayList<>(dates.findings());
        money(request, parts(source), target, findings);
        points(request, parts(source), target, findings);
        NumberChecks.check(request, dates.explainedInSource(), dates.explainedInTarget()).stream()
                .filter(finding -> !isPoints(request, finding))
                .forEach(findings::add);
        return findings;
    }

    private static String region(Language language) {
        return language.locale().getCountry();
    }

    private static List<StatedValue> parts(List<StatedValue> values) {
        return values.stream()
                .flatMap(value -> value.kind() == Kind.RANGE ? value.parts().stream() : Stream.of(value))
                .toList();
    }

    /** The same amount in money that it cannot be: dollars of the source as euros of the target. */
    private static void money(
            CheckRequest request, List<StatedValue> source, List<StatedValue> target, List<Finding> findings) {
        for (StatedValue sum : source) {
            List<StatedValue> same = sum.kind() != Kind.MONEY
                    ? List.of()
                    : target.stream()
                            .filter(other -> other.kind() == Kind.MONEY && isSame(sum, other))
                            .toList();
            Set<String> codes = same.isEmpty() ? Set.of() : Values.currencies(sum, request.sourceLanguage());
            boolean apart = !codes.isEmpty()
                    && same.stream()
                            .allMatch(other -> java.util.Collections.disjoint(
                                    codes, Values.currencies(other, request.targetLanguage())));
            if (apart) {
                StatedValue other = same.get(0);
                findings.add(new Finding(
                        "money-currency",
                        Severity.ERROR,
                        sum.span(),
                        other.span(),
                        "money-currency",
                        List.of(sum.text(), other.text()),
                        null));
            }
        }
    }

    private static boolean isSame(StatedValue one, StatedValue other) {
        return one.value() != null && plain(one.value()).equals(plain(String.valueOf(other.value())));
    }

    /** Without zeros that say nothing: a person may write 2.50. */
    private static String plain(String decimal) {
        return decimal.contains(".") ? decimal.replaceFirst("\\.?0+$", "") : decimal;
    }

    /** A rise by three percentage points is not one by three per cent. */
    private static void points(
            CheckRequest request, List<StatedValue> source, List<StatedValue> target, List<Finding> findings) {
        for (StatedValue number : source) {
            boolean points = isPoints(request.source(), number);
            boolean percent = number.kind() == Kind.PERCENT;
            if (!points && !percent) {
                continue;
            }
            List<StatedValue> same = target.stream()
                    .filter(other -> other.kind() == Kind.PERCENT && isSame(number, other))
                    .toList();
            boolean differs = !same.isEmpty() && same.stream().allMatch(other -> isWrittenAsPoints(other) != points);
            if (differs) {
                findings.add(new Finding(
                        "percent-points",
                        Severity.WARNING,
                        number.span(),
                        same.get(0).span(),
                        points ? "percent-points.lost" : "percent-points.gained",
                        List.of(number.text(), same.get(0).text()),
                        null));
            }
        }
    }

    /** Points on both sides: the one is written as a number and a noun, the other as a percentage. */
    private static boolean isPoints(CheckRequest request, Finding finding) {
        Span source = finding.source();
        Span target = finding.target();
        return finding.checkId().equals("percent-missing")
                && source != null
                && target != null
                && target.substring(request.target()).contains("point")
                && POINTS.matcher(request.source())
                        .region(source.end(), request.source().length())
                        .find();
    }

    private static boolean isPoints(String text, StatedValue number) {
        return POINTS.matcher(text).region(number.span().end(), text.length()).find();
    }

    private static boolean isWrittenAsPoints(StatedValue percent) {
        return percent.text().contains("point");
    }
}
