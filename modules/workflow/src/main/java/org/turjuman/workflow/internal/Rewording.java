package org.turjuman.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import org.turjuman.articles.api.WordChange;
import org.turjuman.language.api.DiffPiece;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.WordDiff;
import org.turjuman.workflow.api.Kept;

/** What one text became, in the shapes that views, events and the one-third rule want. */
final class Rewording {
    private static final double THIRD = 1.0 / 3;

    private Rewording() {}

    /** The difference, word by word; one kept stretch for equal texts, none for two empty ones. */
    static List<WordChange> changes(String before, String after) {
        List<WordChange> changes = new ArrayList<>();
        for (DiffPiece piece : WordDiff.between(before, after)) {
            WordChange.Kind kind = switch (piece.kind()) {
                case SAME -> WordChange.Kind.KEPT;
                case ADDED -> WordChange.Kind.ADDED;
                case REMOVED -> WordChange.Kind.REMOVED;
            };
            changes.add(new WordChange(kind, piece.text()));
        }
        return changes;
    }

    /** What stands unchanged, as a map of positions. */
    static List<Kept> kept(String before, String after) {
        List<Kept> kept = new ArrayList<>();
        for (DiffPiece piece : WordDiff.between(before, after)) {
            if (piece.kind() == DiffPiece.Kind.SAME) {
                kept.add(new Kept(piece.inOld(), piece.inNew().start()));
            }
        }
        return kept;
    }

    /** What of a map stands within a stretch of the newer text, as positions from the start of that stretch. */
    static List<Kept> within(List<Kept> kept, Span stretch) {
        List<Kept> inside = new ArrayList<>();
        for (Kept piece : kept) {
            int start = Math.max(piece.after(), stretch.start());
            int end = Math.min(piece.now().end(), stretch.end());
            if (start < end) {
                int old = piece.before().start() + start - piece.after();
                inside.add(new Kept(new Span(old, old + end - start), start - stretch.start()));
            }
        }
        return inside;
    }

    /** Whether more than a third of the words of a text were changed. */
    static boolean isHeavy(String handedIn, String corrected) {
        return WordDiff.changedWordShare(handedIn, corrected) > THIRD;
    }
}
