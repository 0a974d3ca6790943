package org.turjuman.language.internal.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NumberValue;
import org.turjuman.language.api.ValueContext;
import org.turjuman.language.internal.ArabicNumbers;
import org.turjuman.language.internal.NumberToken;

/** A text as the readers of values see it: words with their keys, and the numbers that begin at a word. */
final class ValueText {
    private static final ArabicNumbers NUMBERS = new ArabicNumbers();
    private static final String[] PROCLITICS = {"و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"};

    final String text;
    final ValueContext context;
    private final List<NumberToken> tokens;
    private final NumberAt[] numbers;
    private final int[] beginners;
    private final List<List<Stem>> stems;
    private @Nullable When lastDate;

    /** A number and the index of the token after it. */
    record NumberAt(NumberValue number, int next) {
        BigDecimal value() {
            return number.value();
        }

        boolean isWhole() {
            return number.kind() != NumberValue.Kind.PERCENT
                    && number.kind() != NumberValue.Kind.FRACTION
                    && number.value().scale() <= 0;
        }

        /** Its value if it is whole and lies between both, otherwise -1. */
        int between(int least, int most) {
            boolean fits = isWhole()
                    && value().compareTo(BigDecimal.valueOf(least)) >= 0
                    && value().compareTo(BigDecimal.valueOf(most)) <= 0;
            return fits ? value().intValue() : -1;
        }

        boolean isOrdinal() {
            return number.kind() == NumberValue.Kind.ORDINAL;
        }
    }

    ValueText(String text, ValueContext context) {
        this.text = text;
        this.context = context;
        tokens = NUMBERS.cut(text);
        numbers = new NumberAt[tokens.size()];
        beginners = new int[tokens.size()];
        stems = new ArrayList<>(Collections.nCopies(tokens.size(), null));
        int token = 0;
        for (NumberValue number : NUMBERS.find(text, tokens)) {
            while (tokens.get(token).end() <= number.span().start()) {
                token++;
            }
            int first = token;
            while (token < tokens.size()
                    && tokens.get(token).end() <= number.span().end()) {
                token++;
            }
            numbers[first] = new NumberAt(number, token);
            for (int i = first; i < token; i++) {
                beginners[i] = first + 1;
            }
        }
    }

    /** The date read last, walking from the start of the text; null before the first. */
    @Nullable
    When lastDate() {
        return lastDate;
    }

    void remember(When date) {
        boolean open = date.first() != null && date.last() == null;
        lastDate = open ? lastDate : date; // «منذ 2011» says how long, and is not what a text comes back to
    }

    int size() {
        return tokens.size();
    }

    /** The number that begins at token {@code at}; null if none does. */
    @Nullable
    NumberAt number(int at) {
        return at >= 0 && at < numbers.length ? numbers[at] : null;
    }

    /** The number that is known to begin at token {@code at}. */
    NumberAt sureNumber(int at) {
        NumberAt number = number(at);
        if (number == null) {
            throw new IllegalArgumentException("No number begins at word " + at);
        }
        return number;
    }

    /** Whether the token lies in a number that began before it. */
    boolean insideNumber(int at) {
        return at < beginners.length && beginners[at] != 0 && beginners[at] != at + 1;
    }

    /** The number that ends right before token {@code at}; null if none does. */
    @Nullable
    NumberAt numberBefore(int at) {
        if (at <= 0 || at > tokens.size() || beginners[at - 1] == 0) {
            return null;
        }
        NumberAt number = numbers[beginners[at - 1] - 1];
        return number != null && number.next() == at ? number : null;
    }

    /** The word at {@code at}, folded, without tanwin; empty outside the text and for numerals. */
    String key(int at) {
        if (at < 0 || at >= tokens.size()) {
            return "";
        }
        String key = tokens.get(at).key();
        return key.endsWith("\u064b") ? key.substring(0, key.length() - 1) : key; // fathatan
    }

    boolean isWord(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord();
    }

    boolean isNumeral(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isNumeral();
    }

    boolean isMark(int at, String marks) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).kind() == NumberToken.Kind.MARK
                && tokens.get(at).key().length() == 1
                && marks.contains(tokens.get(at).key());
    }

    int start(int at) {
        return tokens.get(at).start();
    }

    int end(int at) {
        return tokens.get(at).end();
    }

    /** Whether nothing stands between this token and the one before. */
    boolean touches(int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    /** Whether a line ends between the token before and this one. */
    boolean opensLine(int at) {
        if (at <= 0 || at >= tokens.size()) {
            return at == 0;
        }
        for (int i = tokens.get(at - 1).end(); i < tokens.get(at).start(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    boolean isAny(int at, Iterable<String> words) {
        String key = key(at);
        for (String word : words) {
            if (key.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** A word with proclitics taken off: what is left, and where it begins in the text. */
    record Stem(String key, int start, String proclitics) {}

    /** The word as it is ({@code way} 0), then with each set of proclitics off; null where that way is none. */
    @Nullable
    Stem stem(int at, int way) {
        String key = key(at);
        if (way == 0) {
            return new Stem(key, start(at), "");
        }
        String proclitics = PROCLITICS[way - 1];
        if (key.length() <= proclitics.length() + 1 || !key.startsWith(proclitics)) {
            return null;
        }
        boolean doubleLam = proclitics.endsWith("ل") && key.charAt(proclitics.length()) == 'ل';
        String rest = key.substring(proclitics.length());
        return new Stem(doubleLam ? "ا" + rest : rest, after(at, proclitics.length()), proclitics);
    }

    /** The stems of a word that open a phrase of any list; most words have none. */
    List<Stem> knownStems(int at) {
        List<Stem> known = stems.get(at);
        if (known == null) {
            known = new ArrayList<>(1);
            for (int way = 0; way < ways(); way++) {
                Stem stem = stem(at, way);
                if (stem != null && Lists.opens(stem.key())) {
                    known.add(stem);
                }
            }
            stems.set(at, List.copyOf(known));
        }
        return known;
    }

    static int ways() {
        return PROCLITICS.length + 1;
    }

    /** Where the text goes on after the first {@code letters} letters of a word, their vowels and tatweel included. */
    int after(int at, int letters) {
        int place = start(at);
        int left = letters;
        while (place < end(at) && (left > 0 || isHung(text.charAt(place)))) {
            left -= isHung(text.charAt(place)) ? 0 : 1;
            place++;
        }
        return place;
    }

    private static boolean isHung(char c) {
        return c == 'ـ' || Character.getType(c) == Character.NON_SPACING_MARK; // U+0640 tatweel
    }

    /** The first token that begins at or after an offset. */
    int tokenFrom(int at, int offset) {
        int token = at;
        while (token < tokens.size() && tokens.get(token).start() < offset) {
            token++;
        }
        return token;
    }
}
