package org.turjuman.language.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Cuts a text into words, numerals and marks, and reads the numerals.
 *
 * <p>Three digit systems are known: 0-9, ٠-٩ and ۰-۹. What a mark between digits means is decided in this order:
 *
 * <ol>
 *   <li>٬ (U+066C) groups, ٫ (U+066B) begins the decimals; a space of any width and an apostrophe only group, and only
 *       before exactly three digits;
 *   <li>of two different marks the last begins the decimals: 1.234,56 and 1,234.56;
 *   <li>one mark repeated groups, if each group has three digits; otherwise it is a date or a list and each part is a
 *       numeral of its own;
 *   <li>one mark before exactly three digits groups where the language writes so (comma in English, full stop in
 *       French, both in Arabic) and begins decimals otherwise; the other reading is kept as an alternative, and wins
 *       before a percent sign or a scale word («1.500 مليون»);
 *   <li>before any other number of digits it begins the decimals: 1,5.
 * </ol>
 *
 * <p>Agencies of the east write the decimals before a ر and the whole behind it, so that the eye sees the one right of the
 * other: «28ر45» is 45.28.
 *
 * <p>The Arabic comma «،» (U+060C) is used as a mark too; after a year it only separates: «2009،11».
 */
final class NumberLexer {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)\\S+|(?<![\\w.+-])[\\w.+-]++@[\\w-]++\\.[\\w.-]++|#[\\p{L}\\p{N}_]+");
    private static final String VULGAR = "½⅓⅔¼¾⅕⅛";

    /** Longer runs of digits are a key or noise, and reading them takes more than linear time. */
    private static final int MOST_DIGITS = 60;

    private static final int MOST_GROUPS = 24;
    private static final BigDecimal[] VULGAR_VALUES = {
        new BigDecimal("0.5"),
        WordNumbers.part(1, 3),
        WordNumbers.part(2, 3),
        new BigDecimal("0.25"),
        new BigDecimal("0.75"),
        new BigDecimal("0.2"),
        new BigDecimal("0.125")
    };

    private final boolean stopGroups;
    private final boolean commaGroups;
    private final UnaryOperator<String> fold;

    /**
     * @param stopGroups whether this language writes 1.500 for one thousand five hundred
     * @param commaGroups whether it writes 1,500 for that
     */
    NumberLexer(boolean stopGroups, boolean commaGroups, UnaryOperator<String> fold) {
        this.stopGroups = stopGroups;
        this.commaGroups = commaGroups;
        this.fold = fold;
    }

    List<NumberToken> cut(String text) {
        boolean[] address = new boolean[text.length()];
        if (text.indexOf('.') >= 0 || text.indexOf('/') >= 0 || text.indexOf('#') >= 0) {
            var matcher = ADDRESS.matcher(text);
            while (matcher.find()) {
                java.util.Arrays.fill(address, matcher.start(), matcher.end(), true);
            }
        }
        List<NumberToken> tokens = new ArrayList<>();
        boolean spaced = true;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int before = at;
            if (address[at]) {
                while (at < text.length() && address[at]) {
                    at++;
                }
                tokens.add(mark(before, at, "@", spaced));
            } else if (isSpace(c) || isInvisible(c)) {
                at++;
            } else if (isDigit(c)) {
                at = numeral(text, at, spaced, tokens);
            } else if (Character.isLetter(c) || c == 'ـ') { // U+0640 tatweel
                while (at < text.length() && isWordPart(text.charAt(at))) {
                    at++;
                }
                String key = fold.apply(text.substring(before, at));
                tokens.add(new NumberToken(
                        NumberToken.Kind.WORD, before, at, key, BigDecimal.ZERO, BigDecimal.ZERO, spaced));
            } else if (VULGAR.indexOf(c) >= 0) {
                BigDecimal value = VULGAR_VALUES[VULGAR.indexOf(c)];
                at++;
                tokens.add(new NumberToken(NumberToken.Kind.NUMERAL, before, at, "", value, value, spaced));
            } else {
                at++;
                tokens.add(mark(before, at, String.valueOf(c), spaced));
            }
            spaced = isSpace(text.charAt(at - 1)) || (isInvisible(text.charAt(at - 1)) && spaced);
        }
        return tokens;
    }

    private static NumberToken mark(int start, int end, String key, boolean spaced) {
        return new NumberToken(NumberToken.Kind.MARK, start, end, key, BigDecimal.ZERO, BigDecimal.ZERO, spaced);
    }

    /** Reads one numeral at {@code start}; gives where it ends. */
    private int numeral(String text, int start, boolean spaced, List<NumberToken> tokens) {
        List<String> groups = new ArrayList<>();
        List<Character> marks = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int at = start;
        while (true) {
            int from = at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            if (at - from > MOST_DIGITS) {
                tokens.add(mark(start, at, "@", spaced)); // no number that anybody reads
                return at;
            }
            groups.add(latin(text, from, at));
            ends.add(at);
            if (groups.size() == MOST_GROUPS || !goesOn(text, at)) {
                break;
            }
            marks.add(text.charAt(at));
            at++;
        }
        int whole = marks.isEmpty() ? wholeBehind(text, at) : at;
        if (whole > at) {
            BigDecimal value = new BigDecimal(latin(text, at + 1, whole) + "." + groups.get(0));
            tokens.add(new NumberToken(NumberToken.Kind.NUMERAL, start, whole, "", value, value, spaced));
            return whole;
        }
        Reading reading = read(groups, marks, afterHourWord(tokens));
        if (reading.groups() < 0) { // a date, a version: each part is a numeral of its own
            for (int i = 0; i < -reading.groups(); i++) {
                BigDecimal part = new BigDecimal(groups.get(i));
                int from = ends.get(i) - groups.get(i).length();
                tokens.add(
                        new NumberToken(NumberToken.Kind.NUMERAL, from, ends.get(i), "", part, part, i == 0 && spaced));
            }
            return ends.get(-reading.groups() - 1);
        }
        int end = ends.get(reading.groups() - 1);
        BigDecimal value = reading.value();
        BigDecimal other = reading.other();
        if (end < text.length() && VULGAR.indexOf(text.charAt(end)) >= 0) {
            value = value.add(VULGAR_VALUES[VULGAR.indexOf(text.charAt(end))]);
            other = value;
            end++;
        }
        tokens.add(new NumberToken(NumberToken.Kind.NUMERAL, start, end, "", value, other, spaced));
        return end;
    }

    /** Where the whole number behind a ر ends, «28ر45»; the same place where none stands there. */
    private static int wholeBehind(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at <= MOST_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        boolean whole = at < text.length()
                && text.charAt(at) == 'ر'
                && end > at + 1
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        return whole ? end : at;
    }

    /** Whether another group follows; after a space only one of three digits does, so that a row of numbers is read once. */
    private static boolean goesOn(String text, int at) {
        if (at + 1 >= text.length() || !isSeparator(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
            return false;
        }
        if (!isSpace(text.charAt(at))) {
            return true;
        }
        int end = at + 1;
        while (end < text.length() && end <= at + 4 && isDigit(text.charAt(end))) {
            end++;
        }
        return end == at + 4;
    }

    private static boolean afterHourWord(List<NumberToken> tokens) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).key().endsWith("ساعه");
    }

    /** What was read; {@code groups} is how many groups it took, negative if that many are numerals of their own. */
    private record Reading(BigDecimal value, BigDecimal other, int groups) {}

    private Reading read(List<String> groups, List<Character> marks, boolean hour) {
        Reading alone = sure(groups.get(0), 1);
        if (marks.isEmpty()) {
            return alone;
        }
        char first = marks.get(0);
        String head = groups.get(0);
        boolean mayGroup = head.length() <= 3 && !head.startsWith("0");
        if (isSpace(first) || first == '\'' || first == '’' || first == '٬') { // U+066C
            if (!mayGroup || groups.get(1).length() != 3) {
                return alone;
            }
            int last = 1;
            while (last < marks.size()
                    && marks.get(last) == first
                    && groups.get(last + 1).length() == 3) {
                last++;
            }
            String whole = String.join("", groups.subList(0, last + 1));
            boolean decimals = last < marks.size() && ".,٫".indexOf(marks.get(last)) >= 0; // U+066B
            return decimals ? sure(whole + "." + groups.get(last + 1), last + 2) : sure(whole, last + 1);
        }
        if (first == '٫') { // U+066B
            return sure(head + "." + groups.get(1), 2);
        }
        int run = 1; // groups joined by . , ، or the Arabic decimal mark, not by spaces
        while (run < groups.size() && ".,،٫".indexOf(marks.get(run - 1)) >= 0) {
            run++;
        }
        if (run > 2) {
            return several(groups.subList(0, run), marks.subList(0, run - 1), mayGroup);
        }
        return pair(head, first, groups.get(1), mayGroup, hour, alone);
    }

    private static Reading several(List<String> groups, List<Character> marks, boolean mayGroup) {
        Reading apart = new Reading(BigDecimal.ZERO, BigDecimal.ZERO, -groups.size());
        int last = marks.size() - 1;
        boolean same = marks.stream().distinct().count() == 1;
        boolean threes = groups.subList(1, groups.size() - 1).stream().allMatch(group -> group.length() == 3);
        if (!mayGroup || !threes) {
            return apart;
        }
        if (same) {
            return groups.get(last + 1).length() == 3 ? sure(String.join("", groups), groups.size()) : apart;
        }
        boolean groupedThenDecimal = marks.subList(0, last).stream().distinct().count() == 1;
        return groupedThenDecimal
                ? sure(
                        String.join("", groups.subList(0, groups.size() - 1)) + "." + groups.get(last + 1),
                        groups.size())
                : apart;
    }

    private Reading pair(String head, char mark, String tail, boolean mayGroup, boolean hour, Reading alone) {
        if (hour && mark != ',' && tail.length() == 2 && tail.compareTo("60") < 0) {
            return alone; // «الساعة 10.30»
        }
        if (mark == '،') { // U+060C
            if (head.length() > 3) {
                return alone;
            }
            if (tail.length() == 3 && mayGroup) {
                return sure(head + tail, 2);
            }
            return tail.length() <= 2 ? sure(head + "." + tail, 2) : alone;
        }
        BigDecimal decimal = new BigDecimal(head + "." + tail);
        if (tail.length() == 3 && mayGroup) {
            BigDecimal whole = new BigDecimal(head + tail);
            boolean groups = mark == '.' ? stopGroups : commaGroups;
            return groups ? new Reading(whole, decimal, 2) : new Reading(decimal, whole, 2);
        }
        boolean list = mark == ',' && commaGroups && (head.length() > 3 || tail.length() > 3);
        boolean years = head.length() == 4 && tail.length() >= 4;
        return list || years ? alone : sure(head + "." + tail, 2);
    }

    private static Reading sure(String digits, int groups) {
        BigDecimal value = new BigDecimal(digits);
        return new Reading(value, value, groups);
    }

    private static String latin(String text, int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int at = start; at < end; at++) {
            digits.append((char) ('0' + Character.digit(text.charAt(at), 10)));
        }
        return digits.toString();
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '٠' && c <= '٩') || (c >= '۰' && c <= '۹'); // U+0660, U+06F0
    }

    private static boolean isSeparator(char c) {
        return ".,،٬٫'’".indexOf(c) >= 0 || c == ' ' || isNarrowSpace(c); // U+060C U+066C U+066B
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || isNarrowSpace(c);
    }

    private static boolean isNarrowSpace(char c) {
        return c == '\u00a0' || c == '\u2009' || c == '\u202f'; // no-break, thin, narrow no-break
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static boolean isWordPart(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || c == 'ـ'
                || c == '\u200c'; // tatweel, ZWNJ
    }
}
