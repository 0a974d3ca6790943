package org.turjuman.checks.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.turjuman.checks.api.Attribution;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Checks;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Severity;

/** Asks each family of checks. */
@ApplicationScoped
class CheckService implements Checks {
    private static final List<Function<CheckRequest, List<Finding>>> FAMILIES = List.of(
            ValueChecks::check,
            QuotationChecks::check,
            AttributionChecks::check,
            LengthChecks::check,
            ConsistencyChecks::check,
            SpellingChecks::check,
            PunctuationChecks::check);

    @Override
    public List<Finding> check(CheckRequest request) {
        if (request.target().isBlank()) {
            return request.source().isBlank()
                    ? List.of()
                    : List.of(Findings.of("length-empty", Severity.ERROR, "length-empty"));
        }
        List<Finding> findings = new ArrayList<>();
        for (Function<CheckRequest, List<Finding>> family : FAMILIES) {
            findings.addAll(family.apply(request));
        }
        findings.sort(Comparator.comparing(Finding::severity)
                .thenComparing(Findings::place)
                .thenComparing(Finding::checkId));
        return findings;
    }

    @Override
    public List<Attribution> attributions(CheckRequest request) {
        return AttributionChecks.compared(request);
    }

    @Override
    public List<String> ids() {
        return Stream.of(
                        ValueChecks.IDS,
                        QuotationChecks.IDS,
                        AttributionChecks.IDS,
                        LengthChecks.IDS,
                        ConsistencyChecks.IDS,
                        SpellingChecks.IDS,
                        PunctuationChecks.IDS)
                .flatMap(List::stream)
                .toList();
    }
}
