package org.turjuman.entities.api;

import org.jspecify.annotations.Nullable;

/**
 * What a person says of a statement.
 *
 * @param status how it stands
 * @param evidence where that can be seen: an http or https address of at most {@link Ledger#EVIDENCE_LIMIT} units; null
 *     where there is none
 * @param note for colleagues, at most {@link Ledger#NOTE_LIMIT} units; empty if there is nothing to say
 */
public record ClaimDecision(ClaimStatus status, @Nullable String evidence, String note) {}
