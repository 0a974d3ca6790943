package org.turjuman.entities.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.ReadingDecision;
import org.turjuman.entities.api.Readings;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;
import org.turjuman.platform.api.DeskProblem.Kind;

/** What may be said of a reading. */
final class ReadingRules {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?|X{1,6}");
    private static final Pattern LENGTH = Pattern.compile("P(?=.)((X|\\d+)[YMWD])*(T(?=.)((X|\\d+)[HMS])*)?");
    private static final Pattern CLOCK =
            Pattern.compile("T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-]\\d\\d:\\d\\d)?");
    private static final Pattern DAY = Pattern.compile("\\d{3}[\\dX](-(\\d\\d|W\\d\\d)(-\\d\\d)?)?[~?%]?");
    private static final Set<String> NAMINGS = Set.of("named", "unnamed", "hearsay");

    private ReadingRules() {}

    /**
     * The decision as it is stored, if it fits what was read.
     *
     * @param decision what was said
     * @param kind what was read
     * @param value the stated value that was read; null for the other kinds, and where the rules no longer find it
     * @param text the whole text
     */
    static ReadingDecision checked(
            ReadingDecision decision, MentionKind kind, @Nullable StatedValue value, String text) {
        String said = decision.value() == null ? "" : decision.value().strip();
        Span words = decision.span();
        if (decision.verdict() != Verdict.CORRECTED) {
            if (!said.isEmpty() || words != null) {
                throw problem("reading.not-corrected", "/verdict");
            }
            return new ReadingDecision(decision.verdict(), null, null);
        }
        if (said.isEmpty() && words == null) {
            throw problem("reading.nothing-said", "/value");
        }
        if (!said.isEmpty() && !fits(said, kind, value)) {
            throw problem("reading.value", "/value", said, expected(kind, value));
        }
        return new ReadingDecision(
                Verdict.CORRECTED, said.isEmpty() ? null : said, words == null ? null : within(words, text));
    }

    private static Span within(Span span, String text) {
        Span words = SelectedWords.of(span, text, "/end");
        if (words.isEmpty()) {
            throw problem("mention.empty", "/start");
        }
        return words;
    }

    private static boolean fits(String said, MentionKind kind, @Nullable StatedValue value) {
        if (said.length() > Readings.VALUE_LIMIT) {
            return false;
        }
        return switch (kind) {
            case VALUE ->
                value != null
                        && (value.kind() == StatedValue.Kind.RANGE
                                ? isRange(said, value.parts())
                                : fits(said, value.kind()));
            case SOURCE -> NAMINGS.contains(said);
            case SPEECH, NAME -> false;
        };
    }

    private static boolean fits(String said, StatedValue.Kind kind) {
        return switch (kind) {
            case NUMBER, ORDINAL, PERCENT, MONEY -> DECIMAL.matcher(said).matches();
            case RANGE -> false; // nor is one the end of another
            case AGE, DURATION -> LENGTH.matcher(said).matches();
            case TIME -> isTime(said);
            case DATE -> isDate(said);
        };
    }

    /** Both ends are of the kind that was read there. */
    private static boolean isRange(String said, List<StatedValue> parts) {
        String[] ends = said.split("/", -1);
        return ends.length == 2
                && parts.size() == 2
                && fits(ends[0], parts.get(0).kind())
                && fits(ends[1], parts.get(1).kind());
    }

    private static boolean isTime(String said) {
        int clock = said.indexOf('T');
        return clock >= 0
                && CLOCK.matcher(said.substring(clock)).matches()
                && (clock == 0 || isDay(said.substring(0, clock)));
    }

    private static boolean isDate(String said) {
        String[] ends = said.split("/", -1);
        if (ends.length == 1) {
            return isDay(said);
        }
        return ends.length == 2
                && (isDay(ends[0]) || ends[0].equals(".."))
                && (isDay(ends[1]) || ends[1].equals(".."))
                && !said.equals("../..");
    }

    private static boolean isDay(String said) {
        if (!DAY.matcher(said).matches()) {
            return false;
        }
        String plain = said.replaceAll("[~?%]", "");
        try {
            switch (plain.length()) {
                case 7 -> {
                    boolean season = plain.matches("\\d{4}-2[1-4]");
                    return season || YearMonth.parse(plain).getMonthValue() > 0;
                }
                case 10 -> LocalDate.parse(plain);
                default -> {
                    return true;
                }
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String expected(MentionKind kind, @Nullable StatedValue value) {
        if (kind == MentionKind.SOURCE) {
            return "named, unnamed, hearsay";
        }
        return value == null
                ? "–"
                : switch (value.kind()) {
                    case NUMBER, ORDINAL, PERCENT, MONEY -> "4500000, 2.5";
                    case RANGE -> "10/20";
                    case AGE, DURATION -> "P2W, PT3H";
                    case TIME -> "T21:30, 2021-11-23T21:30";
                    case DATE -> "2021-11-23, 2021-11, 2003/..";
                };
    }

    private static EntityProblem problem(String key, String pointer, Object... arguments) {
        return new EntityProblem(Kind.INVALID, key, pointer, arguments);
    }
}
