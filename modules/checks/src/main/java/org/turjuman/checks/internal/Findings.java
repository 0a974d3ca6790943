package org.turjuman.checks.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Fix;
import org.turjuman.checks.api.Severity;
import org.turjuman.language.api.Span;

/** Short ways to write a finding down. */
final class Findings {
    private Findings() {}

    static Finding of(String id, Severity severity, String key, Object... arguments) {
        return new Finding(id, severity, null, null, key, List.of(arguments), null);
    }

    static Finding inTarget(String id, Severity severity, Span target, @Nullable Fix fix, Object... arguments) {
        return new Finding(id, severity, null, target, id, List.of(arguments), fix);
    }

    /** Where a finding stands for its reader: its place in the target; what is missing from it comes last. */
    static int place(Finding finding) {
        Span target = finding.target();
        return target == null ? Integer.MAX_VALUE : target.start();
    }
}
