package org.turjuman.language.api;

/**
 * Where a translator may cut a long sentence. Only ever a proposal.
 *
 * @param offset where the second half would begin
 * @param rule the id of the rule that proposes it
 */
public record SplitPoint(int offset, String rule) {}
