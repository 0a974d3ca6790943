package org.turjuman.workflow.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a target was written. Only versions fire it, drafts never do. Fired in the transaction that writes the
 * version, so that what is anchored in the text can follow it at once.
 *
 * <p>A split, a merge and their undoing fire {@link UnitsRecut} instead.
 *
 * @param translation which
 * @param unit of which unit
 * @param target its target
 * @param before the version before; null if this is the first
 * @param version the new one
 * @param kept what of the text before stands unchanged in the new one, in order; the rest was rewritten
 */
public record TargetRevised(
        TranslationId translation,
        UnitId unit,
        TargetId target,
        @Nullable VersionId before,
        VersionId version,
        List<Kept> kept) {
    /** Keeps the list unchangeable. */
    public TargetRevised {
        kept = List.copyOf(kept);
    }
}
