package org.turjuman.language.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which quotation mark or bracket of a paragraph closes which.
 *
 * <p>Newsroom text is careless: straight marks on both sides, curly ones the wrong way round, guillemets mirrored by
 * an editor, spaces inside the marks, one mark forgotten. So the neighbours of a mark decide first (space before and
 * letter behind: it opens), then its shape, and where both are silent an open mark is closed and otherwise one opened.
 * A mark without a partner pairs with nothing. Linear in the length of the paragraph.
 */
public final class MarkPairs {
    /** Marks of one family close one another; families do not mind each other. */
    public enum Family {
        GUILLEMET,
        DOUBLE,
        SINGLE,
        ROUND,
        SQUARE,
        BRACE,
        ORNATE;

        boolean isQuotation() {
            return this == GUILLEMET || this == DOUBLE || this == SINGLE || this == ORNATE;
        }
    }

    /** Two marks and what they hold: {@code words} counts runs of letters and digits between them. */
    public record Pair(int open, int close, Family family, int words) {}

    private record Opened(int at, int wordsBefore) {}

    private enum Role {
        OPENS,
        CLOSES,
        UNCLEAR
    }

    private final String text;
    private final int start;
    private final int end;
    private final List<Pair> pairs = new ArrayList<>();
    private final BitSet openers = new BitSet();
    private final BitSet closers = new BitSet();
    private final List<Integer> unmatched = new ArrayList<>();
    private final Map<Family, Deque<Opened>> open = new EnumMap<>(Family.class);
    private int nextPlain;

    private MarkPairs(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.nextPlain = start;
        pair();
    }

    /** The marks of the paragraph from {@code start} to {@code end} of a text. */
    public static MarkPairs in(String text, int start, int end) {
        return new MarkPairs(text, start, end);
    }

    /** In the order in which they close. */
    public List<Pair> pairs() {
        return pairs;
    }

    boolean opens(int at) {
        return at >= start && openers.get(at - start);
    }

    boolean closes(int at) {
        return at >= start && closers.get(at - start);
    }

    /** Marks without a partner, apostrophes and single marks left out, in order. */
    public List<Integer> unmatched() {
        return unmatched;
    }

    private void pair() {
        int words = 0;
        boolean inWord = false;
        int lastPlain = -1;
        for (int at = start; at < end; at++) {
            char sign = text.charAt(at);
            boolean wordSign = Character.isSurrogate(sign) || Letters.isWordSign(sign);
            if (wordSign && !inWord) {
                words++;
            }
            inWord = wordSign || (inWord && Letters.isDecoration(sign));
            Family family = family(sign);
            if (family == null) {
                if (!Letters.isInvisible(sign)) {
                    lastPlain = at;
                }
                continue;
            }
            match(at, sign, family, role(at, lastPlain), words);
            if (!family.isQuotation()) {
                lastPlain = at;
            }
        }
        for (Map.Entry<Family, Deque<Opened>> left : open.entrySet()) {
            if (left.getKey() != Family.SINGLE) {
                left.getValue().forEach(mark -> unmatched.add(mark.at()));
            }
        }
        unmatched.sort(null);
    }

    private void match(int at, char sign, Family family, Role role, int words) {
        Deque<Opened> stack = open.computeIfAbsent(family, none -> new ArrayDeque<>());
        if (opensHere(at, sign, family, role, stack)) {
            stack.push(new Opened(at, words));
        } else if (!stack.isEmpty()) {
            Opened opened = stack.pop();
            pairs.add(new Pair(opened.at(), at, family, words - opened.wordsBefore()));
            openers.set(opened.at() - start);
            closers.set(at - start);
        } else if (family != Family.SINGLE) {
            unmatched.add(at);
        }
    }

    private boolean opensHere(int at, char sign, Family family, Role role, Deque<Opened> stack) {
        return switch (family) {
            case ROUND, SQUARE, BRACE -> sign == '(' || sign == '[' || sign == '{';
            case SINGLE -> role == Role.OPENS;
            case ORNATE -> stack.isEmpty();
            case GUILLEMET ->
                sign == '«' ? role != Role.CLOSES || stack.isEmpty() : role == Role.OPENS && stack.isEmpty();
            case DOUBLE ->
                role == Role.OPENS
                        ? stack.isEmpty() || !spaced(stack.element().at(), at)
                        : role == Role.UNCLEAR && stack.isEmpty();
        };
    }

    /** A mark opened with a space inside it closes with one: {@code " نص "وأضاف}. */
    private boolean spaced(int openedAt, int at) {
        return Letters.isSpace(text.charAt(openedAt + 1)) && Letters.isSpace(text.charAt(at - 1));
    }

    private Role role(int at, int lastPlain) {
        boolean freeBefore = lastPlain < 0 || isFreeBefore(text.charAt(lastPlain));
        boolean freeAfter = isFreeAfter(at);
        boolean onClitic = isClitic(lastPlain);
        if (!freeAfter && (freeBefore || onClitic)) {
            return Role.OPENS;
        }
        return !freeBefore && freeAfter && !onClitic ? Role.CLOSES : Role.UNCLEAR;
    }

    private static boolean isFreeBefore(char before) {
        return Letters.isSpace(before) || ":([{-–—/".indexOf(before) >= 0;
    }

    private boolean isFreeAfter(int at) {
        if (nextPlain <= at) {
            nextPlain = at + 1;
            while (nextPlain < end && isTransparent(text.charAt(nextPlain))) {
                nextPlain++;
            }
        }
        if (nextPlain >= end) {
            return true;
        }
        char after = text.charAt(nextPlain);
        return Letters.isSpace(after) || ".,،؛;:؟?!…)]}".indexOf(after) >= 0;
    }

    private static boolean isTransparent(char sign) {
        Family family = family(sign);
        return (family != null && family.isQuotation()) || Letters.isInvisible(sign);
    }

    /** Whether the mark hangs on a word of one or two clitic letters: ب"الكاميكاز" opens. */
    private boolean isClitic(int last) {
        int first = last;
        while (first >= start && last - first < 4 && "وفبلكا".indexOf(text.charAt(first)) >= 0) {
            first--;
        }
        return first < last && last - first < 4 && (first < start || !Letters.isWordSign(text.charAt(first)));
    }

    /** Null for what is neither a quotation mark nor a bracket. */
    public static @Nullable Family family(char sign) {
        return switch (sign) {
            case '«', '»' -> Family.GUILLEMET;
            case '"', '“', '”', '„', '‟', '＂' -> Family.DOUBLE;
            case '\'', '‘', '’', '‚', '‹', '›' -> Family.SINGLE;
            case '(', ')' -> Family.ROUND;
            case '[', ']' -> Family.SQUARE;
            case '{', '}' -> Family.BRACE;
            case '\uFD3E', '\uFD3F' -> Family.ORNATE; // ﴾ ﴿
            default -> null;
        };
    }
}
