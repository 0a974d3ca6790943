package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.checks.api.Attribution;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Checks;
import org.turjuman.checks.api.Told;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.entities.api.Ledger;
import org.turjuman.entities.api.LedgerLine;
import org.turjuman.language.api.ReportingCue;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.Counterpart;
import org.turjuman.workflow.api.Counterpart.Difference;
import org.turjuman.workflow.api.Counterpart.State;
import org.turjuman.workflow.api.SaidCounterpart;

/** Draws up what a translation makes of the statements of its source, unit by unit. */
@ApplicationScoped
class CounterpartLines {
    @Inject
    Ledger ledger;

    @Inject
    TranslationRepository translations;

    @Inject
    CounterpartRepository counterparts;

    @Inject
    Sources sources;

    @Inject
    Checks checks;

    @Inject
    Caller caller;

    @Inject
    People people;

    /**
     * A unit with what the checks compare in it.
     *
     * @param target with its text
     * @param number 0 for the headline
     * @param from where its words begin in the revision
     * @param attributions who says what on either side
     */
    private record Compared(Target target, int number, int from, List<Attribution> attributions) {}

    List<Counterpart> of(Translation translation) {
        List<LedgerLine> lines = ledger.in(translation.revision());
        List<Compared> units = compared(translation);
        Map<ClaimKey, StoredCounterpart> said = new HashMap<>();
        counterparts.of(translation.id(), translation.revision()).forEach(one -> said.put(one.claim(), one));
        Map<PersonId, String> names = people.names(
                said.values().stream().map(StoredCounterpart::decidedBy).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> counterpart(line, unit(line, units), said.get(line.key()), names))
                .toList();
    }

    private List<Compared> compared(Translation translation) {
        RevisionView revision = sources.revision(translation);
        List<Compared> all = new ArrayList<>();
        int number = 0;
        for (Target target : translations.targets(translation.id())) {
            Unit unit = target.unit();
            int place = unit.isHeadline() ? 0 : ++number;
            String words = Sources.words(revision, unit);
            CheckRequest request = new CheckRequest(
                    words,
                    translation.sourceLanguage(),
                    target.text(),
                    translation.language(),
                    sources.published(translation).orElse(null),
                    unit.isHeadline());
            int from = unit.span().isEmpty()
                    ? 0
                    : unit.span().stripped(revision.text()).start();
            all.add(new Compared(target, place, from, words.isEmpty() ? List.of() : checks.attributions(request)));
        }
        return all;
    }

    /** Where the words of reporting stand; of a statement over several units, where it begins. */
    private static @Nullable Compared unit(LedgerLine line, List<Compared> units) {
        int at = line.cue() == null ? line.span().start() : line.cue().span().start();
        return units.stream()
                .filter(one -> one.target().unit().isOpen()
                        && one.target().unit().span().contains(at))
                .findFirst()
                .orElse(null);
    }

    private Counterpart counterpart(
            LedgerLine line, @Nullable Compared unit, @Nullable StoredCounterpart stored, Map<PersonId, String> names) {
        int version = stored == null ? 0 : stored.version();
        if (unit == null || unit.target().text().isBlank()) {
            return open(line, unit, State.UNTRANSLATED, List.of(), version);
        }
        String text = unit.target().text();
        Optional<SaidCounterpart> said = stored == null ? Optional.empty() : stored.in(text);
        if (stored != null && said.isPresent()) {
            Span words = said.get().words();
            return new Counterpart(
                    line,
                    unit.target().unit().id(),
                    unit.number(),
                    State.SAID,
                    words,
                    words.substring(text),
                    said.get().strength(),
                    null,
                    null,
                    said.get().sourceKept(),
                    List.of(),
                    version,
                    names.getOrDefault(stored.decidedBy(), ""),
                    stored.decidedAt());
        }
        Attribution found = attribution(line, unit).orElse(null);
        List<Difference> differences = found == null ? List.of() : differences(found);
        ReportingCue cue = found == null ? null : found.target();
        if (cue == null) {
            return open(line, unit, State.MISSING, differences, version);
        }
        Span source = cue.source();
        return new Counterpart(
                line,
                unit.target().unit().id(),
                unit.number(),
                State.FOUND,
                cue.span(),
                cue.text(),
                cue.strength(),
                source,
                source == null ? null : source.substring(text),
                source != null,
                differences,
                version,
                null,
                null);
    }

    private List<Difference> differences(Attribution found) {
        return found.findings().stream()
                .map(finding -> new Difference(finding.checkId(), finding.message(caller.locale())))
                .toList();
    }

    private static Counterpart open(
            LedgerLine line, @Nullable Compared unit, State state, List<Difference> differences, int version) {
        return new Counterpart(
                line,
                unit == null ? null : unit.target().unit().id(),
                unit == null ? 0 : unit.number(),
                state,
                null,
                null,
                null,
                null,
                null,
                false,
                differences,
                version,
                null,
                null);
    }

    /** The one that hangs on the same word of reporting, names the same source, or says the same. */
    private static Optional<Attribution> attribution(LedgerLine line, Compared unit) {
        List<Attribution> told =
                unit.attributions().stream().filter(one -> one.source() != null).toList();
        Span cue = line.cue() == null ? null : line.cue().span();
        Span source = line.source() == null ? null : line.source().span();
        return first(told, one -> shifted(one.cue(), unit).equals(cue))
                .or(() -> first(
                        told,
                        one -> one.who() != null && shifted(one.who(), unit).equals(source)))
                .or(() -> first(
                        told,
                        one -> one.statements().stream()
                                .anyMatch(statement -> shifted(statement, unit).overlaps(line.span()))));
    }

    private static Optional<Attribution> first(List<Attribution> told, Predicate<Told> wanted) {
        return told.stream()
                .filter(one -> one.source() != null && wanted.test(one.source()))
                .findFirst();
    }

    private static Span shifted(Span span, Compared unit) {
        return new Span(span.start() + unit.from(), span.end() + unit.from());
    }
}
