package org.turjuman.entities.internal.exchange;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;

/**
 * A record as a file says it.
 *
 * @param line where it begins, or where the trouble is, from 1
 * @param id which record it is; null where the file does not say
 * @param version the version of the record that the file was written from; null where the file does not say
 * @param fresh whether the file says that it is new, whatever it is called
 * @param said what it says; null where that cannot be read
 * @param silent of what the file says nothing at all, so that it stays as it is
 * @param problem why it cannot be read; null where it can
 */
public record FileRecord(
        int line,
        @Nullable EntityId id,
        @Nullable Integer version,
        boolean fresh,
        @Nullable EntityDescription said,
        Set<Part> silent,
        @Nullable EntityProblem problem) {
    /** What a file need not say. */
    public enum Part {
        LINE,
        GENDER,
        COUNTRY,
        ROLES,
        EXTERNAL,
        CONTESTED,
        NOTE
    }

    static FileRecord wrong(int line, EntityProblem problem) {
        return new FileRecord(line, null, null, false, null, Set.of(), problem);
    }
}
