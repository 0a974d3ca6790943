package org.turjuman.platform.api;

import java.util.List;

/**
 * A stretch of a longer list.
 *
 * @param items what was asked for
 * @param total how many there are in all, from 0
 * @param <T> what the list holds
 */
public record Page<T>(List<T> items, long total) {
    /** Keeps the items unchangeable. */
    public Page {
        items = List.copyOf(items);
    }

    public List<T> getItems() {
        return items;
    }

    public long getTotal() {
        return total;
    }
}
