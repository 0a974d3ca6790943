package org.turjuman.workflow.api;

import java.util.List;
import org.turjuman.articles.api.RevisionId;

/**
 * A translation moved to a corrected source. Units that are gone are closed with their history.
 *
 * @param translation which
 * @param from the revision it was made from
 * @param to the one it translates now
 * @param changed the units whose source has other words now
 * @param closed the units whose source vanished
 */
public record SourceMoved(
        TranslationId translation, RevisionId from, RevisionId to, List<UnitId> changed, List<UnitId> closed) {
    /** Keeps the lists unchangeable. */
    public SourceMoved {
        changed = List.copyOf(changed);
        closed = List.copyOf(closed);
    }
}
