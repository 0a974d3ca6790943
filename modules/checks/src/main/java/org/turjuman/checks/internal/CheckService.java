package org.turjuman.checks.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.turjuman.checks.api.Attribution;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Checks;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Severity;
import org.turjuman.checks.api.SourceNames;
import org.turjuman.checks.internal.attributions.AttributionChecks;
import org.turjuman.checks.internal.names.NameChecks;
import org.turjuman.checks.internal.names.SpellingsOfUnits;
import org.turjuman.entities.api.KnownSpellings;
import org.turjuman.language.api.Language;

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

    @Inject
    NamesKnown names;

    @Override
    public List<Finding> check(CheckRequest request) {
        return check(List.of(request), 0);
    }

    @Override
    public List<Finding> check(List<CheckRequest> units, int which) {
        Together together = new Together();
        List<Finding> findings = together.findings(which, units.get(which));
        for (int i = 0; i < units.size() && !isHalf(units.get(which)); i++) {
            if (i != which) {
                together.listen(i, units.get(i));
            }
        }
        findings.addAll(together.spelled().getOrDefault(which, List.of()));
        return sorted(findings);
    }

    @Override
    public List<List<Finding>> checkAll(List<CheckRequest> units) {
        Together together = new Together();
        List<List<Finding>> all = new ArrayList<>();
        for (CheckRequest unit : units) {
            all.add(together.findings(all.size(), unit));
        }
        together.spelled().forEach((unit, findings) -> all.get(unit).addAll(findings));
        return all.stream().map(CheckService::sorted).toList();
    }

    private static List<Finding> sorted(List<Finding> findings) {
        findings.sort(Comparator.comparing(Finding::severity)
                .thenComparing(Findings::place)
                .thenComparing(Finding::checkId));
        return findings;
    }

    private static boolean isHalf(CheckRequest unit) {
        return unit.target().isBlank() || unit.source().isBlank();
    }

    /** What is looked up once for the units of one call. */
    private final class Together {
        private final Map<Language, KnownSpellings> known = new HashMap<>();
        private final SpellingsOfUnits spellings = new SpellingsOfUnits();

        List<Finding> findings(int number, CheckRequest unit) {
            if (isHalf(unit)) {
                return new ArrayList<>(alone(unit));
            }
            SourceNames ofSource = names(unit);
            List<Finding> findings = new ArrayList<>(alone(unit.with(ofSource)));
            findings.addAll(NameChecks.check(unit, ofSource, known(unit)));
            spellings.add(number, unit, ofSource, known(unit));
            return findings;
        }

        /** Takes in how a unit spells its names, and checks nothing else of it. */
        void listen(int number, CheckRequest unit) {
            if (!isHalf(unit)) {
                spellings.add(number, unit, names(unit), known(unit));
            }
        }

        Map<Integer, List<Finding>> spelled() {
            return spellings.findings();
        }

        private KnownSpellings known(CheckRequest unit) {
            return known.computeIfAbsent(unit.targetLanguage(), names::spellings);
        }

        private SourceNames names(CheckRequest unit) {
            return unit.names() == null ? names.in(unit) : unit.names();
        }
    }

    private static List<Finding> alone(CheckRequest request) {
        if (request.target().isBlank()) {
            return request.source().isBlank()
                    ? List.of()
                    : List.of(Findings.of("length-empty", Severity.ERROR, "length-empty"));
        }
        return FAMILIES.stream()
                .flatMap(family -> family.apply(request).stream())
                .toList();
    }

    @Override
    public List<Attribution> attributions(CheckRequest request) {
        return AttributionChecks.compared(request);
    }

    @Override
    public List<String> ids() {
        return Stream.of(
                        ValueChecks.IDS,
                        NameChecks.IDS,
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
