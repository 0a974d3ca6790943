package org.turjuman.entities.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What beside the text itself helps to tell who is meant.
 *
 * @param published when the text appeared; null where that is not known
 * @param region the ISO 3166 code of the country it was written in; null where that is not known
 */
public record NameContext(
        @Nullable LocalDate published, @Nullable String region) {
    /** Nothing is known. */
    public static final NameContext NONE = new NameContext(null, null);
}
