package org.turjuman.language.internal.values;

import java.util.Locale;

/** The word lists of the readers, each a file of {@code values/}. */
final class Lists {
    static final Phrases<Integer> MONTHS = Phrases.numbers("months.txt");
    static final Phrases<Integer> DOUBTFUL_MONTHS = Phrases.numbers("months-doubtful.txt");
    static final Phrases<Integer> HIJRI_MONTHS = Phrases.numbers("hijri-months.txt");
    static final Phrases<String> MONTH_CUES = Phrases.of("month-cues.txt");
    static final Phrases<Integer> WEEKDAYS = Phrases.numbers("weekdays.txt");
    static final Phrases<Integer> MODIFIERS = Phrases.numbers("modifiers.txt");
    static final Phrases<Integer> DAYS_BY_PLACE = Phrases.numbers("days-by-place.txt");
    static final Phrases<String> NOT_TODAY = Phrases.of("not-today.txt");
    static final Phrases<String> NOT_TODAY_BEFORE = Phrases.of("not-today-before.txt");
    static final Phrases<String> PERIODS = Phrases.of("periods.txt");
    static final Phrases<Integer> SEASON_PARTS = Phrases.numbers("season-parts.txt");
    static final Phrases<Integer> SEASONS = Phrases.numbers("seasons.txt");
    static final Phrases<Integer> DECADES = Phrases.numbers("decades.txt");
    static final Phrases<When.Edge> EDGES = new Phrases<>("edges.txt", When.Edge::valueOf);
    static final Phrases<Integer> DAYPARTS = Phrases.numbers("dayparts.txt");
    static final Phrases<String> NAMED_DAYS = Phrases.of("named-days.txt");
    static final Phrases<String> NAMED_ATTACKS = Phrases.of("named-attacks.txt");
    static final Phrases<String> NOT_A_DATE = Phrases.of("not-a-date.txt");
    static final Phrases<String> YEAR_CUES = Phrases.of("year-cues.txt");
    static final Phrases<String> AFTER_YEAR = Phrases.of("after-year.txt");
    static final Phrases<String> COUNTED_NOUNS = Phrases.of("nouns-after-number.txt");
    static final Phrases<Unit> UNITS = new Phrases<>("units.txt", Unit::of);
    static final Phrases<String> FEW = Phrases.of("few.txt");
    static final Phrases<String> LONE_UNIT_CUES = Phrases.of("lone-unit-cues.txt");
    static final Phrases<String> AGES = Phrases.of("ages.txt");
    static final Phrases<Tense> TENSES = new Phrases<>("tense.txt", Tense::valueOf);
    static final Phrases<String> ZONES = Phrases.of("clock-zones.txt");
    static final Phrases<Currency> CURRENCIES = new Phrases<>("currencies.txt", Currency::of);
    static final Phrases<String> SYMBOLS = Phrases.of("symbols.txt");
    static final Phrases<String> VAGUE_NUMBERS = Phrases.of("vague-numbers.txt");
    static final Phrases<String> APPROXIMATIONS = Phrases.of("approximations.txt");
    static final Phrases<String> APPROXIMATIONS_AFTER = Phrases.of("approximations-after.txt");

    private Lists() {}

    /** Whether a phrase of any list begins with this word. */
    static boolean opens(String word) {
        return Phrases.isFirst(word);
    }

    /** A unit of time as a word names it: {@code D W M Y 10Y 100Y TH TM TS}; count 1, 2, or 0 where a number tells. */
    record Unit(String code, int count) {
        static Unit of(String written) {
            String[] parts = written.split(" ");
            return new Unit(parts[0], parts[1].equals("*") ? 0 : Integer.parseInt(parts[1]));
        }

        boolean isClock() {
            return code.startsWith("T");
        }

        String letter() {
            return code.substring(code.length() - 1).toUpperCase(Locale.ROOT);
        }

        /** How many of the last letter one of it is: 10 for a decade. */
        int times() {
            return code.length() > 1 && !isClock() ? Integer.parseInt(code.substring(0, code.length() - 1)) : 1;
        }
    }
}
