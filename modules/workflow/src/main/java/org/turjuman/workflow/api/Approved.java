package org.turjuman.workflow.api;

/**
 * Every unit of a translation is approved, and nothing stands in its way: it may be published.
 *
 * @param translation which
 */
public record Approved(TranslationId translation) {}
