package org.turjuman.annotations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turjuman.language.api.DiffPiece;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.WordDiff;

/**
 * Finds the words of a note again after the text has changed, or says that they are lost. A note on the wrong words is
 * worse than a lost one, which a person puts back.
 *
 * <p>A place is believed if the words stand there with enough of their old surroundings: together at least
 * {@value #EVIDENCE} words in an unbroken stretch that occurs once in the old text and once in the new one. (The start
 * or the end of the text counts as a word.) Only one place may be believed, and none may look like a copy of the old
 * one. The place that the word diff gives needs no more than that, unless the words occur more often now: then some of
 * them were typed or copied, and {@value #EVIDENCE} words of the old surroundings must stand on either side. So must
 * they where the diff gives no place: the words may have been cut and pasted. Where the evidence allows two readings,
 * or the words themselves were changed, the anchor is lost.
 */
final class Reanchoring {
    /** How many words must stand together unchanged; fewer recur by chance. */
    private static final int EVIDENCE = 3;

    /** How far surroundings are compared, in UTF-16 units on each side. */
    private static final int REACH = 240;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\u0640]*"); // tatweel

    private final String oldText;
    private final String newText;
    private final Anchor anchor;

    private Reanchoring(String oldText, String newText, Anchor anchor) {
        this.oldText = oldText;
        this.newText = newText;
        this.anchor = anchor;
    }

    /**
     * The anchor in {@code newText}; empty if it is lost.
     *
     * @param oldText the text the anchor was made in; if its words do not stand there, the anchor is lost
     */
    static Optional<Anchor> follow(String oldText, String newText, Anchor anchor) {
        if (anchor.end() > oldText.length() || !anchor.span().substring(oldText).equals(anchor.exact())) {
            return Optional.empty();
        }
        if (oldText.equals(newText)) {
            return Optional.of(anchor);
        }
        return new Reanchoring(oldText, newText, anchor)
                .place()
                .map(start -> Anchor.of(
                        newText, new Span(start, start + anchor.exact().length())));
    }

    /** A place where the words stand, with the stretch of old surroundings that stands around them. */
    private record Place(int start, int left, int right, int words, boolean sure) {}

    private Optional<Integer> place() {
        int mapped = mapped();
        List<Place> believed = new ArrayList<>();
        List<Place> others = new ArrayList<>();
        for (int at = newText.indexOf(anchor.exact()); at >= 0; at = newText.indexOf(anchor.exact(), at + 1)) {
            Place place = look(at);
            if (place.words >= EVIDENCE) {
                (isUnique(place) ? believed : others).add(place);
            }
        }
        if (others.stream().anyMatch(this::isNewCopy)) {
            return Optional.empty();
        }
        if (believed.size() != 1) {
            return Optional.empty();
        }
        Place place = believed.get(0);
        boolean more = count(newText, anchor.exact()) > count(oldText, anchor.exact());
        boolean told = place.start == mapped && !more;
        boolean contradicted = mapped >= 0 && place.start != mapped;
        return told || (place.sure && !contradicted) ? Optional.of(place.start) : Optional.empty();
    }

    /** Where the diff puts the anchor's first unit; -1 if any of its words changed, or may have. */
    private int mapped() {
        List<DiffPiece> pieces = WordDiff.between(oldText, newText);
        for (int i = 0; i < pieces.size(); i++) {
            DiffPiece piece = pieces.get(i);
            if (piece.kind() == DiffPiece.Kind.SAME && piece.inOld().contains(anchor.span())) {
                return mayHaveSlid(pieces, i)
                        ? -1
                        : piece.inNew().start() + anchor.start() - piece.inOld().start();
            }
        }
        return -1;
    }

    /**
     * Whether the cut between what stayed and what changed could lie elsewhere, on the other side of one of the
     * anchor's words: in "the union that the government" without three words, either "the" may be the one that stayed.
     */
    private boolean mayHaveSlid(List<DiffPiece> pieces, int index) {
        Span same = pieces.get(index).inOld();
        Matcher words = WORD.matcher(anchor.exact());
        int firstEnd = words.find() ? words.end() : anchor.exact().length();
        int lastStart = lastWord();
        String head = oldText.substring(same.start(), anchor.start() + firstEnd).strip();
        String tail = oldText.substring(anchor.start() + lastStart, same.end()).strip();
        return isNear(pieces, index, -1, head) || isNear(pieces, index, 1, tail);
    }

    private int lastWord() {
        int start = 0;
        Matcher words = WORD.matcher(anchor.exact());
        while (words.find()) {
            start = words.start();
        }
        return start;
    }

    /**
     * Whether words stand in the changed stretch beside a piece, in the old text or in the new one. A few words that
     * stayed do not end the stretch: the diff may have found them by chance.
     */
    private static boolean isNear(List<DiffPiece> pieces, int index, int step, String words) {
        StringBuilder before = new StringBuilder();
        StringBuilder now = new StringBuilder();
        for (int i = index + step; i >= 0 && i < pieces.size(); i += step) {
            DiffPiece piece = pieces.get(i);
            if (piece.kind() == DiffPiece.Kind.SAME && count(piece.text()) >= EVIDENCE) {
                break;
            }
            if (piece.kind() != DiffPiece.Kind.ADDED) {
                before.insert(step < 0 ? 0 : before.length(), piece.text());
            }
            if (piece.kind() != DiffPiece.Kind.REMOVED) {
                now.insert(step < 0 ? 0 : now.length(), piece.text());
            }
        }
        return before.indexOf(words) >= 0 || now.indexOf(words) >= 0;
    }

    private Place look(int at) {
        int left = 0;
        while (left < REACH
                && anchor.start() - left > 0
                && at - left > 0
                && oldText.charAt(anchor.start() - left - 1) == newText.charAt(at - left - 1)) {
            left++;
        }
        int end = at + anchor.exact().length();
        int right = 0;
        while (right < REACH
                && anchor.end() + right < oldText.length()
                && end + right < newText.length()
                && oldText.charAt(anchor.end() + right) == newText.charAt(end + right)) {
            right++;
        }
        left = wholeWords(left, at);
        right = wholeWordsAfter(right, end);
        boolean whole = isWordEdge(newText, at - left) && isWordEdge(newText, end + right);
        boolean first = at == left && anchor.start() == left;
        boolean last = end + right == newText.length() && anchor.end() + right == oldText.length();
        int before = count(newText.substring(at - left, at)) + (first ? 1 : 0);
        int after = count(newText.substring(end, end + right)) + (last ? 1 : 0);
        int words = whole ? before + count(anchor.exact()) + after : 0;
        boolean sure = (first || before >= EVIDENCE) && (last || after >= EVIDENCE);
        return new Place(at, left, right, words, sure);
    }

    private static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** The common surroundings cut back to where a word begins in both texts. */
    private int wholeWords(int left, int at) {
        int kept = left;
        while (kept > 0 && !(isWordEdge(newText, at - kept) && isWordEdge(oldText, anchor.start() - kept))) {
            kept--;
        }
        return kept;
    }

    private int wholeWordsAfter(int right, int end) {
        int kept = right;
        while (kept > 0 && !(isWordEdge(newText, end + kept) && isWordEdge(oldText, anchor.end() + kept))) {
            kept--;
        }
        return kept;
    }

    private static boolean isWordEdge(String text, int at) {
        return at <= 0 || at >= text.length() || !(isWordPart(text.charAt(at - 1)) && isWordPart(text.charAt(at)));
    }

    private static boolean isWordPart(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.SURROGATE
                || c == '\u0640'; // tatweel
    }

    private boolean isUnique(Place place) {
        String stretch = stretch(place);
        return count(oldText, stretch) == 1 && count(newText, stretch) == 1;
    }

    /** Whether the stretch stands in the new text more often than in the old one. */
    private boolean isNewCopy(Place place) {
        String stretch = stretch(place);
        return count(newText, stretch) > count(oldText, stretch);
    }

    private String stretch(Place place) {
        return newText.substring(
                place.start - place.left, place.start + anchor.exact().length() + place.right);
    }

    private static int count(String text, String stretch) {
        int count = 0;
        for (int at = text.indexOf(stretch); at >= 0; at = text.indexOf(stretch, at + 1)) {
            count++;
        }
        return count;
    }
}
