package org.turjuman.language.internal;

import java.util.List;
import org.turjuman.language.api.DefectKind;
import org.turjuman.language.api.Span;

/** Spaces that are too many, of an odd kind, in the wrong place or missing. */
final class SpaceDefects {
    private static final String MARKS = "،؛:.؟!?…,;";

    private final DefectFinder finder;
    private final String text;
    private int spacedColons = -1;
    private int tightColons;

    SpaceDefects(DefectFinder finder, String text) {
        this.finder = finder;
        this.text = text;
    }

    void find() {
        for (int at = 0; at < text.length(); ) {
            char sign = text.charAt(at);
            if (isInlineSpace(sign)) {
                int end = at;
                while (end < text.length() && isInlineSpace(text.charAt(end))) {
                    end++;
                }
                run(at, end);
                at = end;
            } else {
                if ("،؛؟!".indexOf(sign) >= 0 && at + 1 < text.length() && isArabicWord(text.charAt(at + 1))) {
                    missing(at);
                }
                at++;
            }
        }
        missingAfterStops();
    }

    private static boolean isInlineSpace(char sign) {
        return Letters.isSpace(sign) && !Letters.isLineEnd(sign);
    }

    private static boolean isArabicWord(char sign) {
        return Letters.isArabic(sign);
    }

    private void run(int start, int end) {
        boolean lineStart = start == 0 || Letters.isLineEnd(text.charAt(start - 1));
        boolean lineEnd = end == text.length() || Letters.isLineEnd(text.charAt(end));
        if (lineStart && lineEnd) {
            return; // an empty line; nobody reads it
        }
        if (!lineStart && !lineEnd && text.charAt(end) == ':' && end - start == 1 && spacesColons()) {
            return;
        }
        if (!lineStart && !lineEnd && closesUp(start, end)) {
            finder.report(start, end, DefectKind.SPACE_BEFORE_MARK, "", 0.9, String.valueOf(text.charAt(end)));
        } else if (end - start > 1) {
            String one = lineStart || lineEnd ? "" : " ";
            finder.report(start, end, DefectKind.DOUBLED_SPACE, one, 0.9, String.valueOf(end - start));
        } else if (text.charAt(start) != ' ' && !lineStart && !lineEnd) {
            finder.report(start, end, DefectKind.ODD_SPACE, " ", 0.6, DefectFinder.named(text.charAt(start)));
        }
    }

    /** Whether the house writes a space before its colons, as French does. */
    private boolean spacesColons() {
        if (spacedColons < 0) {
            spacedColons = 0;
            for (int at = text.indexOf(':', 1); at >= 0; at = text.indexOf(':', at + 1)) {
                if (!Letters.isDigit(text.charAt(at - 1))) {
                    spacedColons += text.charAt(at - 1) == ' ' ? 1 : 0;
                    tightColons += text.charAt(at - 1) == ' ' ? 0 : 1;
                }
            }
        }
        return spacedColons >= tightColons;
    }

    /** Whether a mark follows that sticks to the word before it. French keeps its spaces, so the word must be Arabic. */
    private boolean closesUp(int start, int end) {
        char mark = text.charAt(end);
        if (MARKS.indexOf(mark) < 0) {
            return false;
        }
        char after = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        boolean startsName = mark == '.' && (Letters.isLatin(after) || Letters.isDigit(after));
        boolean ellipsis = mark == '…' || (mark == '.' && after == '.');
        int before = start - 1;
        while (before > 0
                && (MarkPairs.family(text.charAt(before)) != null || Letters.isDecoration(text.charAt(before)))) {
            before--;
        }
        return !startsName
                && !ellipsis
                && (Letters.isArabic(text.charAt(before)) || Letters.isDigit(text.charAt(before)));
    }

    private void missing(int mark) {
        String sign = text.substring(mark, mark + 1);
        finder.report(mark, mark + 1, DefectKind.MISSING_SPACE, sign + " ", 0.9, sign);
    }

    /** Where a sentence ends although no space does. */
    private void missingAfterStops() {
        List<Span> sentences = SentenceCutter.cut(text);
        for (int i = 1; i < sentences.size(); i++) {
            int start = sentences.get(i).start();
            char last = text.charAt(start - 1);
            if (last == '.' && Letters.isArabic(text.charAt(start))) {
                missing(start - 1);
            }
        }
    }
}
