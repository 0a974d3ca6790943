package org.turjuman.entities.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.platform.api.PersonId;

/**
 * An act of deciding about names while it happens.
 *
 * @param act which; null for what was said before acts were kept
 * @param person who decides
 * @param at when
 */
record Deciding(@Nullable MentionActId act, PersonId person, Instant at) {}
