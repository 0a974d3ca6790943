package org.turjuman.language.internal.values;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ages: «عن عمر ناهز 92 سنة», «البالغة 33 عاما», «في الأربعين من عمره». */
final class Ages {
    private static final int REACH = 4;
    private static final int OLDEST = 130;
    private static final List<String> OWNERS = List.of("عمره", "عمرها", "العمر", "عمرهم", "عمرهما", "عمري", "عمرك");

    private Ages() {}

    /** An age: its ISO 8601 duration. */
    record Age(String iso, int start, int next) {}

    static @Nullable Age at(ValueText text, int at) {
        ValueText.NumberAt number = text.number(at);
        Durations.Length length = Durations.at(text, at);
        if (length != null && !length.definite() && !length.unit().isClock()) {
            boolean after = text.key(length.next()).equals("من") && text.isAny(length.next() + 1, OWNERS);
            boolean years = length.unit().code().equals("Y") && length.count() != null;
            boolean bracketed = years && text.isMark(at - 1, "(") && text.isMark(length.next(), "),،");
            boolean died = years && text.key(at - 1).equals("عن") && Tense.isDeath(text, at);
            return after || bracketed || died || isCued(text, at)
                    ? new Age(length.iso(), length.start(), length.next())
                    : null;
        }
        Phrases.Match<Integer> tens = Lists.DECADES.at(text, at);
        if (tens != null) {
            boolean life = text.key(tens.next()).equals("من") && text.isAny(tens.next() + 1, OWNERS);
            return life ? new Age("P" + tens.meaning() + "XY", tens.start(), tens.next() + 2) : null;
        }
        if (number == null || number.between(1, OLDEST) < 0) {
            return null;
        }
        int years = number.between(1, OLDEST);
        int start = number.number().span().start();
        boolean ofLife = text.key(number.next()).equals("من") && text.isAny(number.next() + 1, OWNERS);
        if (ofLife) {
            return new Age("P" + years + "Y", start, number.next() + 2);
        }
        boolean closed = !text.isWord(number.next())
                || text.key(number.next()).startsWith("و")
                || Lists.UNITS.at(text, number.next()) == null;
        boolean article = number.number().text().startsWith("ال") || text.isNumeral(at);
        boolean adult = number.value().compareTo(BigDecimal.ONE) > 0;
        return closed && article && adult && isCued(text, at) && !isAverage(text, at)
                ? new Age("P" + years + "Y", start, number.next())
                : null;
    }

    private static boolean isAverage(ValueText text, int at) {
        return text.key(at - 1).equals("العمر") && text.key(at - 2).equals("هذا");
    }

    /** Whether عمر, سن or البالغ stands before it, with at most a few words of approximation between. */
    private static boolean isCued(ValueText text, int at) {
        for (int back = 1; back <= REACH; back++) {
            if (Lists.AGES.at(text, at - back) != null) {
                return true;
            }
            String key = text.key(at - back);
            boolean between = Lists.APPROXIMATIONS.at(text, at - back) != null
                    || key.equals("من")
                    || key.equals("عن")
                    || key.startsWith("تتجاوز")
                    || key.startsWith("يتجاوز")
                    || key.startsWith("تجاوز")
                    || key.equals("ال")
                    || key.startsWith("ناهز");
            if (!between) {
                return false;
            }
        }
        return false;
    }
}
