package org.turjuman.checks.api;

import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;

/**
 * What a person said of a value of the source, against what the rules read there.
 *
 * @param read where the rules read a value, in UTF-16 units of the request's source
 * @param stated what is stated instead, its span in the same units; null where a person said that nothing is
 */
public record DecidedValue(Span read, @Nullable StatedValue stated) {}
