package org.turjuman.language.internal.values;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.MoneyName;
import org.turjuman.language.api.NumberValue;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.StatedValue.Kind;
import org.turjuman.language.api.ValueContext;

/** Walks through an Arabic text once and asks at each word which value begins there. */
public final class ArabicValues {
    private final ValueText text;
    private final ValueList found;

    private ArabicValues(String text, ValueContext context) {
        this.text = new ValueText(text, context);
        found = new ValueList(this.text);
    }

    /** The values in order; none overlaps another. */
    public static List<StatedValue> find(String text, ValueContext context) {
        return new ArabicValues(text, context).find();
    }

    /** The currencies that the words of a sum can mean. */
    public static Set<String> currencies(String sum) {
        Set<String> codes = new HashSet<>();
        named(sum).forEach(name -> codes.addAll(name.all()));
        return codes;
    }

    /** What a sum whose currency nothing tells is called. */
    public static Optional<MoneyName> moneyName(String sum) {
        return named(sum).map(Currency::name).flatMap(Stream::ofNullable).findFirst();
    }

    private static Stream<Currency> named(String sum) {
        ValueText words = new ValueText(sum, ValueContext.NONE);
        return IntStream.range(0, words.size())
                .mapToObj(at -> Lists.CURRENCIES.at(words, at))
                .filter(Objects::nonNull)
                .map(Phrases.Match::meaning);
    }

    private List<StatedValue> find() {
        int at = 0;
        while (at < text.size()) {
            int next = text.isWord(at) || text.isNumeral(at) || text.isMark(at, "$€£₪") || text.number(at) != null
                    ? read(at)
                    : at;
            at = Math.max(next, at + 1);
        }
        return found.values();
    }

    /** Reads what begins at {@code at}; gives the index after it. */
    private int read(int at) {
        int name = CalendarDates.nameEnd(text, at);
        if (name > 0) {
            return name;
        }
        int next = date(at);
        if (next < 0) {
            next = money(at);
        }
        if (next < 0) {
            next = age(at);
        }
        if (next < 0) {
            next = length(at);
        }
        if (next < 0) {
            next = vague(at);
        }
        return next < 0 ? number(at) : next;
    }

    private int date(int at) {
        Clock.TimeAt time = Clock.at(text, at);
        if (time != null) {
            int day = text.key(time.next()).equals("من") ? time.next() + 1 : time.next();
            day = text.key(day).equals("يوم") && text.number(day + 1) != null ? day + 1 : day;
            DateAt date = Dates.at(text, day);
            boolean joined = date != null && date.isDay() && date.start() == text.start(day);
            int next = joined && date != null ? date.next() : time.next();
            LocalDate on = joined && date != null ? date.when().first() : null;
            boolean anchored = joined && date != null && date.when().anchored();
            if (joined && date != null) {
                text.remember(date.when());
            }
            Clock.TimeAt zoned = zoned(time, next);
            int last = Math.max(next, zoned.next());
            found.add(at, time.start(), last, Kind.TIME, zoned.iso(on), anchored, "time-clock");
            return last;
        }
        DateAt date = Dates.at(text, at);
        if (date == null) {
            return -1;
        }
        text.remember(date.when());
        Clock.TimeAt after = date.isDay() ? timeAfter(date.next()) : null;
        if (after != null) {
            found.add(
                    at,
                    date.start(),
                    after.next(),
                    Kind.TIME,
                    after.iso(date.when().first()),
                    date.when().anchored(),
                    "time-of-day");
            return after.next();
        }
        found.add(
                at,
                date.start(),
                date.next(),
                Kind.DATE,
                date.when().edtf(),
                date.when().anchored(),
                date.rule());
        if (date.about()) {
            found.approximateLast();
        }
        return date.next();
    }

    /** A zone behind the day: «الساعة الخامسة من صباح اليوم بتوقيت اليابان». */
    private Clock.TimeAt zoned(Clock.TimeAt time, int next) {
        Phrases.Match<String> zone = time.zone().isEmpty() && next > time.next() ? Lists.ZONES.at(text, next) : null;
        return zone == null
                ? time
                : new Clock.TimeAt(time.hour(), time.minute(), zone.meaning(), time.start(), zone.next());
    }

    private Clock.@Nullable TimeAt timeAfter(int at) {
        int next = text.isMark(at, "،,") ? at + 1 : at;
        String key = text.key(next);
        if (key.equals("علي") || key.equals("في") || key.equals("عند") || key.equals("حوالي")) {
            next++;
        }
        Clock.TimeAt time = Clock.at(text, next);
        return time != null && time.start() == text.start(next) ? time : null;
    }

    private int money(int at) {
        Quantities.Range range = Quantities.range(text, at);
        if (range != null && range.to().signum() > 0) {
            Money.Sum last = Money.at(text, range.second());
            if (last != null && text.number(range.second()) != null) {
                StatedValue from = sum(
                        at,
                        new Money.Sum(
                                last.amount()
                                        .multiply(range.from())
                                        .divide(range.to(), java.math.MathContext.DECIMAL64),
                                last.code(),
                                first(at),
                                text.sureNumber(at).next()));
                found.range(at, from, sum(range.second(), last));
                return last.next();
            }
            int lengths = lengths(at, range);
            if (lengths > 0) {
                return lengths;
            }
        }
        Money.Sum sum = Money.at(text, at);
        if (sum == null) {
            return -1;
        }
        found.add(sum(at, sum));
        return sum.next();
    }

    /** «من 3 إلى 10 سنوات»; gives the index after it, or -1. */
    private int lengths(int at, Quantities.Range range) {
        Durations.Length last = Durations.at(text, range.second());
        if (last == null
                || last.count() == null
                || last.definite()
                || !last.more().isEmpty()) {
            return -1;
        }
        Durations.Length from = new Durations.Length(
                range.from(), last.unit(), "", first(at), text.sureNumber(at).next(), false);
        found.range(at, length(at, from), length(range.second(), last));
        return last.next();
    }

    private StatedValue length(int at, Durations.Length length) {
        boolean vague = length.count() == null;
        return found.value(
                at, length.start(), length.next(), Kind.DURATION, length.iso(), null, false, "duration", vague);
    }

    private int first(int at) {
        return text.sureNumber(at).number().span().start();
    }

    private StatedValue sum(int at, Money.Sum sum) {
        String amount = sum.amount().stripTrailingZeros().toPlainString();
        return found.value(at, sum.start(), sum.next(), Kind.MONEY, amount, sum.code(), false, "money");
    }

    private int age(int at) {
        Ages.Age age = Ages.at(text, at);
        if (age == null) {
            return -1;
        }
        found.add(at, age.start(), age.next(), Kind.AGE, age.iso(), false, "age");
        return age.next();
    }

    private int length(int at) {
        Durations.Length length = Durations.at(text, at);
        if (length == null) {
            return -1;
        }
        int next = Lists.MODIFIERS.bareAt(text, length.next()) != null && length.definite()
                ? length.next() + 1
                : length.next();
        found.add(found.value(
                at,
                length.start(),
                next,
                Kind.DURATION,
                length.iso(),
                null,
                false,
                "duration",
                length.count() == null));
        return next;
    }

    private int vague(int at) {
        Phrases.Match<String> vague = Lists.VAGUE_NUMBERS.at(text, at);
        if (vague == null || text.insideNumber(at) || text.numberBefore(at) != null) {
            return -1;
        }
        found.add(found.value(
                at, vague.start(), vague.next(), Kind.NUMBER, vague.meaning(), null, false, "number-vague", true));
        return vague.next();
    }

    private int number(int at) {
        ValueText.NumberAt number = text.number(at);
        if (number == null) {
            return at + 1;
        }
        Quantities.Range range = Quantities.range(text, at);
        if (range != null) {
            ValueText.NumberAt second = text.sureNumber(range.second());
            Kind kind = second.number().kind() == NumberValue.Kind.PERCENT ? Kind.PERCENT : Kind.NUMBER;
            found.range(
                    at,
                    found.quantity(at, number, kind, range.from()),
                    found.quantity(range.second(), second, kind, range.to()));
            return second.next();
        }
        if (number.number().firm()) {
            Kind kind = switch (number.number().kind()) {
                case PERCENT -> Kind.PERCENT;
                case ORDINAL -> Kind.ORDINAL;
                default -> Kind.NUMBER;
            };
            found.add(found.quantity(at, number, kind, number.value()));
        }
        return number.next();
    }
}
