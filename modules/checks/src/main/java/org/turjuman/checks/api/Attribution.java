package org.turjuman.checks.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.ReportingCue;

/**
 * What a source says that somebody says, and what its translation makes of it; one of the two may be missing.
 *
 * @param source in the source; null where only the translation says so
 * @param target in the translation; null where nothing answers
 * @param findings what differs between them: the ids of {@code attribution-…} checks
 */
public record Attribution(@Nullable Told source, @Nullable ReportingCue target, List<Finding> findings) {
    /** Keeps the findings unchangeable. */
    public Attribution {
        findings = List.copyOf(findings);
    }
}
