package org.turjuman.workflow.api;

import org.turjuman.platform.api.PersonId;

/**
 * Somebody took a translation, or was given it.
 *
 * @param translation which
 * @param holder who
 */
public record Claimed(TranslationId translation, PersonId holder) {}
