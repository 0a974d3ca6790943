package org.turjuman.entities.api;

import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;

/**
 * A statement that the desk overlooked.
 *
 * @param statement its words, in UTF-16 units of the revision; white space around them is left out
 * @param teller who says it; null where the text does not tell
 * @param strength how it is presented
 */
public record NewClaim(Span statement, @Nullable Teller teller, CueStrength strength) {
    /**
     * Who says it.
     *
     * @param words the words that say so, anywhere in the text; of hearsay the hedge itself
     * @param naming whether a reader can tell who it is
     * @param entity whose record that is; null where the names of the text tell, or none is known
     */
    public record Teller(
            Span words, Source.Naming naming, @Nullable EntityId entity) {}
}
