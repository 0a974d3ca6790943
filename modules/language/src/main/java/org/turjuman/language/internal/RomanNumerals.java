package org.turjuman.language.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NumberValue.Kind;

/**
 * Roman numerals of kings, popes, wars and centuries: Mohammed VI, XXIe siècle.
 *
 * <p>Tokens are folded to small letters, so that only the length of the written word and what follows it tell: a numeral
 * of two letters or more is taken when it is well formed, one of a single letter never ("I", "V" and "X" are too often
 * something else). They are never firm: nobody is to be told that a numeral is missing because of them.
 */
final class RomanNumerals {
    private static final Map<Character, Integer> VALUES = Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50);

    private RomanNumerals() {}

    static @Nullable NumberReading at(List<NumberToken> tokens, int at) {
        NumberToken token = tokens.get(at);
        String letters = token.key().replaceAll("(?:eme|er|e|es|th|st|nd|rd)$", "");
        int value = value(letters);
        if (value == 0 || letters.length() < 2 || letters.equals("ill")) {
            return null;
        }
        return NumberReading.words(at + 1, token.start(), BigDecimal.valueOf(value), Kind.ORDINAL, false);
    }

    /** The value of a well-formed numeral up to 89, otherwise zero. */
    private static int value(String letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            Integer here = VALUES.get(letters.charAt(i));
            if (here == null) {
                return 0;
            }
            Integer next = i + 1 < letters.length() ? VALUES.get(letters.charAt(i + 1)) : null;
            sum += next != null && next > here ? -here : here;
        }
        return sum > 0 && sum < 90 && roman(sum).equals(letters) ? sum : 0;
    }

    private static String roman(int value) {
        StringBuilder text = new StringBuilder();
        int[] worth = {50, 40, 10, 9, 5, 4, 1};
        String[] marks = {"L", "XL", "X", "IX", "V", "IV", "I"};
        int rest = value;
        for (int i = 0; i < worth.length; i++) {
            for (; rest >= worth[i]; rest -= worth[i]) {
                text.append(marks[i]);
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
