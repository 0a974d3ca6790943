package org.turjuman.workflow.api;

import java.util.List;
import org.turjuman.language.api.Span;

/**
 * A unit in which a searched text occurs.
 *
 * @param unit which
 * @param number its number
 * @param source where in the unit’s source
 * @param target where in its shown text
 */
public record FoundUnit(UnitId unit, int number, List<Span> source, List<Span> target) {
    /** Keeps what it holds unchangeable. */
    public FoundUnit {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public UnitId getUnit() {
        return unit;
    }

    public int getNumber() {
        return number;
    }

    public List<Span> getSource() {
        return source;
    }

    public List<Span> getTarget() {
        return target;
    }
}
