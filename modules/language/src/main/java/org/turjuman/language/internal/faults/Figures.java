package org.turjuman.language.internal.faults;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.DefectKind;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.StatedValue.Kind;
import org.turjuman.language.internal.Lexicon;

/** Weekdays that their date never had, and parts that do not make their whole. */
final class Figures {
    private static final Map<String, DayOfWeek> WEEKDAYS = Lexicon.lines("faults/weekdays.txt").stream()
            .map(line -> line.split("\\s*=\\s*"))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> DayOfWeek.valueOf(parts[1])));
    private static final List<String> NAMES = Lexicon.lines("faults/weekdays.txt").stream()
            .map(line -> line.split("\\s*=\\s*")[0])
            .toList();

    /** What may stand between a weekday and its date: «الثلاثاء (16 نونبر», «الاثنين الموافق». */
    private static final Pattern BETWEEN = Pattern.compile("[\\s،,(]*(الموافق|يوم|لـ|ل)?[\\s:(]*");

    private static final Pattern FULL_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern OUT_OF = Pattern.compile("\\s*(\\S+\\s+){0,3}?من (أصل|بين|مجموع)\\s*");
    private static final Pattern WHOLE_OF = Pattern.compile(
            "[\\s،]*([^\\s.،؛]+\\s+){1,4}?(هم|وهم|هن|وهن|بواقع|موزعين على|موزعة على|منقسمين بين)\\s+[بلو]?\\s*|"
                    + "[\\s،]*([^\\s.،؛]+\\s*){1,4}:\\s*");
    private static final Pattern AND = Pattern.compile("\\s+([^\\s.،؛\\d]+\\s+){0,4}?و\\s*");
    private static final Pattern VOTE = Pattern.compile("صوت|أصوات|استفتاء|بنعم|مؤيد|معارض|أيد");
    private static final Pattern AGAINST = Pattern.compile("[^.؛\\n]{0,60}?\\s(مقابل|فيما|بينما)\\s[^.؛\\n\\d]{0,40}");

    private static final int NEAR_MONTHS = 2;

    private final Faults faults;
    private final FaultText text;
    private final List<StatedValue> values;

    Figures(Faults faults, FaultText text, List<StatedValue> values) {
        this.faults = faults;
        this.text = text;
        this.values = values;
    }

    void find() {
        weekdays();
        for (int i = 0; i + 1 < values.size(); i++) {
            outOf(values.get(i), values.get(i + 1));
            parts(i);
            votes(values.get(i), values.get(i + 1));
        }
        new PeopleCounted(
                        faults,
                        text,
                        values.stream()
                                .filter(value -> isCount(value) && value.kind() == Kind.NUMBER)
                                .toList())
                .find();
    }

    private void weekdays() {
        int next = 0;
        for (FaultWord word : text.words) {
            String prefix =
                    word.form().length() > 5 && "وفل".indexOf(word.form().charAt(0)) >= 0
                            ? word.form().substring(1)
                            : word.form();
            DayOfWeek said = WEEKDAYS.getOrDefault(word.form(), WEEKDAYS.get(prefix));
            while (next < values.size() && values.get(next).span().end() <= word.start()) {
                next++;
            }
            if (said == null || next == values.size()) {
                continue;
            }
            StatedValue date = values.get(next);
            if (date.span().start() <= word.start() && date.span().end() == word.end() && next + 1 < values.size()) {
                date = values.get(next + 1); // the weekday was read as a day of its own
            }
            LocalDate day = day(date);
            boolean belongs = date.span().contains(word.span())
                    || date.span().start() >= word.end()
                            && date.span().start() - word.end() < 20
                            && BETWEEN.matcher(text.text.substring(
                                            word.end(), date.span().start()))
                                    .matches();
            if (day != null && belongs && day.getDayOfWeek() != said) {
                String right = name(day.getDayOfWeek(), word.form());
                faults.report(
                        word.span(),
                        DefectKind.WRONG_WEEKDAY,
                        right,
                        date.anchor() == null ? 0.85 : 0.6,
                        word.form(),
                        day.toString(),
                        right);
            }
        }
    }

    private static @Nullable LocalDate day(StatedValue value) {
        if (value.kind() != Kind.DATE
                || value.value() == null
                || !FULL_DATE.matcher(value.value()).matches()) {
            return null;
        }
        try {
            LocalDate read = LocalDate.parse(value.value());
            return value.anchor() == null ? read : nearest(read, value.anchor());
        } catch (DateTimeException none) {
            return null;
        }
    }

    /**
     * The same day of the year around the day of publication; null if it is not near. A reader of dates may have taken the
     * year that suits the weekday.
     */
    private static @Nullable LocalDate nearest(LocalDate read, LocalDate published) {
        for (int years = -1; years <= 1; years++) {
            LocalDate day = read.withYear(published.getYear() + years);
            if (day.isAfter(published.minusMonths(NEAR_MONTHS)) && day.isBefore(published.plusMonths(NEAR_MONTHS))) {
                return day;
            }
        }
        return null;
    }

    private static String name(DayOfWeek day, String given) {
        String prefix = NAMES.contains(given) ? "" : given.substring(0, 1);
        return prefix
                + NAMES.stream()
                        .filter(name -> WEEKDAYS.get(name) == day)
                        .findFirst()
                        .orElseThrow();
    }

    private void outOf(StatedValue part, StatedValue whole) {
        if (isCount(part) && isCount(whole) && part.kind() == Kind.NUMBER && between(part, whole, OUT_OF)) {
            if (number(part).compareTo(number(whole)) > 0) {
                report(part, whole, number(part) + " > " + number(whole));
            }
        }
    }

    private void parts(int i) {
        StatedValue whole = values.get(i);
        if (!isCount(whole) || !isCount(values.get(i + 1)) || !between(whole, values.get(i + 1), WHOLE_OF)) {
            return;
        }
        BigDecimal sum = number(values.get(i + 1));
        int last = i + 1;
        while (last + 1 < values.size()
                && isCount(values.get(last + 1))
                && between(values.get(last), values.get(last + 1), AND)) {
            last++;
            sum = sum.add(number(values.get(last)));
        }
        if (last > i + 1 && sum.compareTo(number(whole)) != 0 && !goesOn(values.get(last))) {
            report(whole, values.get(last), sum + " ≠ " + number(whole));
        }
    }

    /** Whether more parts follow that are no numbers: «وطفل». */
    private boolean goesOn(StatedValue last) {
        int end = last.span().end();
        int stop = end;
        while (stop < text.text.length() && ".،؛\n".indexOf(text.text.charAt(stop)) < 0) {
            stop++;
        }
        String rest = text.text.substring(end, Math.min(stop, end + 40));
        return rest.contains(" و");
    }

    private void votes(StatedValue one, StatedValue other) {
        if (one.kind() != Kind.PERCENT || other.kind() != Kind.PERCENT || !between(one, other, AGAINST)) {
            return;
        }
        int from = Math.max(0, one.span().start() - 60);
        int to = Math.min(text.text.length(), other.span().end() + 60);
        boolean vote = VOTE.matcher(text.text.substring(from, to)).find();
        if (vote && number(one).add(number(other)).compareTo(new BigDecimal("100.5")) > 0) {
            report(one, other, number(one).add(number(other)) + " > 100");
        }
    }

    private static boolean isCount(StatedValue value) {
        return (value.kind() == Kind.NUMBER || value.kind() == Kind.PERCENT)
                && value.value() != null
                && value.value().matches("\\d+(\\.\\d+)?")
                && !value.approximate();
    }

    private static BigDecimal number(StatedValue value) {
        return new BigDecimal(value.value());
    }

    private boolean between(StatedValue one, StatedValue other, Pattern pattern) {
        int from = one.span().end();
        int to = other.span().start();
        return from <= to
                && to - from < 80
                && pattern.matcher(text.text.substring(from, to)).matches();
    }

    private void report(StatedValue first, StatedValue last, String sum) {
        Span span = new Span(first.span().start(), last.span().end());
        faults.report(span, DefectKind.WRONG_SUM, null, 0.65, sum);
    }
}
