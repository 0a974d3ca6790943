package org.turjuman.annotations.api;

import org.turjuman.language.api.Language;

/**
 * What a note says.
 *
 * @param kind what it is for
 * @param audience whom it is for
 * @param language the language it is written in
 * @param text plain text, 1 to {@link Annotations#TEXT_LIMIT} UTF-16 units
 */
public record NoteContent(NoteKind kind, Audience audience, Language language, String text) {}
