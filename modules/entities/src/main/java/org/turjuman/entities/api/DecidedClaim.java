package org.turjuman.entities.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.PersonId;

/**
 * One act of a person on a statement.
 *
 * @param version which version of the line it made, from 1
 * @param said what was said; null where it was taken back
 * @param by who
 * @param byName their name
 * @param at when
 */
public record DecidedClaim(int version, @Nullable ClaimDecision said, PersonId by, String byName, Instant at) {}
