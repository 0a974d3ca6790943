package org.turjuman.workflow.api;

/**
 * A reviser gave a translation back to its holder, with a reason.
 *
 * @param translation which
 */
public record Returned(TranslationId translation) {}
