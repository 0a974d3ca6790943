package org.turjuman.language.internal.values;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NumberValue;

/** Sums of money: «22 مليون دولار», «درهمين», $25, «ألف مليار سنتيم». */
final class Money {
    private Money() {}

    /** A sum; {@code code} is null where nothing says whose dirham it is. */
    record Sum(BigDecimal amount, @Nullable String code, int start, int next) {}

    /** A currency at a place: its code, and the share of it that is counted. */
    private record Named(@Nullable String code, BigDecimal share, int next) {}

    static @Nullable Sum at(ValueText text, int at) {
        Sum sum = bySign(text, at);
        if (sum != null) {
            return sum;
        }
        ValueText.NumberAt number = text.number(at);
        return number == null ? byForm(text, at) : counted(text, number);
    }

    private static @Nullable Sum bySign(ValueText text, int at) {
        Phrases.Match<String> word = Lists.SYMBOLS.bareAt(text, at);
        String code = word != null ? word.meaning() : sign(text, at);
        ValueText.NumberAt number = code.isEmpty() ? null : text.number(at + 1);
        boolean plain =
                number != null && text.isNumeral(at + 1) && number.number().kind() == NumberValue.Kind.NUMBER;
        return number != null && plain ? new Sum(number.value(), code, text.start(at), number.next()) : null;
    }

    private static String sign(ValueText text, int at) {
        return text.isMark(at, "$")
                ? "USD"
                : text.isMark(at, "€") ? "EUR" : text.isMark(at, "£") ? "GBP" : text.isMark(at, "₪") ? "ILS" : "";
    }

    /** The currency after a number; null if what follows is none. */
    private static @Nullable Sum counted(ValueText text, ValueText.NumberAt number) {
        boolean quantity = number.number().kind() == NumberValue.Kind.NUMBER
                || number.number().kind() == NumberValue.Kind.FRACTION;
        Named named = quantity ? currency(text, number.next()) : null;
        if (named == null) {
            return null;
        }
        BigDecimal amount = number.value().multiply(named.share).stripTrailingZeros();
        return new Sum(amount, named.code, number.number().span().start(), named.next);
    }

    /** The index after the currency that a number before {@code at} counts; -1 if there is none. */
    static int unitEnd(ValueText text, int at) {
        Named named = currency(text, at);
        return named == null ? -1 : named.next;
    }

    private static @Nullable Named currency(ValueText text, int at) {
        String sign = sign(text, at);
        Phrases.Match<String> symbol = Lists.SYMBOLS.bareAt(text, at);
        if (!sign.isEmpty() || symbol != null) {
            return new Named(symbol == null ? sign : symbol.meaning(), BigDecimal.ONE, at + 1);
        }
        Phrases.Match<Currency> name = Lists.CURRENCIES.bareAt(text, at);
        return name == null ? null : named(text, name);
    }

    private static Named named(ValueText text, Phrases.Match<Currency> name) {
        Currency currency = name.meaning();
        int next = name.next();
        String code = currency.by(text.key(next));
        if (code != null) {
            next++;
        } else {
            code = currency.in(text.context.region());
        }
        if (code == null || code.isEmpty()) {
            return new Named(null, BigDecimal.ONE, next);
        }
        boolean hundredths = code.endsWith("/100");
        return new Named(
                hundredths ? code.substring(0, 3) : code, hundredths ? new BigDecimal("0.01") : BigDecimal.ONE, next);
    }

    /** «درهمين», «دولارا واحدا». */
    private static @Nullable Sum byForm(ValueText text, int at) {
        Phrases.Match<Currency> name = Lists.CURRENCIES.at(text, at);
        if (name == null || text.insideNumber(at)) {
            return null;
        }
        String key = text.key(at);
        boolean dual = key.length() > 4 && (key.endsWith("ان") || key.endsWith("ين"));
        boolean one = text.key(name.next()).startsWith("واحد");
        if (!dual && !one) {
            return null;
        }
        Named named = named(text, name);
        BigDecimal amount = (dual ? BigDecimal.valueOf(2) : BigDecimal.ONE).multiply(named.share);
        return new Sum(amount, named.code, name.start(), one ? name.next() + 1 : named.next);
    }
}
