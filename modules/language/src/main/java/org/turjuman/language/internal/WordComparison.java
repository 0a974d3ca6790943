package org.turjuman.language.internal;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turjuman.language.api.DiffPiece;
import org.turjuman.language.api.DiffPiece.Kind;
import org.turjuman.language.api.Span;

/** Compares two texts word by word; what it promises is said at {@link org.turjuman.language.api.WordDiff}. */
public final class WordComparison {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    /** The most comparisons that one stretch may cost: about a tenth of a second. */
    private static final long MOST = 25_000_000;

    private final List<String> oldTokens;
    private final List<String> newTokens;
    private final List<Change> changes = new ArrayList<>();

    private WordComparison(String oldText, String newText) {
        oldTokens = cut(oldText);
        newTokens = cut(newText);
        compare(0, oldTokens.size(), 0, newTokens.size());
        changes.sort(Comparator.<Change>comparingInt(change -> change.startOriginal)
                .thenComparingInt(change -> change.startRevised));
    }

    public static List<DiffPiece> between(String oldText, String newText) {
        return new WordComparison(oldText, newText).pieces();
    }

    public static double changedWordShare(String oldText, String newText) {
        WordComparison comparison = new WordComparison(oldText, newText);
        long words = count(comparison.oldTokens);
        if (words == 0) {
            return count(comparison.newTokens) == 0 ? 0 : 1;
        }
        long changed = 0;
        for (int[] place : comparison.places()) {
            changed += Math.max(
                    count(comparison.oldTokens.subList(place[0], place[1])),
                    count(comparison.newTokens.subList(place[2], place[3])));
        }
        return Math.min(1, (double) changed / words);
    }

    private static long count(List<String> tokens) {
        return tokens.stream()
                .filter(token -> Character.isLetterOrDigit(token.codePointAt(0)))
                .count();
    }

    static List<String> cut(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher clusters = CLUSTER.matcher(text);
        int start = 0;
        int last = -1;
        while (clusters.find()) {
            int kind = kind(text.codePointAt(clusters.start()));
            if (last >= 0 && (kind != last || kind == 2)) {
                tokens.add(text.substring(start, clusters.start()));
                start = clusters.start();
            }
            last = kind;
        }
        if (start < text.length()) {
            tokens.add(text.substring(start));
        }
        return tokens;
    }

    /** 0 for a letter or digit, 1 for white space, 2 for all else. */
    private static int kind(int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            return 0;
        }
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) ? 1 : 2;
    }

    private void compare(int oldStart, int oldEnd, int newStart, int newEnd) {
        int a = oldStart;
        int b = newStart;
        while (a < oldEnd && b < newEnd && oldTokens.get(a).equals(newTokens.get(b))) {
            a++;
            b++;
        }
        int aEnd = oldEnd;
        int bEnd = newEnd;
        while (aEnd > a && bEnd > b && oldTokens.get(aEnd - 1).equals(newTokens.get(bEnd - 1))) {
            aEnd--;
            bEnd--;
        }
        if (a == aEnd && b == bEnd) {
            return;
        }
        if (a == aEnd || b == bEnd) {
            changes.add(new Change(DeltaType.CHANGE, a, aEnd, b, bEnd));
        } else if ((long) (aEnd - a) * (bEnd - b) <= MOST) {
            for (Change change : new MyersDiffWithLinearSpace<String>()
                    .computeDiff(oldTokens.subList(a, aEnd), newTokens.subList(b, bEnd), null)) {
                changes.add(new Change(
                        change.deltaType,
                        a + change.startOriginal,
                        a + change.endOriginal,
                        b + change.startRevised,
                        b + change.endRevised));
            }
        } else {
            alignAtUniqueWords(a, aEnd, b, bEnd);
        }
    }

    private void alignAtUniqueWords(int a, int aEnd, int b, int bEnd) {
        Map<String, Integer> inOld = unique(oldTokens, a, aEnd);
        Map<String, Integer> inNew = unique(newTokens, b, bEnd);
        List<int[]> pairs = new ArrayList<>();
        for (Map.Entry<String, Integer> word : inOld.entrySet()) {
            Integer other = inNew.get(word.getKey());
            if (other != null && other >= 0 && word.getValue() >= 0) {
                pairs.add(new int[] {word.getValue(), other});
            }
        }
        List<int[]> anchors = longestRising(pairs);
        if (anchors.isEmpty()) {
            changes.add(new Change(DeltaType.CHANGE, a, aEnd, b, bEnd));
            return;
        }
        int oldAt = a;
        int newAt = b;
        for (int[] anchor : anchors) {
            compare(oldAt, anchor[0], newAt, anchor[1]);
            oldAt = anchor[0] + 1;
            newAt = anchor[1] + 1;
        }
        compare(oldAt, aEnd, newAt, bEnd);
    }

    private static Map<String, Integer> unique(List<String> tokens, int start, int end) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = start; i < end; i++) {
            places.merge(tokens.get(i), i, (first, second) -> -1);
        }
        return places;
    }

    /** The longest series of pairs that rises in both texts. */
    private static List<int[]> longestRising(List<int[]> pairs) {
        pairs.sort(Comparator.comparingInt(pair -> pair[0]));
        List<Integer> tails = new ArrayList<>(); // the pair that ends the best series of each length
        int[] before = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails.get(middle))[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(i);
            } else {
                tails.set(low, i);
            }
        }
        List<int[]> series = new ArrayList<>();
        for (int i = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); i >= 0; i = before[i]) {
            series.add(0, pairs.get(i));
        }
        return series;
    }

    /** The places where the texts differ: start and end in the old tokens, then in the new ones. */
    private List<int[]> places() {
        List<int[]> places = new ArrayList<>();
        for (Change change : changes) {
            int[] last = places.isEmpty() ? null : places.get(places.size() - 1);
            if (last != null && change.startOriginal == last[1] && change.startRevised == last[3]) {
                last[1] = change.endOriginal;
                last[3] = change.endRevised;
            } else {
                places.add(
                        new int[] {change.startOriginal, change.endOriginal, change.startRevised, change.endRevised});
            }
        }
        return places;
    }

    /** Places with nothing but a space between them become one, if words were replaced in both. */
    private List<int[]> hunks() {
        List<int[]> hunks = new ArrayList<>();
        for (int[] place : places()) {
            int[] last = hunks.isEmpty() ? null : hunks.get(hunks.size() - 1);
            if (last != null && isOneSpace(last[1], place[0]) && replaces(last) && replaces(place)) {
                last[1] = place[1];
                last[3] = place[3];
            } else {
                hunks.add(place);
            }
        }
        return hunks;
    }

    private boolean isOneSpace(int from, int to) {
        return to == from + 1 && oldTokens.get(from).isBlank();
    }

    private static boolean replaces(int[] hunk) {
        return hunk[0] < hunk[1] && hunk[2] < hunk[3];
    }

    private List<DiffPiece> pieces() {
        int[] oldOffsets = offsets(oldTokens);
        int[] newOffsets = offsets(newTokens);
        List<DiffPiece> pieces = new ArrayList<>();
        int oldAt = 0;
        int newAt = 0;
        List<int[]> hunks = hunks();
        hunks.add(new int[] {oldTokens.size(), oldTokens.size(), newTokens.size(), newTokens.size()});
        for (int[] hunk : hunks) {
            Span same = new Span(oldOffsets[oldAt], oldOffsets[hunk[0]]);
            if (!same.isEmpty()) {
                Span inNew = new Span(newOffsets[newAt], newOffsets[hunk[2]]);
                pieces.add(new DiffPiece(Kind.SAME, join(oldTokens, oldAt, hunk[0]), same, inNew));
            }
            Span removed = new Span(oldOffsets[hunk[0]], oldOffsets[hunk[1]]);
            Span added = new Span(newOffsets[hunk[2]], newOffsets[hunk[3]]);
            if (!removed.isEmpty()) {
                Span before = new Span(added.start(), added.start());
                pieces.add(new DiffPiece(Kind.REMOVED, join(oldTokens, hunk[0], hunk[1]), removed, before));
            }
            if (!added.isEmpty()) {
                Span after = new Span(removed.end(), removed.end());
                pieces.add(new DiffPiece(Kind.ADDED, join(newTokens, hunk[2], hunk[3]), after, added));
            }
            oldAt = hunk[1];
            newAt = hunk[3];
        }
        return pieces;
    }

    private static String join(List<String> tokens, int start, int end) {
        return String.join("", tokens.subList(start, end));
    }

    private static int[] offsets(List<String> tokens) {
        int[] offsets = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            offsets[i + 1] = offsets[i] + tokens.get(i).length();
        }
        return offsets;
    }
}
