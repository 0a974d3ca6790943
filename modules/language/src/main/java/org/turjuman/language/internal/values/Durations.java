package org.turjuman.language.internal.values;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lengths of time: «ثلاثة أشهر», «ساعتين ونصف الساعة», «السنوات الخمس», «عدة أيام», «دقائق». */
final class Durations {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Durations() {}

    /**
     * A length of time.
     *
     * @param count how many units; null if the text does not say
     * @param more what follows in a smaller unit, as ISO writes it without its P: {@code 30M}
     * @param definite whether its words carry the article: «الأشهر الستة»
     */
    record Length(@Nullable BigDecimal count, Lists.Unit unit, String more, int start, int next, boolean definite) {
        String iso() {
            String amount = count == null
                    ? "X"
                    : count.multiply(BigDecimal.valueOf(unit.times()))
                            .stripTrailingZeros()
                            .toPlainString();
            return (unit.isClock() ? "PT" : "P") + amount + unit.letter() + more;
        }

        Length until(int end) {
            return new Length(count, unit, more, start, end, definite);
        }
    }

    static @Nullable Length at(ValueText text, int at) {
        Length length = counted(text, at);
        if (length == null) {
            length = few(text, at);
        }
        if (length == null) {
            length = definite(text, at);
        }
        if (length == null) {
            length = byForm(text, at);
        }
        return length == null ? null : withMore(text, length);
    }

    private static @Nullable Length counted(ValueText text, int at) {
        ValueText.NumberAt number = text.number(at);
        if (number == null || number.isOrdinal() || number.value().signum() < 0) {
            return null;
        }
        if (number.number().kind() == org.turjuman.language.api.NumberValue.Kind.PERCENT) {
            return null;
        }
        int next = number.next();
        Phrases.Match<Lists.Unit> unit = Lists.UNITS.at(text, next);
        boolean fits = unit != null && unit.meaning().count() != 2 && isPlainOrArticle(unit);
        if (unit == null || !fits || text.key(next).equals("عام") && isNumeralYear(text, at)) {
            return null;
        }
        boolean fraction = number.number().kind() == org.turjuman.language.api.NumberValue.Kind.FRACTION;
        if (fraction && !unit.meaning().isClock()) {
            return null;
        }
        if (fraction) {
            BigDecimal smaller =
                    number.value().multiply(BigDecimal.valueOf(60)).setScale(0, java.math.RoundingMode.HALF_UP);
            String code = unit.meaning().code().equals("TH") ? "TM 1" : "TS 1";
            return new Length(
                    smaller, Lists.Unit.of(code), "", number.number().span().start(), unit.next(), false);
        }
        return new Length(
                number.value(),
                unit.meaning(),
                "",
                number.number().span().start(),
                unit.next(),
                text.key(at).startsWith("ال"));
    }

    private static boolean isPlainOrArticle(Phrases.Match<?> unit) {
        return unit.isBare();
    }

    private static boolean isNumeralYear(ValueText text, int at) {
        ValueText.NumberAt number = text.number(at);
        return number != null && number.between(1900, 2100) > 0 && text.isNumeral(at);
    }

    private static @Nullable Length few(ValueText text, int at) {
        Phrases.Match<String> few = Lists.FEW.at(text, at);
        Phrases.Match<Lists.Unit> unit = few == null ? null : Lists.UNITS.bareAt(text, few.next());
        return few == null || unit == null || unit.meaning().count() != 0
                ? null
                : new Length(null, unit.meaning(), "", few.start(), unit.next(), false);
    }

    /** «الأشهر الستة», «الأيام القليلة»; without a number only before a word that places it («السنوات الماضية»). */
    private static @Nullable Length definite(ValueText text, int at) {
        if (!text.key(at).contains("ال")) {
            return null;
        }
        Phrases.Match<Lists.Unit> unit = Lists.UNITS.at(text, at);
        if (unit == null || unit.meaning().count() != 0) {
            Phrases.Match<Lists.Unit> dual = definiteDual(text, at);
            return dual == null || Lists.MODIFIERS.bareAt(text, dual.next()) == null
                    ? null
                    : new Length(BigDecimal.valueOf(2), dual.meaning(), "", dual.start(), dual.next(), true);
        }
        int next = unit.next();
        if (text.key(next).equals("ال")) {
            next++;
        }
        ValueText.NumberAt number = text.number(next);
        if (number != null && !number.isOrdinal() && number.between(2, 999) > 0) {
            return new Length(number.value(), unit.meaning(), "", unit.start(), number.next(), true);
        }
        boolean few = text.key(next).equals("القليله")
                || text.key(next).equals("الاخيره")
                || text.key(next).equals("المعدوده");
        int after = few ? next + 1 : next;
        return Lists.MODIFIERS.bareAt(text, after) != null || text.key(next).equals("القليله")
                ? new Length(null, unit.meaning(), "", unit.start(), after, true)
                : null;
    }

    private static Phrases.@Nullable Match<Lists.Unit> definiteDual(ValueText text, int at) {
        String key = text.key(at);
        return key.startsWith("ال") && (key.endsWith("ين") || key.endsWith("ان")) ? Dual.at(text, at) : null;
    }

    /** العامين, الشهرين: the dual behind its article. */
    private static final class Dual {
        static Phrases.@Nullable Match<Lists.Unit> at(ValueText text, int at) {
            String bare = text.key(at).substring(2);
            String code = switch (bare) {
                case "عامين", "سنتين", "عامان", "سنتان" -> "Y 2";
                case "شهرين", "شهران" -> "M 2";
                case "اسبوعين", "اسبوعان" -> "W 2";
                case "يومين", "يومان" -> "D 2";
                case "عقدين" -> "10Y 2";
                default -> "";
            };
            return code.isEmpty() ? null : new Phrases.Match<>(Lists.Unit.of(code), text.start(at), at + 1, "");
        }
    }

    /** A dual («أسبوعين»), a lone «عام» after a word of length, a lone plural («دقائق»). */
    private static @Nullable Length byForm(ValueText text, int at) {
        Phrases.Match<Lists.Unit> unit = Lists.UNITS.at(text, at);
        if (unit == null || text.key(at).contains("ال") || text.insideNumber(at)) {
            return null;
        }
        int next = unit.next();
        if (unit.meaning().count() == 2) {
            boolean construct = text.key(at).endsWith("ي");
            return construct ? null : new Length(BigDecimal.valueOf(2), unit.meaning(), "", unit.start(), next, false);
        }
        boolean cue = Lists.LONE_UNIT_CUES.at(text, at - 1) != null || endsApproximation(text, at);
        if (unit.meaning().count() == 0) {
            boolean many = text.key(next).equals("عده")
                    || text.key(next).equals("قليله")
                    || text.key(next).equals("طويله")
                    || text.key(next).equals("معدوده");
            return many || (cue && !text.key(next).startsWith("ال") && text.number(next) == null)
                    ? new Length(null, unit.meaning(), "", unit.start(), many ? next + 1 : next, false)
                    : null;
        }
        boolean whole = text.key(next).equals("كامل") || text.key(next).equals("كامله");
        boolean one = text.key(next).startsWith("واحد");
        boolean half = isHalf(text, next);
        boolean every = text.key(at - 1).equals("كل") || text.key(at - 2).equals("يوما");
        boolean placed = text.key(next).startsWith("ال")
                || Lists.MODIFIERS.bareAt(text, next) != null
                || (text.number(next) != null && !half && !one)
                || Lists.WEEKDAYS.at(text, next) != null
                || Months.at(text, next) != null
                || DaysAfter.names(text, next);
        Length smaller = text.key(next).startsWith("و") && !half ? counted(text, next) : null;
        boolean more = smaller != null && rank(smaller.unit) < rank(unit.meaning());
        if (every || !(whole || one || half || more || (cue && !placed))) {
            return null;
        }
        return new Length(BigDecimal.ONE, unit.meaning(), "", unit.start(), whole || one ? next + 1 : next, false);
    }

    /** «يوم غد», «يوم أمس». */
    private static final class DaysAfter {
        static boolean names(ValueText text, int at) {
            return Lists.DAYS_BY_PLACE.bareAt(text, at) != null;
        }
    }

    private static boolean endsApproximation(ValueText text, int at) {
        return Approximations.before(text, at);
    }

    private static boolean isHalf(ValueText text, int at) {
        return text.key(at).equals("ونصف")
                || (text.key(at).equals("و") && text.key(at + 1).equals("نصف"));
    }

    /** «ونصف الساعة», «وستة أشهر», «و45 دقيقة». */
    private static Length withMore(ValueText text, Length length) {
        BigDecimal count = length.count;
        if (count == null) {
            return length;
        }
        int next = length.next;
        if (isHalf(text, next)) {
            int after = text.key(next).equals("و") ? next + 2 : next + 1;
            Phrases.Match<Lists.Unit> same = Lists.UNITS.bareAt(text, after);
            String bare = text.key(after).startsWith("ال") ? text.key(after).substring(2) : "";
            boolean repeated = same != null
                    || bare.equals("ساعه")
                    || bare.equals("سنه")
                    || bare.equals("عام")
                    || bare.equals("شهر")
                    || bare.equals("يوم")
                    || bare.equals("عقد")
                    || bare.equals("دقيقه");
            return half(length, count, repeated ? after + 1 : after);
        }
        if (count.remainder(BigDecimal.ONE).compareTo(HALF) == 0) {
            return half(length, count.subtract(HALF), next);
        }
        boolean and = text.key(next).equals("و");
        boolean attached = text.key(next).startsWith("و") && text.key(next).length() > 1;
        if (!and && !attached && text.number(next) == null) {
            return length;
        }
        Length more = counted(text, and ? next + 1 : next);
        if (more == null && attached) {
            more = byForm(text, next);
        }
        if (more == null || more.count == null || rank(more.unit) >= rank(length.unit)) {
            return length;
        }
        boolean joined = and || attached || text.start(next) < more.start;
        if (!joined || more.unit.isClock() != length.unit.isClock()) {
            return length;
        }
        String rest = more.iso().substring(length.unit.isClock() ? 2 : 1);
        return new Length(count, length.unit, rest, length.start, more.next, length.definite);
    }

    private static int rank(Lists.Unit unit) {
        return java.util.List.of("TS", "TM", "TH", "D", "W", "M", "Y", "10Y", "100Y")
                .indexOf(unit.code());
    }

    private static Length half(Length length, BigDecimal whole, int next) {
        String more = switch (length.unit.code()) {
            case "Y" -> "6M";
            case "TH" -> "30M";
            case "TM" -> "30S";
            default -> "";
        };
        if (more.isEmpty() || whole.signum() == 0 || whole.scale() > 0) {
            BigDecimal sum = whole.add(HALF);
            return new Length(sum, length.unit, "", length.start, next, length.definite);
        }
        return new Length(whole, length.unit, more, length.start, next, length.definite);
    }
}
