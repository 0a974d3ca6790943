package org.turjuman.web;

import java.util.Locale;

/** The plural categories of CLDR for whole numbers in the languages of the desk. */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PluralForm of(long number, Locale locale) {
        return switch (locale.getLanguage()) {
            case "ar" -> arabic(number);
            case "fr" -> number <= 1 ? ONE : OTHER;
            default -> number == 1 ? ONE : OTHER;
        };
    }

    private static PluralForm arabic(long number) {
        long hundred = number % 100;
        if (number <= 2) {
            return number == 0 ? ZERO : number == 1 ? ONE : TWO;
        }
        return hundred >= 3 && hundred <= 10 ? FEW : hundred >= 11 ? MANY : OTHER;
    }
}
