package org.turjuman.articles.api;

import java.util.List;

/**
 * Stored articles that are like a text.
 *
 * @param duplicates those that say the same, the oldest first
 * @param near those that share most of its words, the nearest first
 */
public record Copies(List<Duplicate> duplicates, List<NearCopy> near) {
    /** There are none. */
    public static final Copies NONE = new Copies(List.of(), List.of());

    /** Keeps the lists unchangeable. */
    public Copies {
        duplicates = List.copyOf(duplicates);
        near = List.copyOf(near);
    }
}
