package org.turjuman.workflow.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.DecidedValue;
import org.turjuman.checks.api.SourceName;
import org.turjuman.checks.api.SourceNames;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.entities.api.ReadingView;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;

/**
 * What the checks of a translation rest on beside its texts, read once for all of its units.
 *
 * @param revision the source
 * @param published when it appeared; null where that is not known
 * @param changed the values of the source that people corrected or rejected
 * @param names of the source, as people decided them
 */
record CheckGround(
        RevisionView revision, @Nullable LocalDate published, List<ReadingView> changed, List<NamedInSource> names) {
    /** What the checks are asked of a unit whose target has this text. */
    CheckRequest request(Translation translation, Target target, String text) {
        Span unit = target.unit().span().stripped(revision.text());
        return new CheckRequest(
                unit.substring(revision.text()),
                translation.sourceLanguage(),
                text,
                translation.language(),
                published,
                target.unit().isHeadline(),
                decided(unit),
                named(unit));
    }

    /** What people said of values within a unit, by their places in its words. */
    private List<DecidedValue> decided(Span unit) {
        return changed.stream()
                .filter(reading -> unit.contains(reading.key().span()) && unit.contains(reading.span()))
                .filter(reading -> reading.value() != null || reading.isRejected())
                .map(reading -> decided(reading, -unit.start()))
                .toList();
    }

    private static DecidedValue decided(ReadingView reading, int distance) {
        StatedValue stated = reading.stated();
        return new DecidedValue(reading.key().span().shift(distance), stated == null ? null : stated.shift(distance));
    }

    /** The names of a unit; what the rest of the article names may stand in its target too. */
    private SourceNames named(Span unit) {
        List<SourceName> here = names.stream()
                .filter(name -> unit.contains(name.span()) && !name.isRejected())
                .map(name -> SourceName.of(name, unit.start()))
                .toList();
        Set<EntityId> everywhere = names.stream()
                .filter(name -> !name.isRejected())
                .map(NamedInSource::entity)
                .flatMap(Stream::ofNullable)
                .map(EntityView::id)
                .collect(Collectors.toSet());
        return new SourceNames(here, everywhere);
    }
}
