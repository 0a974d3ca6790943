package org.turjuman.language.internal.values;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NumberValue;

/** Whether two numbers are the ends of a range: «بين 50 و70 بالمئة», «من 300 إلى 400», 20-30%. */
final class Quantities {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private Quantities() {}

    /** Two numbers, the smaller first, and the index at which the second begins. */
    record Range(BigDecimal from, BigDecimal to, int second) {}

    static @Nullable Range range(ValueText text, int at) {
        ValueText.NumberAt first = text.number(at);
        if (first == null || first.isOrdinal()) {
            return null;
        }
        int second = second(text, at, first);
        ValueText.NumberAt last = second < 0 ? null : text.number(second);
        if (last == null || last.isOrdinal()) {
            return null;
        }
        if (isOtherUnit(text, first, last)) {
            return null;
        }
        BigDecimal to = last.value();
        BigDecimal from = spread(first, to);
        return from.compareTo(to) < 0 ? new Range(from, to, second) : null;
    }

    /** «بنسبة 0.89% إلى 83.48 دولارا»: a share and a sum are no two ends. */
    private static boolean isOtherUnit(ValueText text, ValueText.NumberAt first, ValueText.NumberAt last) {
        boolean share = first.number().kind() == NumberValue.Kind.PERCENT;
        boolean otherShare = last.number().kind() == NumberValue.Kind.PERCENT;
        return share && !otherShare || otherShare && Money.unitEnd(text, first.next()) > 0;
    }

    private static int second(ValueText text, int at, ValueText.NumberAt first) {
        int next = first.next();
        int unit = Money.unitEnd(text, next);
        if (unit > 0) {
            next = unit; // «من 3 دولارات إلى 5»
        }
        if (text.key(at - 1).endsWith("بين")) {
            boolean apart = text.key(next).equals("و") || text.key(next).equals("الي");
            return apart ? next + 1 : text.number(next) != null ? next : -1;
        }
        if (text.key(next).equals("الي") || text.key(next).equals("حتي")) {
            boolean from = text.key(at - 1).equals("من") || text.key(at - 1).equals("ومن") || isUnit(text, next + 1);
            return from && !text.key(at - 2).equals("ارتفع") && !isChange(text, at) ? next + 1 : -1;
        }
        boolean dash = text.isMark(next, "-–—") && unit < 0;
        ValueText.NumberAt other = dash ? text.number(next + 1) : null;
        boolean measured = other != null
                && (other.number().kind() == NumberValue.Kind.PERCENT
                        || Money.unitEnd(text, other.next()) > 0
                        || first.value().compareTo(TEN) >= 0);
        return measured ? next + 1 : -1;
    }

    private static boolean isUnit(ValueText text, int at) {
        ValueText.NumberAt number = text.number(at);
        return number != null
                && (Money.unitEnd(text, number.next()) > 0
                        || number.number().kind() == NumberValue.Kind.PERCENT
                        || Lists.UNITS.at(text, number.next()) != null);
    }

    /** «ارتفع من 5 إلى 7» states a change, not a range. */
    private static boolean isChange(ValueText text, int at) {
        for (int back = 2; back <= 8; back++) {
            String key = text.key(at - back);
            if (key.contains("رتفع")
                    || key.contains("رتفاع")
                    || key.contains("نخفض")
                    || key.contains("نخفاض")
                    || key.contains("تراجع")
                    || key.startsWith("زاد")
                    || key.contains("قفز")
                    || key.contains("نتقل")) {
                return true;
            }
        }
        return false;
    }

    /** «بين 10 و20 مليون»: the first is millions too. */
    private static BigDecimal spread(ValueText.NumberAt first, BigDecimal to) {
        for (BigDecimal other : first.number().alternatives()) {
            boolean nearer = other.compareTo(first.value()) > 0 && other.compareTo(to) < 0;
            boolean far = first.value().multiply(BigDecimal.valueOf(100)).compareTo(to) < 0;
            if (nearer && far) {
                return other;
            }
        }
        return first.value();
    }
}
