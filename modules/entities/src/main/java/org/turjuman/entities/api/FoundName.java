package org.turjuman.entities.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Span;

/**
 * A name found in a text, with the records that it may mean.
 *
 * @param span the name alone, without clitics, titles and roles, in UTF-16 units
 * @param type what it names
 * @param text the words of the span
 * @param role of a person, the words that say what he or she is; null where none stand there
 * @param candidates at most {@link #CANDIDATES}, the likeliest first; empty where no record has such a form
 * @param confidence from 0 to 1, that it is a name and of this type
 * @param rule what found it; {@code docs/language.md} lists the rules
 */
public record FoundName(
        Span span,
        EntityType type,
        String text,
        @Nullable Span role,
        List<NameCandidate> candidates,
        double confidence,
        String rule) {
    /** The most candidates that a name is given. */
    public static final int CANDIDATES = 3;

    /** The score from which a candidate is taken for the one that is meant until a person says otherwise. */
    public static final double SURE = 0.5;

    /** Keeps the candidates unchangeable. */
    public FoundName {
        candidates = List.copyOf(candidates);
    }

    /** The record that is taken to be meant; empty where none is likely enough. */
    public Optional<EntityView> meant() {
        return candidates.stream()
                .findFirst()
                .filter(candidate -> candidate.score() >= SURE)
                .map(NameCandidate::record);
    }
}
