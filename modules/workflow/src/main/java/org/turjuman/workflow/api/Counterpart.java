package org.turjuman.workflow.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.LedgerLine;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Span;

/**
 * A statement of a source, and what a translation makes of it.
 *
 * @param line the statement
 * @param unit the unit in which it is reported; null where no unit covers it
 * @param number the number of that unit, 0 for the headline and where there is none
 * @param state where it stands
 * @param cue where the unit's text reports it; null unless it is found or said
 * @param cueText the words there
 * @param strength how it presents it; null unless it is found or said
 * @param source the words that say who says it; null where none do
 * @param sourceText those words
 * @param sourceKept whether the translation says who says it
 * @param differences what differs from the source
 * @param version rises with each act of a person; 0 as long as there was none
 * @param saidByName who said so; null unless a person did
 * @param saidAt when; null unless a person did
 */
public record Counterpart(
        LedgerLine line,
        @Nullable UnitId unit,
        int number,
        State state,
        @Nullable Span cue,
        @Nullable String cueText,
        @Nullable CueStrength strength,
        @Nullable Span source,
        @Nullable String sourceText,
        boolean sourceKept,
        List<Difference> differences,
        int version,
        @Nullable String saidByName,
        @Nullable Instant saidAt) {
    /** Keeps the differences unchangeable. */
    public Counterpart {
        differences = List.copyOf(differences);
    }

    /** Where the counterpart stands. */
    public enum State {
        /** There is no text yet. */
        UNTRANSLATED,
        /** Nothing was found that reports it. */
        MISSING,
        /** It was found. */
        FOUND,
        /** A person said where it is. */
        SAID
    }

    /**
     * Something that differs.
     *
     * @param check the id of the check that says so
     * @param message in the caller's language
     */
    public record Difference(String check, String message) {}

    /** Whether there is something to look at. */
    public boolean differs() {
        return !differences.isEmpty();
    }
}
