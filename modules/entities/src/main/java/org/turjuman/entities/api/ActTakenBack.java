package org.turjuman.entities.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an act of deciding that was taken back.
 *
 * @param names as they are now, those of the newest revision concerned
 * @param record what became of the record that the act had made; null where it made none
 */
public record ActTakenBack(
        List<NamedInSource> names, @Nullable MadeRecord record) {
    /** Keeps the names unchangeable. */
    public ActTakenBack {
        names = List.copyOf(names);
    }
}
