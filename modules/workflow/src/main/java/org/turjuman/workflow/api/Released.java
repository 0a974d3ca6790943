package org.turjuman.workflow.api;

import org.turjuman.platform.api.PersonId;

/**
 * A translation was given back to the queue, or its hold had expired when the next person claimed it.
 *
 * @param translation which
 * @param holder who held it
 */
public record Released(TranslationId translation, PersonId holder) {}
