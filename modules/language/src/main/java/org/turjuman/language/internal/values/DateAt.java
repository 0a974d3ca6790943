package org.turjuman.language.internal.values;

/**
 * A date that was read.
 *
 * @param start its first offset, after proclitics
 * @param next the index of the token after it
 * @param about whether its own words say that it is imprecise
 */
record DateAt(When when, int start, int next, String rule, boolean about) {
    DateAt(When when, int start, int next, String rule) {
        this(when, start, next, rule, false);
    }

    boolean isDay() {
        return when.grain() == When.Grain.DAY;
    }

    DateAt from(int earlier) {
        return new DateAt(when, earlier, next, rule, about);
    }

    DateAt with(When other, int until) {
        return new DateAt(other, start, until, rule, about);
    }
}
