package org.turjuman.annotations.api;

import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Span;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.VersionId;

/**
 * Selected words.
 *
 * @param unit the unit in which they were selected
 * @param side in its source or in its target
 * @param version the version of the target in which they were selected; null on the side of the source
 * @param span the words: on the side of the source in UTF-16 units of the revision that the translation is made from, on
 *     the side of the target in units of that version's text
 */
public record NotePlace(UnitId unit, Side side, @Nullable VersionId version, Span span) {}
