package org.turjuman.language.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A text before and after accepted changes, with the map between their offsets in both directions.
 *
 * @param original the text before
 * @param text the text after
 * @param edits the changes, in order, without overlaps
 */
public record EditedText(String original, String text, List<TextEdit> edits) {
    public EditedText {
        edits = List.copyOf(edits);
    }

    /**
     * Replaces spans of a text.
     *
     * @param replacements in any order; of two that overlap the later one in the text is left out
     * @throws IndexOutOfBoundsException when a span reaches beyond the text
     */
    public static EditedText replacing(String original, List<Replacement> replacements) {
        List<Replacement> sorted = new ArrayList<>(replacements);
        sorted.sort((one, other) -> one.span().compareTo(other.span()));
        StringBuilder text = new StringBuilder(original.length());
        List<TextEdit> edits = new ArrayList<>();
        int at = 0;
        for (Replacement replacement : sorted) {
            Span span = replacement.span();
            if (span.start() < at) {
                continue;
            }
            text.append(original, at, span.start());
            int start = text.length();
            text.append(replacement.text());
            edits.add(new TextEdit(span, replacement.text(), new Span(start, text.length())));
            at = span.end();
        }
        text.append(original, at, original.length());
        return new EditedText(original, text.toString(), edits);
    }

    /**
     * A stretch and what takes its place.
     *
     * @param span where, in the text before
     * @param text what stands there afterwards; empty to delete
     */
    public record Replacement(Span span, String text) {}

    /** Where a stretch of the original stands now. An end inside a changed stretch moves out to the change's own. */
    public Span toEdited(Span before) {
        return map(before, TextEdit::original, TextEdit::edited);
    }

    /** Where a stretch of the text after the changes stood before. */
    public Span toOriginal(Span after) {
        return map(after, TextEdit::edited, TextEdit::original);
    }

    private Span map(Span span, Function<TextEdit, Span> from, Function<TextEdit, Span> to) {
        int start = span.start();
        int end = span.end();
        int startShift = 0;
        int endShift = 0;
        for (int i = firstNear(span.start(), from); i < edits.size(); i++) {
            TextEdit edit = edits.get(i);
            Span source = from.apply(edit);
            Span target = to.apply(edit);
            if (source.start() > span.end()) {
                break;
            }
            if (source.end() <= span.start()) {
                startShift = target.end() - source.end();
            } else if (source.start() < span.start()) {
                startShift = target.start() - span.start();
            }
            // what is inserted just behind the span does not belong to it
            if (source.end() <= span.end() && !(source.isEmpty() && source.start() == span.end())) {
                endShift = target.end() - source.end();
            } else if (source.start() < span.end()) {
                endShift = target.end() - span.end();
            }
        }
        start += startShift;
        return new Span(start, Math.max(start, end + endShift));
    }

    /** The last edit that ends before an offset: those before it say nothing more about what follows. */
    private int firstNear(int offset, Function<TextEdit, Span> from) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from.apply(edits.get(middle)).end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }
}
