package org.turjuman.language.api;

import java.util.ArrayList;
import java.util.List;

/**
 * A text beside its key, with the way back: which stretch of the original each folded letter stands for.
 *
 * <p>A vowel mark or tatweel belongs to the letter before it, so that the span of {@code محمد} found in مُحَمَّد covers
 * the marks as well. Safe to share; it never changes.
 */
public final class FoldedText {
    private final String original;
    private final String key;
    private final int[] starts;
    private final int[] ends;

    /**
     * For the folding only; ask {@link Folding#fold(String)}.
     *
     * @param starts for each letter of {@code key}, where its original begins
     * @param ends for each letter of {@code key}, where its original ends
     */
    public FoldedText(String original, String key, int[] starts, int[] ends) {
        if (starts.length != key.length() || ends.length != key.length()) {
            throw new IllegalArgumentException("Each of the %d letters needs its place".formatted(key.length()));
        }
        this.original = original;
        this.key = key;
        this.starts = starts.clone();
        this.ends = ends.clone();
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /** Its match key, equal to {@link Folding#key(String)}. */
    public String key() {
        return key;
    }

    /**
     * The stretch of the original that a stretch of the key stands for.
     *
     * @throws IndexOutOfBoundsException when {@code folded} reaches beyond the key
     */
    public Span original(Span folded) {
        if (folded.isEmpty()) {
            int at = folded.start() < starts.length ? starts[folded.start()] : original.length();
            return new Span(at, at);
        }
        return new Span(starts[folded.start()], ends[folded.end() - 1]);
    }

    /**
     * Every place where {@code needle} occurs in any spelling, from left to right, without overlaps.
     *
     * <p>Parts of words count: searching for كتب finds مكتب. A needle of white space or marks only finds nothing.
     */
    public List<Span> find(String needle) {
        String wanted = Folding.key(needle);
        List<Span> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        for (int at = key.indexOf(wanted); at >= 0; at = key.indexOf(wanted, at + wanted.length())) {
            found.add(original(new Span(at, at + wanted.length())));
        }
        return found;
    }
}
