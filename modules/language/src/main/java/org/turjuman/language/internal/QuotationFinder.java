package org.turjuman.language.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.TextMention;

/**
 * Direct quotations: what stands between quotation marks and is somebody's words rather than a name, a title, letters
 * spelled out ("أ ف ب") or a word held at arm's length. Long enough, or announced by a colon or a verb of reporting; but
 * what stands between such a verb and its إن or أن is the name of who speaks.
 */
public final class QuotationFinder {
    private static final Set<String> REPORTING = SentenceCutter.words("reporting");
    private static final Set<String> ANNOUNCING =
            Set.of("قوله", "قولها", "قولهم", "قائلا", "قائله", "مضيفا", "مضيفه", "مءكدا", "مءكده", "موضحا", "موضحه");

    private static final Set<String> REPORTED =
            Set.of("ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "بانهم", "عن");

    private static final int LONG_ENOUGH = 5;
    private static final int ANNOUNCED = 2;

    private final String text;
    private final List<TextMention> found = new ArrayList<>();

    private QuotationFinder(String text) {
        this.text = text;
    }

    public static List<TextMention> find(String text) {
        QuotationFinder finder = new QuotationFinder(text);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Letters.isLineEnd(text.charAt(at))) {
                finder.paragraph(start, at);
                start = at + 1;
            }
        }
        return finder.found;
    }

    private void paragraph(int start, int end) {
        List<MarkPairs.Pair> pairs =
                new ArrayList<>(MarkPairs.in(text, start, end).pairs());
        pairs.sort((one, other) -> Integer.compare(one.open(), other.open()));
        int outerEnd = -1;
        for (MarkPairs.Pair pair : pairs) {
            boolean quotation = pair.family() == MarkPairs.Family.GUILLEMET || pair.family() == MarkPairs.Family.DOUBLE;
            if (!quotation || pair.open() < outerEnd) {
                continue;
            }
            outerEnd = pair.close();
            if (isSpelled(pair)) {
                continue;
            }
            boolean announced = isAnnounced(start, pair.open()) && !isSpeaker(start, end, pair);
            if (pair.words() >= LONG_ENOUGH || (announced && pair.words() >= ANNOUNCED)) {
                add(pair, announced ? "quotation-announced" : "quotation-length", announced ? 0.95 : 0.75);
            }
        }
    }

    private void add(MarkPairs.Pair pair, String why, double confidence) {
        int first = pair.open() + 1;
        int last = pair.close();
        while (first < last && SentenceCutter.isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && SentenceCutter.isBlank(text.charAt(last - 1))) {
            last--;
        }
        String words = text.substring(first, last);
        found.add(new TextMention(new Span(first, last), "QUOTATION", words, null, true, confidence, why));
    }

    /** Single letters with spaces or stops between them. */
    private boolean isSpelled(MarkPairs.Pair pair) {
        for (int at = pair.open() + 1; at < pair.close(); at++) {
            if (Letters.isWordSign(text.charAt(at)) && Letters.isWordSign(text.charAt(at - 1))) {
                return false;
            }
        }
        return true;
    }

    /** قالت "هيومن رايتس ووتش" إن: no colon before, and what was said only follows. */
    private boolean isSpeaker(int paragraphStart, int paragraphEnd, MarkPairs.Pair pair) {
        int end = announcementEnd(paragraphStart, pair.open());
        boolean colon = end > paragraphStart && text.charAt(end - 1) == ':';
        int next = pair.close() + 1;
        while (next < paragraphEnd && (SentenceCutter.isBlank(text.charAt(next)) || text.charAt(next) == '،')) {
            next++;
        }
        int wordEnd = next;
        while (wordEnd < paragraphEnd && Letters.isWordSign(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return !colon && REPORTED.contains(LetterFolding.key(text.substring(next, wordEnd)));
    }

    private int announcementEnd(int paragraphStart, int mark) {
        int end = mark;
        while (end > paragraphStart && (SentenceCutter.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '،')) {
            end--;
        }
        return end;
    }

    /** A colon, or a verb such as وأضاف, right before the mark. */
    private boolean isAnnounced(int paragraphStart, int mark) {
        int end = announcementEnd(paragraphStart, mark);
        if (end > paragraphStart && text.charAt(end - 1) == ':') {
            return true;
        }
        int start = end;
        while (start > paragraphStart && end - start < 20 && Letters.isWordSign(text.charAt(start - 1))) {
            start--;
        }
        String word = LetterFolding.key(text.substring(start, end));
        return REPORTING.contains(word)
                || ANNOUNCING.contains(word)
                || (word.length() > 2 && "وف".indexOf(word.charAt(0)) >= 0 && REPORTING.contains(word.substring(1)));
    }
}
