package org.turjuman.language.api;

/**
 * A stretch of a text, from {@code start} up to but not including {@code end}.
 *
 * <p>Offsets count UTF-16 code units in logical order, as {@link String#substring(int, int)} does; not code points,
 * bytes or visible letters. The vocalised name مُحَمَّد is 8 units long and shows 4 letters.
 *
 * @param start the first unit, from 0
 * @param end the unit after the last, never before {@code start}; equal to it for an empty span
 */
public record Span(int start, int end) implements Comparable<Span> {
    /**
     * @throws IllegalArgumentException when {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: [%d, %d)".formatted(start, end));
        }
    }

    public int getStart() {
        return start;
    }

    public int getEnd() {
        return end;
    }

    /** How many UTF-16 units the span holds. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the unit at {@code offset} lies in the span; its end does not. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether {@code other} lies wholly in this span; a span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether both share at least one unit. Spans that only touch, and empty ones, do not overlap. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /**
     * What of the span shows: without the white space at its ends.
     *
     * @param text the text that the span is of
     * @return the stretch of {@code substring(text).strip()}; where all is white space, an empty span at the start
     * @throws IndexOutOfBoundsException when {@code text} is shorter than the span's end
     */
    public Span stripped(String text) {
        String whole = substring(text);
        String shown = whole.strip();
        int blank = shown.isEmpty() ? 0 : whole.length() - whole.stripLeading().length();
        return new Span(start + blank, start + blank + shown.length());
    }

    /** The same stretch of a text that begins {@code distance} units earlier (or later, when negative). */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /**
     * The words of the span.
     *
     * @throws IndexOutOfBoundsException when {@code text} is shorter than the span's end
     */
    public String substring(String text) {
        return text.substring(start, end);
    }

    /** Orders by start, then the shorter first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
