package org.turjuman.language.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.turjuman.language.api.DefectKind;
import org.turjuman.language.api.Span;

/** Words glued together, doubled, or parted from their waw; numbers in two kinds of digits. */
final class WordDefects {
    private static final Set<String> NAME_HALVES = Lexicon.keys("glued-names.txt");
    private static final Set<String> REPEATED = Lexicon.keys("repeated-on-purpose.txt");

    /** Particles that may be glued to the word after them although they are short. */
    private static final Set<String> SHORT_FIRST = Set.of("في", "من", "عن", "مع", "أو", "أن", "إن", "لم", "لن", "قد");

    private static final int SHORTEST_GLUED = 7;
    private static final int LONGEST_GLUED = 40;
    private static final int SHORTEST_FIRST = 3;
    private static final int SHORTEST_SECOND = 5;

    private final DefectFinder finder;
    private final String text;
    private final Supplier<AyaspellWords> words;

    WordDefects(DefectFinder finder, String text, Supplier<AyaspellWords> words) {
        this.finder = finder;
        this.text = text;
        this.words = words;
    }

    void find() {
        List<Span> spans = WordCutter.words(text);
        boolean apart = partsWaw(spans);
        int[] digits = new int[3];
        for (int i = 0; i < spans.size(); i++) {
            Span word = spans.get(i);
            glued(word);
            int system = digitSystem(word);
            if (system >= 0) {
                digits[system]++;
            }
            if (i > 0) {
                doubled(spans.get(i - 1), word);
            }
            if (i + 1 < spans.size() && !apart) {
                loneWaw(word, spans.get(i + 1));
            }
        }
        mixedDigits(spans, digits);
    }

    private void glued(Span span) {
        if (span.length() < SHORTEST_GLUED || span.length() > LONGEST_GLUED) {
            return;
        }
        String word = span.substring(text);
        if (word.indexOf("ال", 2) < 0
                || !word.chars().allMatch(Letters::isArabic)
                || words.get().known(word)) {
            return;
        }
        for (int cut = word.indexOf("ال", 2); cut >= 0; cut = word.indexOf("ال", cut + 1)) {
            String first = word.substring(0, cut);
            String second = word.substring(cut);
            if (isSplit(first, second)) {
                finder.report(
                        span.start(), span.end(), DefectKind.GLUED_WORDS, first + " " + second, 0.9, first, second);
                return;
            }
        }
    }

    private boolean isSplit(String first, String second) {
        boolean longEnough = first.length() >= SHORTEST_FIRST || SHORT_FIRST.contains(first);
        return longEnough
                && second.length() >= SHORTEST_SECOND
                && !isNameHalf(first)
                && words.get().known(first)
                && words.get().known(second)
                && words.get().known(second.substring(2));
    }

    private static boolean isNameHalf(String first) {
        String key = LetterFolding.key(first);
        return NAME_HALVES.contains(key)
                || (key.length() > 2 && "وفبلك".indexOf(key.charAt(0)) >= 0 && NAME_HALVES.contains(key.substring(1)));
    }

    private void doubled(Span first, Span second) {
        if (second.length() < 2 || first.length() != second.length()) {
            return;
        }
        String word = second.substring(text);
        if (!word.equals(first.substring(text))
                || !Letters.isArabic(word.charAt(0))
                || !isInlineSpace(first.end(), second.start())) {
            return;
        }
        boolean name = !words.get().known(word); // بافانا بافانا
        if (!name && !REPEATED.contains(LetterFolding.key(word))) {
            finder.report(first.end(), second.end(), DefectKind.DOUBLED_WORD, "", 0.8, word);
        }
    }

    private boolean isInlineSpace(int from, int to) {
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (!Letters.isSpace(sign) || Letters.isLineEnd(sign)) {
                return false;
            }
        }
        return from < to;
    }

    /** Whether the house writes its waws apart: at least three, and no fewer than those joined. */
    private boolean partsWaw(List<Span> spans) {
        int apart = 0;
        int joined = 0;
        for (Span word : spans) {
            if (text.charAt(word.start()) == 'و') {
                apart += word.length() == 1 ? 1 : 0;
                joined += word.length() > 4 ? 1 : 0;
            }
        }
        return apart >= 3 && apart >= joined;
    }

    /** و تبادل; not the agency و م ع, nor a waw before a quotation mark or a Latin word. */
    private void loneWaw(Span word, Span next) {
        boolean waw = word.length() == 1 && text.charAt(word.start()) == 'و';
        if (waw
                && next.length() > 2
                && next.start() == word.end() + 1
                && text.charAt(word.end()) == ' '
                && Letters.isArabic(text.charAt(next.start()))) {
            finder.report(word.end(), word.end() + 1, DefectKind.LONE_WAW, "", 0.4, next.substring(text));
        }
    }

    private static int system(char digit) {
        if (digit >= '0' && digit <= '9') {
            return 0;
        }
        if (digit >= '\u0660' && digit <= '\u0669') { // ٠ to ٩
            return 1;
        }
        return digit >= '\u06F0' && digit <= '\u06F9' ? 2 : -1; // ۰ to ۹, Persian
    }

    /** The kind of digits of a word's first digit; -1 without one. */
    private int digitSystem(Span word) {
        for (int at = word.start(); at < word.end(); at++) {
            int system = system(text.charAt(at));
            if (system >= 0) {
                return system;
            }
        }
        return -1;
    }

    private void mixedDigits(List<Span> spans, int[] counts) {
        int usual = counts[0] >= counts[1] && counts[0] >= counts[2] ? 0 : counts[1] >= counts[2] ? 1 : 2;
        for (Span word : spans) {
            int system = digitSystem(word);
            if (system < 0 || !isNumber(word)) {
                continue;
            }
            String given = word.substring(text);
            String own = inSystem(given, system);
            if (!own.equals(given)) {
                finder.report(word.start(), word.end(), DefectKind.MIXED_DIGITS, inSystem(given, usual), 0.9, given);
            } else if (system != usual) {
                finder.report(word.start(), word.end(), DefectKind.MIXED_DIGITS, inSystem(given, usual), 0.4, given);
            }
        }
    }

    private boolean isNumber(Span word) {
        for (int at = word.start(); at < word.end(); at++) {
            if (Letters.isLatin(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static String inSystem(String number, int system) {
        char zero = system == 0 ? '0' : system == 1 ? '\u0660' : '\u06F0'; // ٠ ۰
        StringBuilder written = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char sign = number.charAt(i);
            int own = system(sign);
            written.append(own < 0 ? sign : (char) (zero + Character.digit(sign, 10)));
        }
        return written.toString();
    }
}
