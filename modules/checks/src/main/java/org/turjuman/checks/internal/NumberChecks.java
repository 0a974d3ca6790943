package org.turjuman.checks.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Fix;
import org.turjuman.checks.api.Severity;
import org.turjuman.checks.api.SourceNames;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.NumberValue;
import org.turjuman.language.api.NumberValue.Kind;
import org.turjuman.language.api.Numbers;
import org.turjuman.language.api.Span;

/**
 * The numbers of the source by value against those of the target.
 *
 * <p>Numbers are paired from the surest agreement to the weakest: same value and kind, same value, a value that one of
 * them may also mean, the same hour of a clock of twelve or of twenty-four. What is then left of the source is changed
 * if a number of the target is left as well, otherwise missing. Only firm numbers can be missing; one that stands in the
 * target already, paired with its like, is taken for a repetition the translator left out.
 */
final class NumberChecks {
    static final List<String> IDS =
            List.of("number-changed", "number-missing", "number-added", "number-format", "percent-missing");

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern HOUR_BEFORE = Pattern.compile(
            "(?:الساعة|للساعة|بالساعة|حوالي|\\bat|\\bà|\\bvers)\\s+(?:الـ?)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUR_AFTER = Pattern.compile(
            "^(?::\\d\\d|\\s?h\\b|\\s?h\\d|\\s?heures|\\s?[ap]\\.?m\\b|\\s?o['’]clock|\\s*(?:[\\p{L}]+\\s+){0,3}?"
                    + "(?:صباحا|مساء|ظهرا|ليلا|فجرا|عصرا|بعد الظهر|بعد ظهر|بتوقيت|in the (?:after|eve|morn)|du (?:matin|soir)|de l['’]après))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MINUTE_BEFORE = Pattern.compile("\\d\\s?[:h.]\\s?$", Pattern.CASE_INSENSITIVE);

    /** Offices and competitions called the first that need not be so in the other language: «رئيس الوزراء». */
    private static final Pattern RANK = Pattern.compile(
            "(?:premiers?[\\s-]ministres?|premi[èe]res?[\\s-](?:ministres?|dames?|league)|premier[\\s-]league"
                    + "|first\\s+(?:lady|ladies|ministers?|gentleman|family))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NumberChecks() {}

    private record Pair(NumberValue source, NumberValue target) {}

    /**
     * Compares the numbers that stand outside the given stretches, which belong to dates and times that were compared.
     */
    static List<Finding> check(CheckRequest request, List<Span> explainedInSource, List<Span> explainedInTarget) {
        Comparison comparison = new Comparison(request);
        comparison.sources.removeIf(number -> isWithin(explainedInSource, number));
        comparison.targets.removeIf(number -> isWithin(explainedInTarget, number));
        comparison.pair();
        return comparison.findings();
    }

    private static boolean isWithin(List<Span> explained, NumberValue number) {
        return explained.stream().anyMatch(span -> span.contains(number.span()));
    }

    static boolean readsWords(Language language) {
        return language.isA(Language.ARABIC) || language.isA(Language.ENGLISH) || language.isA(Language.FRENCH);
    }

    private static final class Comparison {
        private final CheckRequest request;
        private final List<NumberValue> sources;
        private final List<NumberValue> targets;
        private final List<Pair> pairs = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Comparison(CheckRequest request) {
            this.request = request;
            sources = new ArrayList<>(SourceValues.numbers(request));
            targets = new ArrayList<>(Numbers.find(request.target(), request.targetLanguage()));
            if (!readsWords(request.sourceLanguage()) || !readsWords(request.targetLanguage())) {
                sources.removeIf(number -> number.inWords() || hasLetter(number));
                targets.removeIf(number -> number.inWords() || hasLetter(number));
            }
        }

        private static boolean hasLetter(NumberValue number) {
            return number.kind() != Kind.PERCENT && number.text().chars().anyMatch(Character::isLetter);
        }

        void pair() {
            pair((source, target) ->
                    same(source, target) && source.kind() == target.kind() && source.firm() && target.firm());
            pair((source, target) -> same(source, target));
            pair(NumberValue::agreesWith);
            pair(this::samePart);
            pair(this::sameHour);
        }

        private void pair(BiPredicate<NumberValue, NumberValue> agree) {
            for (NumberValue source : List.copyOf(sources)) {
                for (NumberValue target : List.copyOf(targets)) {
                    if (agree.test(source, target)) {
                        pairs.add(new Pair(source, target));
                        sources.remove(source);
                        targets.remove(target);
                        break;
                    }
                }
            }
        }

        private static boolean same(NumberValue source, NumberValue target) {
            return source.value().compareTo(target.value()) == 0;
        }

        private boolean samePart(NumberValue source, NumberValue target) {
            return isPart(source, target) || isPart(target, source);
        }

        private static boolean isPart(NumberValue part, NumberValue percent) {
            return part.kind() == Kind.FRACTION
                    && percent.kind() == Kind.PERCENT
                    && part.value()
                                    .multiply(HUNDRED)
                                    .subtract(percent.value())
                                    .abs()
                                    .compareTo(BigDecimal.ONE)
                            < 0;
        }

        private boolean sameHour(NumberValue source, NumberValue target) {
            boolean twelveApart = source.value().subtract(target.value()).abs().compareTo(TWELVE) == 0;
            return twelveApart && (isHour(request.source(), source.span()) || isHour(request.target(), target.span()));
        }

        private static boolean isHour(String text, Span span) {
            return HOUR_BEFORE.matcher(text.substring(0, span.start())).find()
                    || HOUR_AFTER.matcher(text.substring(span.end())).find();
        }

        List<Finding> findings() {
            for (Pair pair : pairs) {
                percent(pair);
                format(pair);
            }
            dropExplained();
            for (NumberValue source : sources) {
                NumberValue changed = likelyChange(source);
                if (changed != null) {
                    targets.remove(changed);
                    findings.add(changed(source, changed));
                } else if (source.firm()) {
                    findings.add(missing(source));
                }
            }
            if (readsWords(request.targetLanguage())) {
                targets.stream().filter(NumberValue::firm).forEach(this::added);
            }
            return findings;
        }

        /** Takes away what needs no pair: repetitions, implied and rejected numbers, minutes, the year of publication. */
        private void dropExplained() {
            List<Pair> known = List.copyOf(pairs);
            Set<BigDecimal> bySource = ImpliedNumbers.of(request.source(), request.sourceLanguage());
            Set<BigDecimal> byTarget = ImpliedNumbers.of(request.target(), request.targetLanguage());
            sources.removeIf(number -> SourceValues.isRejected(request, number)
                    || isInName(number)
                    || means(number, byTarget)
                    || known.stream().anyMatch(pair -> pair.target().agreesWith(number)));
            targets.removeIf(number -> means(number, bySource)
                    || (number.kind() != Kind.PERCENT && means(number, datesNearPublication()))
                    || isMinute(request.target(), number)
                    || isRank(request.target(), number)
                    || known.stream().anyMatch(pair -> pair.source().agreesWith(number)));
        }

        /** «الملك عبد الله الثاني»: which king it is, the checks of names ask. */
        private boolean isInName(NumberValue number) {
            SourceNames names = request.names();
            return number.kind() == Kind.ORDINAL
                    && names != null
                    && names.names().stream().anyMatch(name -> name.span().contains(number.span()));
        }

        private static boolean means(NumberValue number, Set<BigDecimal> values) {
            return values.stream().anyMatch(number::canMean);
        }

        private static boolean isRank(String text, NumberValue number) {
            return RANK.matcher(text)
                    .region(number.span().start(), text.length())
                    .lookingAt();
        }

        private static boolean isMinute(String text, NumberValue number) {
            return number.value().intValue() % 15 == 0
                    && MINUTE_BEFORE
                            .matcher(text.substring(0, number.span().start()))
                            .find();
        }

        private Set<BigDecimal> datesNearPublication() {
            Set<BigDecimal> dates = new HashSet<>();
            var published = request.published();
            if (published != null) {
                for (int days = -7; days <= 7; days++) {
                    dates.add(BigDecimal.valueOf(published.plusDays(days).getDayOfMonth()));
                }
                for (int years = -1; years <= 1; years++) {
                    dates.add(BigDecimal.valueOf(published.getYear() + (long) years));
                }
            }
            return dates;
        }

        /** The number of the target that stands for this one, wrongly; null if none does. */
        private @Nullable NumberValue likelyChange(NumberValue source) {
            NumberValue best = null;
            double nearest = Double.MAX_VALUE;
            double place = place(source.span(), request.source());
            for (NumberValue target : targets) {
                boolean bothLoose = !source.firm() && !target.firm();
                boolean sameKind = source.kind() == target.kind();
                boolean bothParts = sameKind && source.kind() == Kind.FRACTION;
                boolean oneOrTwo = target.value().abs().compareTo(TWO) <= 0
                        && target.value().scale() <= 0;
                if (oneOrTwo && source.value().compareTo(TWELVE) > 0) {
                    continue; // "the two leaders" stands for a dual, not for a year
                }
                boolean bothFirm = source.firm() && target.firm();
                boolean looseLikes = bothLoose && sameKind && source.kind() != Kind.NUMBER;
                if (!bothFirm && !bothParts && !looseLikes) {
                    continue;
                }
                double distance = Math.abs(place(target.span(), request.target()) - place) + (sameKind ? 0 : 0.5);
                if (distance < nearest) {
                    nearest = distance;
                    best = target;
                }
            }
            return best;
        }

        private static double place(Span span, String text) {
            return (double) span.start() / Math.max(1, text.length());
        }

        private Finding changed(NumberValue source, NumberValue target) {
            Severity severity = source.firm() ? Severity.ERROR : Severity.WARNING;
            return new Finding(
                    "number-changed",
                    severity,
                    source.span(),
                    target.span(),
                    "number-changed",
                    List.of(source.value(), source.text(), target.value(), target.text()),
                    null);
        }

        private Finding missing(NumberValue source) {
            boolean small = source.inWords() && source.value().compareTo(TEN) <= 0;
            Severity severity = small || source.kind() == Kind.FRACTION ? Severity.WARNING : Severity.ERROR;
            return new Finding(
                    "number-missing",
                    severity,
                    source.span(),
                    null,
                    "number-missing",
                    List.of(source.value(), source.text()),
                    null);
        }

        private void added(NumberValue target) {
            if (target.value().abs().compareTo(TWO) > 0) {
                findings.add(Findings.inTarget(
                        "number-added", Severity.WARNING, target.span(), null, target.value(), target.text()));
            }
        }

        private void percent(Pair pair) {
            boolean lost = pair.source().kind() == Kind.PERCENT && pair.target().kind() == Kind.NUMBER;
            boolean gained =
                    pair.source().kind() == Kind.NUMBER && pair.target().kind() == Kind.PERCENT;
            if (lost || gained) {
                findings.add(new Finding(
                        "percent-missing",
                        Severity.WARNING,
                        pair.source().span(),
                        pair.target().span(),
                        lost ? "percent-missing" : "percent-missing.added",
                        List.of(pair.source().text(), pair.target().text()),
                        null));
            }
        }

        private void format(Pair pair) {
            Span span = pair.target().span();
            String written = NumberFormats.numeral(pair.target().text());
            String better = NumberFormats.better(written, pair.source(), request.targetLanguage());
            if (better != null) {
                int start = span.start() + pair.target().text().indexOf(written);
                Span numeral = new Span(start, start + written.length());
                findings.add(new Finding(
                        "number-format",
                        Severity.WARNING,
                        pair.source().span(),
                        numeral,
                        "number-format",
                        List.of(written, better),
                        new Fix(numeral, better)));
            }
        }
    }
}
