package org.turjuman.workflow.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Span;

/**
 * Units of a translation were split or merged, or that was undone. Fired in the transaction that does it, after the new
 * versions of the targets were written; it takes the place of their {@link TargetRevised}.
 *
 * <p>The source does not change: what is anchored in the revision stays where it is.
 *
 * @param translation which
 * @param kind what happened
 * @param first the unit that keeps its id
 * @param second the unit after it: it came with a split and was closed with a merge
 * @param carried where the texts of their targets went
 */
public record UnitsRecut(TranslationId translation, Kind kind, UnitId first, UnitId second, List<Carried> carried) {
    /** Keeps the list unchangeable. */
    public UnitsRecut {
        carried = List.copyOf(carried);
    }

    /** What happened; undoing the one is the other. */
    public enum Kind {
        /** One unit became two. */
        SPLIT,
        /** Two units became one. */
        MERGE
    }

    /**
     * A stretch of a target that stands in a target now, the same or another one.
     *
     * @param from the target it stood in
     * @param before the version of that target; null if it had none
     * @param stretch where it stood
     * @param to the target it stands in
     * @param version the version of that target that was written
     * @param at where it begins there
     */
    public record Carried(
            TargetId from, @Nullable VersionId before, Span stretch, TargetId to, VersionId version, int at) {}
}
