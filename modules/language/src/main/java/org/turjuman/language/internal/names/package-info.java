/**
 * Arabic names in Latin letters: what the lexicon under {@code names/} knows, and for the rest the patterns of Arabic.
 *
 * <p>{@code words ──> NameUnits ──> Homeland ──> spellings of each unit ──> the best of their combinations}
 */
@NullMarked
package org.turjuman.language.internal.names;

import org.jspecify.annotations.NullMarked;
