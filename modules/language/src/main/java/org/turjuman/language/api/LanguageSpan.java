package org.turjuman.language.api;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text in another language or script than the text itself.
 *
 * @param span where it stands; marks at its ends stay outside
 * @param language which language, as far as its words tell; null for a name or a word that may be of many
 * @param direction on which side its lines begin
 * @param confidence from 0 to 1
 * @param rule the id of the rule that found it; {@code docs/language.md} lists them
 */
public record LanguageSpan(
        Span span, @Nullable Language language, Direction direction, double confidence, String rule) {}
