package org.turjuman.entities.api;

import java.util.Set;

/**
 * What leaves a record to become one of its own.
 *
 * @param type what the new record is
 * @param forms which forms leave, by their places in the version that was read, from 0; at least one, and not all
 * @param mentions which words of sources, said to name the record, name the new one
 */
public record SplitOff(EntityType type, Set<Integer> forms, Set<MentionId> mentions) {
    /** Keeps the sets unchangeable. */
    public SplitOff {
        forms = Set.copyOf(forms);
        mentions = Set.copyOf(mentions);
    }
}
