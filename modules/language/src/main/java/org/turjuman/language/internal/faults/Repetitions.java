package org.turjuman.language.internal.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.turjuman.language.api.DefectKind;
import org.turjuman.language.api.Span;
import org.turjuman.language.internal.Lexicon;

/** The same words twice in a row, and the same phrase twice in a sentence. */
final class Repetitions {
    private static final Set<String> STOCK =
            Lexicon.lines("faults/stock-phrases.txt").stream().collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_ROW = 6;

    /** So many words of a sentence twice are no accident of the language. */
    private static final int LONG_PHRASE = 7;

    private final Faults faults;
    private final FaultText text;

    Repetitions(Faults faults, FaultText text) {
        this.faults = faults;
        this.text = text;
    }

    void find() {
        int size = text.words.size();
        int reported = -1;
        for (int i = 0; i < size; i++) {
            for (int length = LONGEST_ROW; length >= 2 && i > reported; length--) {
                if (inRow(i, length)) {
                    Span again = new Span(
                            text.words.get(i + length - 1).end(),
                            text.words.get(i + 2 * length - 1).end());
                    faults.report(again, DefectKind.REPEATED_PHRASE, "", 0.85, phrase(i, length));
                    reported = i + 2 * length - 1;
                }
            }
        }
        farApart(2, true);
        farApart(LONG_PHRASE, false);
    }

    private boolean inRow(int i, int length) {
        if (i + 2 * length > text.words.size()) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (!text.words
                            .get(i + at)
                            .form()
                            .equals(text.words.get(i + length + at).form())
                    || !text.words.get(i + at).arabic()) {
                return false;
            }
        }
        for (int at = i; at < i + 2 * length - 1; at++) {
            if (!text.adjacent(at)) {
                return false;
            }
        }
        return !text.words.get(i).form().equals(text.words.get(i + 1).form());
    }

    /** Phrases of so many words twice in one sentence, with other words between. */
    private void farApart(int length, boolean stock) {
        Map<String, Integer> seen = new HashMap<>();
        int sentence = -1;
        for (int i = 0; i + length <= text.words.size(); i++) {
            FaultWord first = text.words.get(i);
            if (first.sentence() != sentence) {
                seen.clear();
                sentence = first.sentence();
            }
            FaultWord last = text.words.get(i + length - 1);
            if (last.sentence() != sentence || !isRun(i, length)) {
                continue;
            }
            String phrase = phrase(i, length);
            if (stock && !STOCK.contains(phrase)) {
                continue;
            }
            Integer before = seen.putIfAbsent(phrase, i);
            Span span = new Span(first.start(), last.end());
            if (before != null
                    && before + length <= i
                    && !faults.isTaken(span)
                    && first.quoted() == text.words.get(before).quoted()) {
                faults.report(span, DefectKind.REPEATED_PHRASE, null, 0.6, phrase);
                seen.clear();
            }
        }
    }

    private boolean isRun(int i, int length) {
        for (int at = i; at < i + length; at++) {
            if (!text.words.get(at).arabic() || at > i && !text.adjacent(at - 1)) {
                return false;
            }
        }
        return true;
    }

    private String phrase(int i, int length) {
        List<FaultWord> words = text.words.subList(i, i + length);
        return words.stream().map(FaultWord::form).collect(Collectors.joining(" "));
    }
}
