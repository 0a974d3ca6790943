package org.turjuman.language.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.turjuman.language.api.DefectKind;
import org.turjuman.language.internal.MarkPairs.Family;
import org.turjuman.language.internal.MarkPairs.Pair;

/** Quotation marks, brackets and Latin punctuation. */
final class MarkDefects {
    /** How a pair of marks is written. */
    private enum Style {
        GUILLEMETS("«", "»"),
        CURLY("“", "”"),
        STRAIGHT("\"", "\"");

        final String open;
        final String close;

        Style(String open, String close) {
            this.open = open;
            this.close = close;
        }

        String shown() {
            return open + close;
        }
    }

    private final DefectFinder finder;
    private final String text;

    MarkDefects(DefectFinder finder, String text) {
        this.finder = finder;
        this.text = text;
    }

    void find() {
        List<Pair> pairs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Letters.isLineEnd(text.charAt(at))) {
                MarkPairs marks = MarkPairs.in(text, start, at);
                pairs.addAll(marks.pairs());
                unmatched(marks);
                start = at + 1;
            }
        }
        spacesInside(pairs);
        quotationMarks(pairs);
        latinMarks();
    }

    private void unmatched(MarkPairs marks) {
        for (int at : marks.unmatched()) {
            char sign = text.charAt(at);
            Family family = MarkPairs.family(sign);
            if (family != null && family.isQuotation()) {
                finder.report(at, at + 1, DefectKind.UNBALANCED_QUOTATION_MARK, null, 0.8, String.valueOf(sign));
            } else if (!isListMark(at)) {
                finder.report(at, at + 1, DefectKind.UNBALANCED_BRACKET, null, 0.8, String.valueOf(sign));
            }
        }
    }

    /** The bracket of 1) and أ) that begins a line. */
    private boolean isListMark(int at) {
        int first = at;
        while (first > 0 && at - first < 4 && !Letters.isLineEnd(text.charAt(first - 1))) {
            first--;
        }
        return text.charAt(at) == ')' && at - first < 4;
    }

    /** Quotation marks with spaces inside are a style where most are so; brackets never are. */
    private void spacesInside(List<Pair> pairs) {
        int spaced = 0;
        int tight = 0;
        for (Pair pair : pairs) {
            if (isWordy(pair) && pair.family().isQuotation()) {
                boolean any = isPlainSpace(pair.open() + 1) || isPlainSpace(pair.close() - 1);
                spaced += any ? 1 : 0;
                tight += any ? 0 : 1;
            }
        }
        for (Pair pair : pairs) {
            if (isWordy(pair) && (spaced < tight || !pair.family().isQuotation())) {
                spacesInside(pair);
            }
        }
    }

    private boolean isWordy(Pair pair) {
        return pair.words() > 0 && holdsArabic(pair.open() + 1, pair.close());
    }

    private void spacesInside(Pair pair) {
        int from = pair.open() + 1;
        int to = pair.close();
        if (isPlainSpace(from) && !isPlainSpace(from + 1)) {
            finder.report(from, from + 1, DefectKind.SPACE_INSIDE_MARKS, "", 0.7, sign(pair.open()));
        }
        if (isPlainSpace(to - 1) && !isPlainSpace(to - 2)) {
            finder.report(to - 1, to, DefectKind.SPACE_INSIDE_MARKS, "", 0.7, sign(to));
        }
    }

    private boolean isPlainSpace(int at) {
        return at >= 0 && text.charAt(at) == ' ';
    }

    private boolean holdsArabic(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Letters.isArabic(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private String sign(int at) {
        return text.substring(at, at + 1);
    }

    /** Turned marks, and pairs of another style than most; marks inside other marks may differ. */
    private void quotationMarks(List<Pair> pairs) {
        Map<Style, Integer> counts = new EnumMap<>(Style.class);
        List<Pair> outer = new ArrayList<>();
        for (Pair pair : outermost(pairs)) {
            outer.add(pair);
            counts.merge(style(pair), 1, Integer::sum);
        }
        Style usual = Style.STRAIGHT;
        for (Map.Entry<Style, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(usual, 0)) {
                usual = count.getKey();
            }
        }
        for (Pair pair : outer) {
            Style style = style(pair);
            if (style != usual) {
                double confidence = counts.getOrDefault(usual, 0) > 1 ? 0.6 : 0.5;
                String given = sign(pair.open()) + sign(pair.close());
                mixed(pair.open(), usual.open, given, usual, confidence);
                mixed(pair.close(), usual.close, given, usual, confidence);
            } else {
                reversed(pair.open(), style.open);
                reversed(pair.close(), style.close);
            }
        }
    }

    private void mixed(int at, String suggestion, String given, Style usual, double confidence) {
        finder.report(at, at + 1, DefectKind.MIXED_QUOTATION_MARKS, suggestion, confidence, given, usual.shown());
    }

    private void reversed(int at, String right) {
        if (!sign(at).equals(right)) {
            finder.report(at, at + 1, DefectKind.REVERSED_QUOTATION_MARK, right, 0.8, sign(at));
        }
    }

    private static List<Pair> outermost(List<Pair> pairs) {
        List<Pair> sorted = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.family() == Family.GUILLEMET || pair.family() == Family.DOUBLE) {
                sorted.add(pair);
            }
        }
        sorted.sort((one, other) -> Integer.compare(one.open(), other.open()));
        List<Pair> outer = new ArrayList<>();
        int end = -1;
        for (Pair pair : sorted) {
            if (pair.open() > end) {
                outer.add(pair);
                end = pair.close();
            }
        }
        return outer;
    }

    private Style style(Pair pair) {
        char open = text.charAt(pair.open());
        if (open == '«' || open == '»') {
            return Style.GUILLEMETS;
        }
        boolean straight =
                (open == '"' || open == '＂') && (text.charAt(pair.close()) == '"' || text.charAt(pair.close()) == '＂');
        return straight ? Style.STRAIGHT : Style.CURLY;
    }

    private void latinMarks() {
        for (int at = 1; at < text.length(); at++) {
            char sign = text.charAt(at);
            int kind = ",;?".indexOf(sign);
            if (kind >= 0 && followsArabic(at) && !isInsideNumberOrName(at)) {
                String arabic = "،؛؟".substring(kind, kind + 1);
                finder.report(at, at + 1, DefectKind.LATIN_PUNCTUATION, arabic, 0.9, String.valueOf(sign));
            }
        }
    }

    private boolean followsArabic(int mark) {
        int before = mark - 1;
        while (before > 0
                && (Letters.isDecoration(text.charAt(before))
                        || text.charAt(before) == ' '
                        || MarkPairs.family(text.charAt(before)) != null)) {
            before--;
        }
        return Letters.isArabic(text.charAt(before));
    }

    private boolean isInsideNumberOrName(int at) {
        return at + 1 < text.length() && (Letters.isLatin(text.charAt(at + 1)) || text.charAt(at + 1) == '=');
    }
}
