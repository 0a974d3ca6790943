package org.turjuman.articles.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Span;

/**
 * What became of a stretch of an older revision, or where a stretch of the newer one came from.
 *
 * @param kind what happened
 * @param index the place of the old stretch in the list that was asked about, from 0; -1 for what is new
 * @param from the old stretch; null for what is new
 * @param to the new stretch; null for what vanished. All new stretches together tile the newer revision
 * @param words the difference, word by word; one kept stretch for what is the same
 */
public record Change(
        Kind kind, int index, @Nullable Span from, @Nullable Span to, List<WordChange> words) {
    /** What happened to a stretch. */
    public enum Kind {
        /** The same words, perhaps at another place; only the white space around them may differ. */
        SAME,
        /** Some words differ. */
        CHANGED,
        /** It was not there. */
        NEW,
        /** It is no more. */
        VANISHED
    }

    /** Keeps the words unchangeable. */
    public Change {
        words = List.copyOf(words);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public Kind getKind() {
        return kind;
    }

    public int getIndex() {
        return index;
    }

    public @Nullable Span getFrom() {
        return from;
    }

    public @Nullable Span getTo() {
        return to;
    }

    public List<WordChange> getWords() {
        return words;
    }

    /** Whether the words are untouched. */
    public boolean isSame() {
        return kind == Kind.SAME;
    }
}
