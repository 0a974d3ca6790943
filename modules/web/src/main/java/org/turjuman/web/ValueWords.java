package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.Values;
import org.turjuman.platform.api.Caller;

/**
 * What a stated value is worth, in the caller's language: «مساء الثلاثاء» is 23 November 2021. A value that has no words
 * here (a season, an open EDTF set) is given as it is written down.
 */
@RequestScoped
public class ValueWords {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
    private static final Pattern LENGTH = Pattern.compile("P(T?)(X|\\d+)([YMWDH])");
    private static final Map<String, String> UNITS =
            Map.of("Y", "years", "M", "months", "W", "weeks", "D", "days", "TH", "hours", "TM", "minutes");

    @Inject
    TextBundle t;

    @Inject
    Times times;

    @Inject
    Caller caller;

    /** The words of a value; empty where only the publication date could tell and it is not known. */
    public String of(StatedValue stated) {
        String value = stated.value();
        if (value == null) {
            return "";
        }
        String words = switch (stated.kind()) {
            case DATE, TIME -> date(value);
            case MONEY -> money(value, stated);
            case PERCENT -> number(value) + "%";
            case NUMBER, ORDINAL -> number(value);
            case AGE, DURATION -> length(value);
            case RANGE -> range(stated, value);
        };
        boolean openAlready = value.contains("X") && LENGTH.matcher(value).matches(); // some years are about so many
        return stated.approximate() && !openAlready ? t.say("values.about", words) : words;
    }

    private String range(StatedValue range, String value) {
        return range.parts().size() == 2
                ? t.say(
                        "values.between",
                        of(range.parts().get(0)),
                        of(range.parts().get(1)))
                : value;
    }

    private String date(String written) {
        String value = written.replaceAll("[~?%]", "");
        int slash = value.indexOf('/');
        if (slash >= 0) {
            String from = value.substring(0, slash);
            String to = value.substring(slash + 1);
            if (isOpen(to)) {
                return t.say("values.since", date(from));
            }
            return isOpen(from) ? t.say("values.until", date(to)) : t.say("values.between", date(from), date(to));
        }
        int time = value.indexOf('T');
        if (time >= 0) {
            return (time == 0 ? "" : date(value.substring(0, time)) + " ") + value.substring(time + 1);
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return t.say("values.week", times.day(monday(week)));
        }
        Matcher decade = DECADE.matcher(value);
        return decade.matches() ? t.say("values.decade", decade.group(1)) : calendar(value);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static LocalDate monday(Matcher week) {
        return LocalDate.of(Integer.parseInt(week.group(1)), 1, 4) // always in the first week: ISO 8601
                .with(ChronoField.DAY_OF_WEEK, 1)
                .plusWeeks(Integer.parseInt(week.group(2)) - 1L);
    }

    private String calendar(String value) {
        try {
            return switch (value.length()) {
                case 7 -> times.month(YearMonth.parse(value));
                case 10 -> times.day(LocalDate.parse(value));
                default -> value;
            };
        } catch (DateTimeException e) {
            return value; // 2021-23, a season of EDTF
        }
    }

    private String money(String value, StatedValue stated) {
        String currency = stated.currency();
        return currency == null
                ? Values.moneyName(stated)
                        .map(name -> number(value) + " " + t.name("values", name))
                        .orElseGet(() -> number(value))
                : number(value) + " " + currencyName(currency);
    }

    private String currencyName(String code) {
        try {
            return Currency.getInstance(code).getDisplayName(caller.locale());
        } catch (IllegalArgumentException e) {
            return code;
        }
    }

    private String number(String value) {
        try {
            NumberFormat format = NumberFormat.getInstance(plainDigits());
            format.setMaximumFractionDigits(6);
            return format.format(new BigDecimal(value));
        } catch (NumberFormatException e) {
            return value; // XX: «عشرات»
        }
    }

    private Locale plainDigits() {
        return new Locale.Builder()
                .setLocale(caller.locale())
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }

    private String length(String value) {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            return value;
        }
        String unit = UNITS.get(length.group(1) + length.group(3));
        if (unit == null) {
            return value;
        }
        return length.group(2).equals("X")
                ? t.get("values.some-" + unit)
                : t.count("values." + unit, Long.parseLong(length.group(2)));
    }
}
