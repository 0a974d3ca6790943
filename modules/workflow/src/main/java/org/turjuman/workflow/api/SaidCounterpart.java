package org.turjuman.workflow.api;

import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Span;

/**
 * What a person says a translation makes of a statement.
 *
 * @param words where the unit's text reports it, in UTF-16 units of its newest version; white space around is left out
 * @param strength how it presents it
 * @param sourceKept whether it still says who says it
 */
public record SaidCounterpart(Span words, CueStrength strength, boolean sourceKept) {}
