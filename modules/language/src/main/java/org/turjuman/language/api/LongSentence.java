package org.turjuman.language.api;

import java.util.List;

/**
 * A sentence that a translator will hardly keep whole.
 *
 * @param span where it stands
 * @param words how many words it has
 * @param splits where it could be cut, in the order of the text; none where nothing offers itself
 */
public record LongSentence(Span span, int words, List<SplitPoint> splits) {
    public LongSentence {
        splits = List.copyOf(splits);
    }
}
