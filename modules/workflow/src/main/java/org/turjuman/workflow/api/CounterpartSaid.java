package org.turjuman.workflow.api;

import org.turjuman.entities.api.ClaimKey;

/**
 * A person said where a translation reports a statement, or took that back. Fired in the transaction that stores it.
 *
 * @param translation which
 * @param claim which statement
 */
public record CounterpartSaid(TranslationId translation, ClaimKey claim) {}
