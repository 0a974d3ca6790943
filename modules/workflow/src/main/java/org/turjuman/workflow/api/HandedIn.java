package org.turjuman.workflow.api;

/**
 * A translation was handed in for review.
 *
 * @param translation which
 * @param round how often, from 1
 */
public record HandedIn(TranslationId translation, int round) {}
