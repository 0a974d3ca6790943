package org.turjuman.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Span;
import org.turjuman.workflow.api.Counterpart;
import org.turjuman.workflow.api.UnitId;

/**
 * A statement with what a translation makes of it.
 *
 * @param claim the statement
 * @param unit in which unit; missing where none covers it
 * @param number its number
 * @param state UNTRANSLATED, MISSING, FOUND or SAID
 * @param cue where the unit's text reports it
 * @param strength how it presents it
 * @param source the words that say who says it
 * @param sourceKept whether the translation says who says it
 * @param differences what differs from the source
 * @param version to be sent back as {@code If-Match}
 * @param by who said where it is; missing unless a person did
 * @param at when
 */
public record CounterpartAnswer(
        LedgerAnswers.Line claim,
        @Nullable UnitId unit,
        int number,
        Counterpart.State state,
        LedgerAnswers.@Nullable Words cue,
        @Nullable String strength,
        LedgerAnswers.@Nullable Words source,
        boolean sourceKept,
        List<Counterpart.Difference> differences,
        int version,
        @Nullable String by,
        @Nullable Instant at) {
    static CounterpartAnswer of(Counterpart one) {
        return new CounterpartAnswer(
                LedgerAnswers.Line.of(one.line()),
                one.unit(),
                one.number(),
                one.state(),
                words(one.cue(), one.cueText()),
                one.strength() == null ? null : one.strength().id(),
                words(one.source(), one.sourceText()),
                one.sourceKept(),
                one.differences(),
                one.version(),
                one.saidByName(),
                one.saidAt());
    }

    private static LedgerAnswers.@Nullable Words words(@Nullable Span span, @Nullable String text) {
        return span == null || text == null ? null : LedgerAnswers.Words.of(span, text);
    }
}
