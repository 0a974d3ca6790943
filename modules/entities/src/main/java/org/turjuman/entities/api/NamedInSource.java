package org.turjuman.entities.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Span;

/**
 * A name in a source, as the desk found it and as people decided.
 *
 * @param key how addresses name it: the place where it was found
 * @param span the words: as a person corrected them, otherwise as found
 * @param text those words
 * @param type as a person corrected it, otherwise as found
 * @param role of a person, the words that say what he or she is; null where none stand there
 * @param entity the record that is meant: by a person's word, otherwise by the likeliest candidate if it is likely enough;
 *     null where none is
 * @param candidates what else it may mean, the likeliest first
 * @param confidence from 0 to 1; 1 where a person decided
 * @param rule what found it; {@code said} where a person did
 * @param version rises with each decision; 0 as long as nobody decided
 * @param decision what stands; null while nobody decided
 * @param decidedByName who decided; null while nobody did
 * @param decidedAt when; null while nobody did
 */
public record NamedInSource(
        ReadingKey key,
        Span span,
        String text,
        EntityType type,
        @Nullable Span role,
        @Nullable EntityView entity,
        List<NameCandidate> candidates,
        double confidence,
        String rule,
        int version,
        @Nullable NameDecision decision,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt) {
    /** Keeps the candidates unchangeable. */
    public NamedInSource {
        candidates = List.copyOf(candidates);
    }

    /** Whether a person said that this is no name. */
    public boolean isRejected() {
        return decision != null && decision.verdict() == Verdict.REJECTED;
    }
}
