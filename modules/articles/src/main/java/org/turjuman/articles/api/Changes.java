package org.turjuman.articles.api;

import java.util.List;
import java.util.Optional;
import org.turjuman.language.api.Span;

/** How the text of one revision became that of another: a map of positions by words. */
public interface Changes {
    /** The older revision. */
    RevisionId from();

    /** The newer revision. */
    RevisionId to();

    /** What became of the older revision's segments, in the order of the newer text; vanished ones where they stood. */
    List<Change> segments();

    /**
     * What became of another cut of the older text, such as a translation's units after splits and merges. Where two old
     * stretches stood in what is one segment of the newer text, the old cut is kept; where one held two, they stay one.
     *
     * @param cut tiles the older text, in its order; empty stretches (the unit of a missing headline) are left out of the
     *     result
     * @return in the order of the newer text, vanished ones where they stood; the new stretches tile the newer text
     */
    List<Change> of(List<Span> cut);

    /**
     * Where a stretch of the older text stands in the newer one.
     *
     * @param old a stretch of the older text
     * @return empty unless exactly its words stand there, together, in the newer text at the mapped place
     */
    Optional<Span> moved(Span old);
}
