package org.turjuman.checks.internal.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Fix;
import org.turjuman.checks.api.Severity;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;

/** Writes down what the checks of names find. */
final class NameFinding {
    private NameFinding() {}

    static Finding of(
            String id,
            Severity severity,
            @Nullable Span source,
            @Nullable Span target,
            String key,
            @Nullable String replacement,
            Object... arguments) {
        Fix fix = target == null || replacement == null ? null : new Fix(target, replacement);
        return new Finding(id, severity, source, target, key, List.of(arguments), fix);
    }

    /** What the desk writes for a record, or whatever form it has in a language; empty if it has none. */
    static String preferred(EntityView record, Language language) {
        return record.preferred(language)
                .map(NameForm::text)
                .orElseGet(() -> Known.forms(record, language).stream()
                        .filter(form -> !form.isAvoided())
                        .map(NameForm::text)
                        .findFirst()
                        .orElse(""));
    }
}
