package org.turjuman.language.internal;

import java.util.function.Supplier;
import org.turjuman.language.api.DefectKind;

/** Leftovers of web pages, vowel marks on nothing, letters and marks held too long, characters lost on the way. */
final class LeftoverDefects {
    private static final char LOST = '\uFFFD';

    /** How often a letter may stand in a row: تتتابع begins with three. */
    private static final int LONGEST_ROW = 2;

    private static final int LONGEST_WORD = 30;

    private final DefectFinder finder;
    private final String text;
    private final Supplier<AyaspellWords> words;

    LeftoverDefects(DefectFinder finder, String text, Supplier<AyaspellWords> words) {
        this.finder = finder;
        this.text = text;
        this.words = words;
    }

    void find() {
        for (int at = 0; at < text.length(); ) {
            at = at(at);
        }
    }

    /** Where to go on. */
    private int at(int at) {
        char sign = text.charAt(at);
        HtmlLeftovers.Leftover leftover = HtmlLeftovers.at(text, at);
        if (leftover.isFound()) {
            String given = text.substring(at, leftover.end());
            finder.report(at, leftover.end(), DefectKind.HTML_LEFTOVER, leftover.meaning(), 0.9, given);
            return leftover.end();
        }
        if (sign == LOST) {
            int end = row(at);
            finder.report(at, end, DefectKind.BROKEN_CHARACTER, null, 0.95, DefectFinder.named(sign));
            return end;
        }
        if (isVowelMark(sign)) {
            if (isStray(at)) {
                finder.report(at, at + 1, DefectKind.STRAY_VOWEL_MARK, "", 0.8, DefectFinder.named(sign));
            }
            return at + 1;
        }
        int end = row(at);
        if (end - at > 1 && "،؛:؟!".indexOf(sign) >= 0) {
            double confidence = "؟!".indexOf(sign) >= 0 ? 0.4 : 0.85;
            String once = String.valueOf(sign);
            finder.report(at, end, DefectKind.REPEATED_MARK, once, confidence, text.substring(at, end));
        } else if (end - at > LONGEST_ROW && Letters.isArabic(sign)) {
            stretched(at, end);
        }
        return end;
    }

    private int row(int at) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end;
    }

    static boolean isVowelMark(char sign) {
        return (sign >= '\u064B' && sign <= '\u0652') || sign == '\u0670';
    }

    /** Whether it sits on nothing, or on a letter that has the same mark already. */
    private boolean isStray(int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        boolean onLetter = Letters.isArabic(before) || Letters.isMark(before) || before == Letters.TATWEEL;
        return before == text.charAt(at) || !(onLetter || Letters.isInvisible(before));
    }

    private void stretched(int start, int end) {
        int first = start;
        while (first > 0 && start - first < LONGEST_WORD && Letters.isArabic(text.charAt(first - 1))) {
            first--;
        }
        int last = end;
        while (last < text.length() && last - end < LONGEST_WORD && Letters.isArabic(text.charAt(last))) {
            last++;
        }
        String letter = text.substring(start, start + 1);
        if (end - start > LONGEST_WORD) {
            finder.report(start, end, DefectKind.STRETCHED_LETTER, null, 0.5, letter.repeat(LONGEST_ROW + 1));
            return;
        }
        String once = text.substring(first, start) + letter + text.substring(end, last);
        String twice = text.substring(first, start) + letter + letter + text.substring(end, last);
        String given = text.substring(first, last);
        if (end - start == LONGEST_ROW + 1 && words.get().known(given)) {
            return;
        }
        String meant = words.get().known(once) ? letter : words.get().known(twice) ? letter + letter : null;
        finder.report(start, end, DefectKind.STRETCHED_LETTER, meant, meant == null ? 0.5 : 0.8, given);
    }
}
