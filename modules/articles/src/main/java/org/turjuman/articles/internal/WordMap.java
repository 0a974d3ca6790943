package org.turjuman.articles.internal;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.turjuman.articles.api.WordChange;
import org.turjuman.language.api.Span;

/**
 * Which word of an older text is which word of a newer one. Sentences that are equal are matched as wholes first, so that
 * the words of a rewritten sentence are only looked for between its unchanged neighbours.
 */
final class WordMap {
    /** Beyond this many words the two sides of one gap are called different without looking: a matter of seconds. */
    private static final int LARGEST_GAP = 30_000;

    private static final int NONE = -1;

    private final String older;
    private final String newer;
    private final List<Tokens.Token> oldWords;
    private final List<Tokens.Token> newWords;
    private final int[] newOf; // for each old word the new one, or NONE; rising
    private final int[] oldOf;

    WordMap(String older, List<Span> oldSentences, String newer, List<Span> newSentences) {
        this.older = older;
        this.newer = newer;
        oldWords = Tokens.of(older);
        newWords = Tokens.of(newer);
        newOf = new int[oldWords.size()];
        oldOf = new int[newWords.size()];
        Arrays.fill(newOf, NONE);
        Arrays.fill(oldOf, NONE);
        matchSentences(oldSentences, newSentences);
    }

    private void matchSentences(List<Span> oldSentences, List<Span> newSentences) {
        int oldDone = 0;
        int newDone = 0;
        for (Gap gap : gaps(stripped(older, oldSentences), stripped(newer, newSentences))) {
            Span oldGap = wordsOf(gap.older(), oldSentences, older, oldWords);
            Span newGap = wordsOf(gap.newer(), newSentences, newer, newWords);
            matchEqual(oldDone, oldGap.start(), newDone);
            matchWords(oldGap, newGap);
            oldDone = oldGap.end();
            newDone = newGap.end();
        }
        matchEqual(oldDone, oldWords.size(), newDone);
    }

    private void matchEqual(int oldFrom, int oldUntil, int newFrom) {
        for (int i = oldFrom; i < oldUntil; i++) {
            match(i, newFrom + i - oldFrom);
        }
    }

    private void matchWords(Span oldRange, Span newRange) {
        if (oldRange.length() > LARGEST_GAP || newRange.length() > LARGEST_GAP) {
            return;
        }
        int oldDone = oldRange.start();
        int newDone = newRange.start();
        for (Gap gap : gaps(texts(oldWords, oldRange), texts(newWords, newRange))) {
            int oldGap = oldRange.start() + gap.older().start();
            matchEqual(oldDone, oldGap, newDone);
            oldDone = oldRange.start() + gap.older().end();
            newDone = newRange.start() + gap.newer().end();
        }
        matchEqual(oldDone, oldRange.end(), newDone);
    }

    private void match(int oldWord, int newWord) {
        newOf[oldWord] = newWord;
        oldOf[newWord] = oldWord;
    }

    /** Where two lists differ, in order; the difference gives neighbouring deletions and insertions one by one. */
    private static List<Gap> gaps(List<String> before, List<String> after) {
        List<Gap> gaps = new ArrayList<>();
        DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>()).getDeltas().stream()
                .map(Gap::of)
                .sorted()
                .forEach(gap -> {
                    int last = gaps.size() - 1;
                    if (last >= 0 && gaps.get(last).touches(gap)) {
                        gaps.set(last, gaps.get(last).and(gap));
                    } else {
                        gaps.add(gap);
                    }
                });
        return gaps;
    }

    /**
     * A place where two lists differ.
     *
     * @param older what stands in the older list only
     * @param newer what stands in the newer list only
     */
    private record Gap(Span older, Span newer) implements Comparable<Gap> {
        static Gap of(AbstractDelta<String> delta) {
            int old = delta.getSource().getPosition();
            int now = delta.getTarget().getPosition();
            return new Gap(
                    new Span(old, old + delta.getSource().size()),
                    new Span(now, now + delta.getTarget().size()));
        }

        boolean touches(Gap next) {
            return older.end() == next.older.start() && newer.end() == next.newer.start();
        }

        Gap and(Gap next) {
            return new Gap(new Span(older.start(), next.older.end()), new Span(newer.start(), next.newer.end()));
        }

        @Override
        public int compareTo(Gap other) {
            int byOlder = older.compareTo(other.older);
            return byOlder != 0 ? byOlder : newer.compareTo(other.newer);
        }
    }

    private static List<String> stripped(String text, List<Span> sentences) {
        return sentences.stream().map(s -> s.substring(text).strip()).toList();
    }

    private static List<String> texts(List<Tokens.Token> words, Span range) {
        return words.subList(range.start(), range.end()).stream()
                .map(Tokens.Token::text)
                .toList();
    }

    /** The words of a range of sentences. */
    private static Span wordsOf(Span range, List<Span> sentences, String text, List<Tokens.Token> words) {
        return new Span(
                firstWord(words, startOf(sentences, range.start(), text)),
                firstWord(words, startOf(sentences, range.end(), text)));
    }

    private static int startOf(List<Span> sentences, int index, String text) {
        return index < sentences.size() ? sentences.get(index).start() : text.length();
    }

    /** The first word that begins at an offset or after it. */
    private static int firstWord(List<Tokens.Token> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words that begin in a stretch of the older text, as a range of their numbers. */
    Span oldRange(Span stretch) {
        return new Span(firstWord(oldWords, stretch.start()), firstWord(oldWords, stretch.end()));
    }

    /** The words that begin in a stretch of the newer text, as a range of their numbers. */
    Span newRange(Span stretch) {
        return new Span(firstWord(newWords, stretch.start()), firstWord(newWords, stretch.end()));
    }

    Tokens.Token newWord(int number) {
        return newWords.get(number);
    }

    /** How many words of the two ranges are each other's; punctuation counts where a range holds nothing else. */
    int shared(Span oldRange, Span newRange) {
        boolean marks = wordsIn(oldRange, oldWords) == 0 || wordsIn(newRange, newWords) == 0;
        int shared = 0;
        for (int i = oldRange.start(); i < oldRange.end(); i++) {
            if (newOf[i] != NONE
                    && newRange.contains(newOf[i])
                    && (marks || !oldWords.get(i).mark())) {
                shared++;
            }
        }
        return shared;
    }

    /** How many words the shorter of two ranges has, at least 1. */
    int shorter(Span oldRange, Span newRange) {
        return Math.max(1, Math.min(wordsIn(oldRange, oldWords), wordsIn(newRange, newWords)));
    }

    private static int wordsIn(Span range, List<Tokens.Token> words) {
        int count = 0;
        for (int i = range.start(); i < range.end(); i++) {
            if (!words.get(i).mark()) {
                count++;
            }
        }
        return count;
    }

    /** The new words, within a range of them, that come from a range of old ones: from the first to after the last. */
    Span image(Span oldRange, Span newRange) {
        int first = NONE;
        int last = NONE;
        for (int j = newRange.start(); j < newRange.end(); j++) {
            if (oldOf[j] != NONE && oldRange.contains(oldOf[j])) {
                first = first == NONE ? j : first;
                last = j;
            }
        }
        return first == NONE ? new Span(newRange.start(), newRange.start()) : new Span(first, last + 1);
    }

    /** The old words from which a range of new ones comes: from the first to after the last; empty if from none. */
    Span origin(Span newRange) {
        int first = NONE;
        int until = 0;
        for (int j = newRange.start(); j < newRange.end(); j++) {
            if (oldOf[j] != NONE) {
                first = first == NONE ? oldOf[j] : first;
                until = oldOf[j] + 1;
            }
        }
        return new Span(Math.max(first, 0), until);
    }

    /** The difference of two stretches, word by word. */
    List<WordChange> difference(Span from, Span to) {
        Difference difference = new Difference();
        Span oldRange = oldRange(from);
        Span newRange = newRange(to);
        int i = oldRange.start();
        int j = newRange.start();
        while (i < oldRange.end() || j < newRange.end()) {
            if (i < oldRange.end() && (newOf[i] == NONE || !newRange.contains(newOf[i]))) {
                difference.add(WordChange.Kind.REMOVED, stretch(older, oldWords, i++, from.end()));
            } else if (j < newRange.end() && (oldOf[j] == NONE || !oldRange.contains(oldOf[j]))) {
                difference.add(WordChange.Kind.ADDED, stretch(newer, newWords, j++, to.end()));
            } else {
                difference.add(WordChange.Kind.KEPT, stretch(newer, newWords, j++, to.end()));
                i++;
            }
        }
        return difference.changes();
    }

    /** A word with the white space after it. */
    private static String stretch(String text, List<Tokens.Token> words, int number, int until) {
        int end = number + 1 < words.size() ? Math.min(words.get(number + 1).start(), until) : until;
        return text.substring(words.get(number).start(), end);
    }

    /** Where a stretch of the old text stands in the new one, or an empty list position if it does not. */
    List<Span> moved(Span old) {
        int first = firstWord(oldWords, old.start());
        if (first > 0 && oldWords.get(first - 1).end() > old.start()) {
            first--;
        }
        int until = firstWord(oldWords, old.end());
        if (first >= until || newOf[first] == NONE) {
            return List.of();
        }
        int start = newWords.get(newOf[first]).start()
                + old.start()
                - oldWords.get(first).start();
        if (start < 0 || start + old.length() > newer.length()) {
            return List.of();
        }
        for (int i = first; i < until; i++) {
            if (newOf[i] != newOf[first] + i - first) {
                return List.of();
            }
        }
        Span moved = new Span(start, start + old.length());
        return old.substring(older).equals(moved.substring(newer)) ? List.of(moved) : List.of();
    }

    /** Gathers neighbouring words of one kind. */
    private static final class Difference {
        private final List<WordChange> changes = new ArrayList<>();

        void add(WordChange.Kind kind, String text) {
            int last = changes.size() - 1;
            if (last >= 0 && changes.get(last).kind() == kind) {
                changes.set(last, new WordChange(kind, changes.get(last).text() + text));
            } else {
                changes.add(new WordChange(kind, text));
            }
        }

        List<WordChange> changes() {
            return List.copyOf(changes);
        }
    }
}
