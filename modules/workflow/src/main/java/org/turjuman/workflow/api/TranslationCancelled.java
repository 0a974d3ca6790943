package org.turjuman.workflow.api;

/**
 * Nobody wants a translation any more.
 *
 * @param translation which
 */
public record TranslationCancelled(TranslationId translation) {}
