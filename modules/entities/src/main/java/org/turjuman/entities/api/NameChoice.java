package org.turjuman.entities.api;

/**
 * One of several decisions that are taken together.
 *
 * @param key which name
 * @param version the version that the caller read, 0 for one that nobody has decided
 * @param decision what is said of it
 */
public record NameChoice(ReadingKey key, int version, NameDecision decision) {}
