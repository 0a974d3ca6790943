package org.turjuman.workflow.api;

/**
 * A unit that stands in the way of a hand-in.
 *
 * @param unit which
 * @param number its number
 * @param source its first words; empty for a missing headline
 * @param reason what is missing
 */
public record MissingUnit(UnitId unit, int number, String source, Reason reason) {
    /** What is missing. */
    public enum Reason {
        /** It has no text. */
        EMPTY,
        /** Its text is not confirmed. */
        NOT_CONFIRMED
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public UnitId getUnit() {
        return unit;
    }

    public int getNumber() {
        return number;
    }

    public String getSource() {
        return source;
    }

    public Reason getReason() {
        return reason;
    }
}
