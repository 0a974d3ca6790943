package org.turjuman.language.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Span;

/**
 * Cuts a text into sentences.
 *
 * <p>A line end always cuts. Within a paragraph a stop (. ؟ ? ! …) cuts unless {@link StopRules} knows better, or it
 * stands between marks that close in the same paragraph and hold at most {@value #LONGEST_HELD} words: a quotation
 * stays with its speaker. A colon, a semicolon and a comma never cut. Linear in the length of the text.
 */
public final class SentenceCutter {
    /** The most words between two marks for which a stop inside does not cut. */
    static final int LONGEST_HELD = 60;

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|ftp://|www\\.)[^\\s«»\"“”<>،؛]++");

    /** A date with spaces behind its stops: 3. 5. 1960. */
    private static final Pattern SPACED_DATE = Pattern.compile(
            "(?<![\\d٠-٩])[\\d٠-٩]{1,2} ?\\. ?[\\d٠-٩]{1,2} ?\\. ?(?:19|20|١٩|٢٠)[\\d٠-٩]{2}(?![\\d٠-٩])");

    private SentenceCutter() {}

    /** Spans that tile the text: none for the empty text, otherwise none empty. */
    public static List<Span> cut(String text) {
        Cuts cuts = new Cuts(text);
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Letters.isLineEnd(text.charAt(end))) {
                end++;
            }
            new Paragraph(text, start, end, cuts).cut();
            start = end;
            while (start < text.length() && Letters.isSpace(text.charAt(start))) {
                start++;
            }
            cuts.at(start);
        }
        return cuts.spans;
    }

    /** Collects the cuts from left to right; a segment of nothing but space joins the one before it. */
    private static final class Cuts {
        final List<Span> spans = new ArrayList<>();
        private final String text;
        private int last;

        Cuts(String text) {
            this.text = text;
        }

        void at(int cut) {
            if (cut == last) {
                return;
            }
            boolean blank = true;
            for (int i = last; i < cut && blank; i++) {
                blank = isBlank(text.charAt(i));
            }
            if (!blank || (cut == text.length() && spans.isEmpty())) {
                spans.add(new Span(last, cut));
                last = cut;
            } else if (!spans.isEmpty()) {
                spans.set(spans.size() - 1, new Span(spans.get(spans.size() - 1).start(), cut));
                last = cut;
            } // blank at the very start: it waits for the first segment
        }
    }

    static boolean isBlank(char sign) {
        return Letters.isSpace(sign) || Letters.isInvisible(sign);
    }

    static boolean isStop(char sign) {
        return sign == '.'
                || sign == '؟'
                || sign == '?'
                || sign == '!'
                || sign == '…'
                || sign == '۔' // the Urdu full stop
                || sign == '‼'
                || sign == '⁇'
                || sign == '⁈'
                || sign == '⁉';
    }

    /** One or more stops with the closing marks behind them. */
    record Stop(int start, int runEnd, int end, boolean free) {
        /** Whether a closing mark follows the stops. */
        boolean hasClosers() {
            return end > runEnd;
        }
    }

    /** One paragraph, without its line end. */
    static final class Paragraph {
        final String text;
        final int start;
        final int end;
        final MarkPairs marks;
        private final Cuts cuts;
        private final List<MarkPairs.Pair> held;
        private final List<Span> whole;

        Paragraph(String text, int start, int end, Cuts cuts) {
            this.text = text;
            this.start = start;
            this.end = end;
            this.cuts = cuts;
            this.marks = MarkPairs.in(text, start, end);
            this.held = outermost(marks.pairs());
            this.whole = whole();
        }

        void cut() {
            StopRules rules = new StopRules(this);
            int at = start;
            int passed = 0;
            while (at < end) {
                if (passed < whole.size() && at >= whole.get(passed).start()) {
                    at = Math.max(at, whole.get(passed++).end());
                } else if (isStop(text.charAt(at))) {
                    Stop stop = stopAt(at);
                    int next = skipBlank(stop.end());
                    if (next < end && !isHeld(stop.start(), stop.end()) && rules.ends(stop, next)) {
                        int cut = cutAfter(stop.end());
                        cuts.at(cut);
                        rules.cutAt(next);
                    }
                    at = stop.end();
                } else {
                    at++;
                }
            }
        }

        /** White space and invisible signs stay with what they follow; a sign that opens a direction goes on. */
        private int cutAfter(int at) {
            int cut = at;
            while (cut < end && isBlank(text.charAt(cut)) && !Letters.opensBidi(text.charAt(cut))) {
                cut++;
            }
            return cut;
        }

        int skipBlank(int from) {
            int at = from;
            while (at < end && isBlank(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private Stop stopAt(int first) {
            boolean free = isFree(first);
            int runEnd = first + 1;
            for (int next = skipBlank(runEnd); next < end && isStop(text.charAt(next)); next = skipBlank(runEnd)) {
                if (next > runEnd && isNameDot(next)) {
                    break;
                }
                free |= isFree(next);
                runEnd = next + 1;
            }
            int stopEnd = runEnd;
            while (stopEnd < end) {
                int next = skipBlank(stopEnd);
                if (next >= end) {
                    break;
                }
                char sign = text.charAt(next);
                if (marks.closes(next) || (next == stopEnd && isStrayCloser(next))) {
                    stopEnd = next + 1;
                } else if (isStop(sign) && stopEnd > runEnd && !isNameDot(next)) {
                    free |= isFree(next);
                    stopEnd = next + 1;
                } else {
                    break;
                }
            }
            return new Stop(first, runEnd, stopEnd, free);
        }

        /** The stop of .com or .NET after a space. */
        private boolean isNameDot(int at) {
            return text.charAt(at) == '.' && at + 1 < end && Letters.isLatin(text.charAt(at + 1));
        }

        /** A closing mark whose partner is missing: it stays with the stop it touches. */
        private boolean isStrayCloser(int at) {
            char sign = text.charAt(at);
            if (marks.opens(at)) {
                return false;
            }
            if (sign == '"') {
                return at + 1 == end || Letters.isSpace(text.charAt(at + 1));
            }
            return sign == ')' || sign == ']' || sign == '}' || sign == '»' || sign == '”';
        }

        /** Whether no pair of marks holds the stop at {@code at} by itself. */
        boolean isFree(int at) {
            MarkPairs.Pair pair = around(at);
            return pair == null || at >= pair.close();
        }

        /** Whether marks hold the whole stretch together with what follows it. */
        private boolean isHeld(int from, int to) {
            MarkPairs.Pair pair = around(from);
            return pair != null && to <= pair.close();
        }

        /** The outermost pair that holds a stop and opens before {@code at}; null outside of all. */
        MarkPairs.@Nullable Pair around(int at) {
            int low = 0;
            int high = held.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                MarkPairs.Pair pair = held.get(middle);
                if (pair.close() < at) {
                    low = middle + 1;
                } else if (pair.open() >= at) {
                    high = middle - 1;
                } else {
                    return pair;
                }
            }
            return null;
        }

        /** Pairs short enough to hold a stop, those inside others left out, crossing ones joined. */
        private static List<MarkPairs.Pair> outermost(List<MarkPairs.Pair> pairs) {
            List<MarkPairs.Pair> sorted = new ArrayList<>();
            for (MarkPairs.Pair pair : pairs) {
                if (pair.words() <= LONGEST_HELD) {
                    sorted.add(pair);
                }
            }
            sorted.sort(Comparator.comparingInt(MarkPairs.Pair::open));
            List<MarkPairs.Pair> outermost = new ArrayList<>();
            for (MarkPairs.Pair pair : sorted) {
                int last = outermost.size() - 1;
                if (last < 0 || outermost.get(last).close() < pair.open()) {
                    outermost.add(pair);
                } else if (outermost.get(last).close() < pair.close()) {
                    MarkPairs.Pair wide = outermost.get(last);
                    outermost.set(
                            last,
                            new MarkPairs.Pair(wide.open(), pair.close(), wide.family(), wide.words() + pair.words()));
                }
            }
            return outermost;
        }

        /** Addresses and dates: no stop inside them is one. */
        private List<Span> whole() {
            List<Span> found = new ArrayList<>();
            Matcher matcher = ADDRESS.matcher(text).region(start, end);
            while (matcher.find()) {
                int stop = matcher.start() + 1;
                // a full stop with an Arabic word behind it, or a question mark of the script, ends the address
                while (stop < matcher.end()
                        && text.charAt(stop) != '؟'
                        && !(text.charAt(stop) == '.'
                                && stop + 1 < matcher.end()
                                && Letters.isArabic(text.charAt(stop + 1)))) {
                    stop++;
                }
                while (stop > matcher.start() && isTail(text.charAt(stop - 1))) {
                    stop--;
                }
                found.add(new Span(matcher.start(), stop));
            }
            Matcher date = SPACED_DATE.matcher(text).region(start, end);
            while (date.find()) {
                found.add(new Span(date.start(), date.end()));
            }
            found.sort(null);
            return found;
        }

        private static boolean isTail(char sign) {
            return isStop(sign) || MarkPairs.family(sign) != null || sign == ',' || sign == ';' || sign == ':';
        }
    }

    static Set<String> words(String list) {
        return Lexicon.keys("sentences/" + list + ".txt");
    }
}
