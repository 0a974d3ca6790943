package org.turjuman.checks.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Severity;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.StatedValue.Kind;

/**
 * The dates and times of the source against those of the target.
 *
 * <p>A date is changed where neither side has one that agrees with it and both are spelled out; what one side leaves to
 * the other ("Tuesday" for the 23rd, "this month" for a day in it) agrees.
 */
final class DateChecks {
    static final List<String> IDS = List.of("date-changed", "date-missing", "date-weekday", "time-changed");

    private final CheckRequest request;
    private final boolean published;
    private final List<StatedDate> sources;
    private final List<StatedDate> targets;
    private final List<StatedValue> sourceTimes;
    private final List<StatedValue> targetTimes;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Span> explainedInSource = new ArrayList<>();
    private final List<Span> explainedInTarget = new ArrayList<>();

    DateChecks(CheckRequest request, List<StatedValue> source, List<StatedValue> target) {
        this.request = request;
        published = request.published() != null;
        sources = dates(source)
                .map(value -> StatedDate.of(value, SourceValues.isCorrected(request, value)))
                .toList();
        targets = dates(target).map(value -> StatedDate.of(value, false)).toList();
        sourceTimes = times(source);
        targetTimes = times(target);
        compareDates();
        compareTimes();
        weekdays();
    }

    private static Stream<StatedValue> dates(List<StatedValue> values) {
        return values.stream().filter(value -> value.kind() == Kind.DATE);
    }

    private static List<StatedValue> times(List<StatedValue> values) {
        return values.stream()
                .filter(value -> value.kind() == Kind.TIME && value.value() != null)
                .toList();
    }

    List<Finding> findings() {
        return findings;
    }

    /** The stretches of the source whose numbers need no further look. */
    List<Span> explainedInSource() {
        return explainedInSource;
    }

    /** The same of the target. */
    List<Span> explainedInTarget() {
        return explainedInTarget;
    }

    private void compareDates() {
        List<StatedDate> openTargets = new ArrayList<>();
        for (StatedDate target : targets) {
            if (sources.stream().anyMatch(source -> source.agreesWith(target, published))) {
                explain(target, sources, explainedInTarget);
            } else if (target.isExplicit()) {
                openTargets.add(target);
            }
        }
        for (StatedDate source : sources) {
            if (targets.stream().anyMatch(target -> target.agreesWith(source, published))) {
                explain(source, targets, explainedInSource);
            } else if (source.isExplicit()) {
                StatedDate changed = comparable(source, openTargets);
                if (changed != null) {
                    openTargets.remove(changed);
                    changed(source.value(), changed.value(), "date-changed");
                } else if (isMissed(source)) {
                    missing(source);
                }
            }
        }
    }

    /**
     * Distances, quarters and centuries keep their numbers for the number check: three days are not four. So does a date
     * that agrees only because the day of publication is not known.
     */
    private void explain(StatedDate date, List<StatedDate> others, List<Span> explained) {
        boolean whole = date.isCompared()
                && others.stream().anyMatch(other -> other.isCompared() && other.agreesWith(date, true));
        if (whole) {
            explained.add(date.value().span());
        }
    }

    private static @Nullable StatedDate comparable(StatedDate source, List<StatedDate> targets) {
        for (StatedDate target : targets) {
            if (source.grain() == target.grain()) {
                return target;
            }
        }
        return null;
    }

    private boolean isMissed(StatedDate source) {
        return source.isNamed()
                && targets.isEmpty()
                && targetTimes.isEmpty()
                && !request.headline()
                && !source.value().approximate();
    }

    private void missing(StatedDate source) {
        findings.add(new Finding(
                "date-missing",
                Severity.WARNING,
                source.value().span(),
                null,
                "date-missing",
                List.of(source.value().text()),
                null));
    }

    private void changed(StatedValue source, StatedValue target, String id) {
        explainedInSource.add(source.span());
        explainedInTarget.add(target.span());
        boolean corrected = SourceValues.isCorrected(request, source);
        List<Object> arguments = corrected
                ? List.of(source.text(), target.text(), String.valueOf(source.value()))
                : List.of(source.text(), target.text());
        String key = corrected ? id + ".corrected" : id;
        findings.add(new Finding(id, Severity.ERROR, source.span(), target.span(), key, arguments, null));
    }

    private void compareTimes() {
        List<StatedValue> open = new ArrayList<>();
        for (StatedValue target : targetTimes) {
            if (sourceTimes.stream().anyMatch(source -> sameTime(source, target))) {
                explainedInTarget.add(target.span());
            } else {
                open.add(target);
            }
        }
        for (StatedValue source : sourceTimes) {
            if (targetTimes.stream().anyMatch(target -> sameTime(source, target))) {
                explainedInSource.add(source.span());
            } else if (!open.isEmpty()) {
                changed(source, open.remove(0), "time-changed");
            }
        }
    }

    /** Half a day apart is one time on a clock of twelve hours; other zones are not compared. */
    private static boolean sameTime(StatedValue source, StatedValue target) {
        String one = clock(source);
        String other = clock(target);
        boolean converted = other.length() > 5 && !other.substring(5).equals(one.substring(5));
        if (converted) {
            return true;
        }
        int minutes = Math.abs(minutes(one) - minutes(other));
        return minutes % 720 == 0;
    }

    private static String clock(StatedValue value) {
        String written = String.valueOf(value.value());
        return written.substring(written.indexOf('T') + 1);
    }

    private static int minutes(String clock) {
        return Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3, 5));
    }

    /** "Tuesday, 17 November 2021", which was a Wednesday, unless the source makes the same slip. */
    private void weekdays() {
        Locale locale = request.targetLanguage().locale();
        for (StatedDate target : targets) {
            LocalDate day = target.first();
            boolean full = target.grain() == StatedDate.Grain.DAY && !target.isAnchored();
            if (day == null || !full || !target.rule().equals("date-day") || !hasYear(target, day)) {
                continue;
            }
            DayOfWeek named = named(target.value().text(), locale);
            if (named == null || named == day.getDayOfWeek() || sourceSays(named)) {
                continue;
            }
            findings.add(Findings.inTarget(
                    "date-weekday",
                    Severity.WARNING,
                    target.value().span(),
                    null,
                    target.value().text(),
                    day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale)));
        }
    }

    private static boolean hasYear(StatedDate date, LocalDate day) {
        return date.value().text().contains(String.valueOf(day.getYear()));
    }

    private static @Nullable DayOfWeek named(String text, Locale locale) {
        String small = text.toLowerCase(locale);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (small.startsWith(day.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale))) {
                return day;
            }
        }
        return null;
    }

    private boolean sourceSays(DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("ar"));
        return request.source().contains(name);
    }
}
