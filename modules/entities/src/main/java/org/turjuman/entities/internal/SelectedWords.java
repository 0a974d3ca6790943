package org.turjuman.entities.internal;

import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskProblem.Kind;

/** Words of a text that a person selected. */
final class SelectedWords {
    private SelectedWords() {}

    /**
     * The words without the white space around them; all of it where nothing else is selected.
     *
     * @param selected by a person
     * @param text the whole text
     * @param pointer which part of the input says where they end; null where the address does
     */
    static Span of(Span selected, String text, @Nullable String pointer) {
        if (selected.end() > text.length()) {
            throw new EntityProblem(Kind.INVALID, "mention.beyond-text", pointer);
        }
        if (splits(text, selected.start()) || splits(text, selected.end())) {
            throw new EntityProblem(Kind.INVALID, "mention.half-character", pointer);
        }
        return selected.stripped(text);
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
