package org.turjuman.workflow.api;

import org.turjuman.platform.api.PersonId;

/**
 * A correction of a published or withdrawn translation began.
 *
 * @param translation which
 * @param holder who writes it
 */
public record CorrectionOpened(TranslationId translation, PersonId holder) {}
