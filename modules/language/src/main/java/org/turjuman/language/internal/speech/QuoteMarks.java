package org.turjuman.language.internal.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.internal.Letters;
import org.turjuman.language.internal.MarkPairs;
import org.turjuman.language.internal.MarkPairs.Family;

/**
 * The outermost quoted stretches of a text. A mark without a partner in its paragraph may close some paragraphs further
 * on (each paragraph between may open one again); otherwise it holds the rest of its paragraph if a colon or a word of
 * reporting stands before it.
 */
final class QuoteMarks {
    private static final int PARAGRAPHS = 8;

    private final SpeechText text;
    private final List<Quote> found = new ArrayList<>();
    private final List<Integer> lone = new ArrayList<>();
    private final Set<Integer> loneMarks = new HashSet<>();
    private final Map<Integer, Quote> atLineStart = new HashMap<>();
    private int walked;

    QuoteMarks(SpeechText text) {
        this.text = text;
    }

    List<Quote> find() {
        int first = 0;
        for (int at = 1; at <= text.size(); at++) {
            if (at == text.size() || text.line(at) != text.line(first)) {
                paragraph(first, at);
                first = at;
            }
        }
        for (Quote quote : found) {
            atLineStart.put(quote.open(), quote);
        }
        pairAcross();
        found.sort(Comparator.comparingInt(Quote::open));
        List<Quote> outermost = new ArrayList<>();
        int end = 0;
        for (Quote quote : found) {
            if (quote.open() >= end) {
                outermost.add(quote);
                end = quote.next();
            }
        }
        return outermost;
    }

    private void paragraph(int first, int end) {
        MarkPairs marks = MarkPairs.in(
                text.text, text.token(first).start(), text.token(end - 1).end());
        List<MarkPairs.Pair> pairs = new ArrayList<>(marks.pairs());
        pairs.sort(Comparator.comparingInt(MarkPairs.Pair::open));
        int outer = -1;
        for (MarkPairs.Pair pair : pairs) {
            boolean quotation = pair.family() == Family.GUILLEMET || pair.family() == Family.DOUBLE;
            if (quotation && pair.open() > outer) {
                outer = pair.close();
                int open = tokenAt(pair.open());
                add(open, tokenAt(pair.close()), pair.words());
            }
        }
        for (int mark : marks.unmatched()) {
            Family family = MarkPairs.family(text.text.charAt(mark));
            if (family == Family.GUILLEMET || family == Family.DOUBLE) {
                int token = tokenAt(mark);
                lone.add(token);
                loneMarks.add(token);
            }
        }
    }

    private void add(int open, int close, int words) {
        int from = text.token(open).end();
        int to = text.token(close).start();
        found.add(trimmed(open, close, from, to, words, true, close + 1));
    }

    private Quote trimmed(int open, int close, int from, int to, int words, boolean closed, int next) {
        int first = from;
        int last = to;
        while (first < last && Letters.isSpace(text.text.charAt(first))) {
            first++;
        }
        while (last > first && Letters.isSpace(text.text.charAt(last - 1))) {
            last--;
        }
        return new Quote(open, close, first, last, words, closed, next);
    }

    private void pairAcross() {
        for (int i = 0; i < lone.size(); i++) {
            int open = lone.get(i);
            if (!mayOpen(open)) {
                continue;
            }
            int closing = closing(i);
            Quote continued = closing < 0 && isAnnounced(open) ? continued(open) : null;
            if (closing >= 0) {
                int close = lone.get(closing);
                found.add(trimmed(
                        open,
                        close,
                        text.token(open).end(),
                        text.token(close).start(),
                        words(open, close),
                        true,
                        close + 1));
                i = closing;
            } else if (continued != null) {
                Quote last = continued;
                found.add(trimmed(
                        open,
                        last.close(),
                        text.token(open).end(),
                        last.to(),
                        words(open, last.close()),
                        true,
                        last.next()));
                while (i + 1 < lone.size() && lone.get(i + 1) < last.open()) {
                    i++;
                }
            } else if (isAnnounced(open)) {
                int last = lineEnd(open);
                while (i + 1 < lone.size() && lone.get(i + 1) < last) {
                    i++;
                }
                found.add(trimmed(
                        open,
                        last,
                        text.token(open).end(),
                        text.token(last - 1).end(),
                        words(open, last),
                        false,
                        last));
            }
        }
    }

    /** The place in the list of lone marks of the one that closes this; marks that open a paragraph anew are passed. */
    private int closing(int i) {
        int open = lone.get(i);
        for (int j = i + 1; j < lone.size(); j++) {
            int mark = lone.get(j);
            int away = text.line(mark) - text.line(open);
            if (away > PARAGRAPHS) {
                return -1;
            }
            boolean opensLine = mark == 0 || !text.sameLine(mark - 1, mark);
            if (away > 0 && !opensLine && !text.key(mark).equals("«")) {
                return j;
            }
            if (!opensLine) {
                return -1;
            }
        }
        return -1;
    }

    /** The quotation that ends one that each paragraph opens anew: the last of them has a mark at both ends. */
    private @Nullable Quote continued(int open) {
        int at = lineEnd(open);
        for (int paragraph = 0; paragraph < PARAGRAPHS && at < text.size(); paragraph++) {
            Quote pair = atLineStart.get(at);
            if (pair != null) {
                return pair;
            }
            if (!loneMarks.contains(at)) {
                return null;
            }
            at = lineEnd(at);
        }
        return null;
    }

    private boolean mayOpen(int mark) {
        boolean more = text.isWord(mark + 1) && text.sameLine(mark, mark + 1);
        return more && !text.key(mark).equals("»");
    }

    private boolean isAnnounced(int open) {
        String before = text.key(open - 1);
        return before.equals(":") || VerbForms.report(before) != null || isJoinedReport(before);
    }

    private static boolean isJoinedReport(String key) {
        return key.length() > 3 && key.charAt(0) == 'و' && VerbForms.report(key.substring(1)) != null;
    }

    private int lineEnd(int at) {
        int end = at + 1;
        while (end < text.size() && text.line(end) == text.line(at)) {
            end++;
        }
        return end;
    }

    private int words(int from, int to) {
        int words = 0;
        for (int at = from + 1; at < to; at++) {
            words += text.isWord(at) ? 1 : 0;
        }
        return words;
    }

    /** The token at an offset; offsets come in order. */
    private int tokenAt(int offset) {
        while (walked > 0 && text.token(walked).start() > offset) {
            walked--;
        }
        while (text.token(walked).start() < offset) {
            walked++;
        }
        return walked;
    }
}
