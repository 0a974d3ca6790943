package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Checks;
import org.turjuman.checks.api.DecidedValue;
import org.turjuman.checks.api.Finding;
import org.turjuman.entities.api.ReadingView;
import org.turjuman.entities.api.Readings;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.FindingView;
import org.turjuman.workflow.api.TargetId;

/** What the checks say of a unit, with what people let stand. */
@ApplicationScoped
class Findings {
    private static final Set<String> COMPARING =
            Set.of("number", "date", "time", "money", "percent", "name", "quotation", "attribution", "term");

    @Inject
    Checks checks;

    @Inject
    TextRepository texts;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    Sources sources;

    @Inject
    Readings readings;

    /**
     * What all findings of a translation rest on, read once for as many of its targets as are looked at.
     *
     * @param revision the source
     * @param published when it appeared; null where that is not known
     * @param changed the values of the source that people corrected or rejected
     * @param waivers by target, then by finding
     * @param names of those who waived
     */
    private record Ground(
            RevisionView revision,
            @Nullable LocalDate published,
            List<ReadingView> changed,
            Map<TargetId, Map<String, Waiver>> waivers,
            Map<PersonId, String> names) {}

    /** What they say of a text for this target, which may differ from the stored one. */
    List<FindingView> of(Translation translation, Target target, String text) {
        return of(ground(translation, List.of(target)), translation, target, text);
    }

    /** What they say of the stored texts, by target. */
    Map<TargetId, List<FindingView>> of(Translation translation, List<Target> targets) {
        Ground ground = ground(translation, targets);
        Map<TargetId, List<FindingView>> found = new HashMap<>();
        for (Target target : targets) {
            found.put(target.id(), of(ground, translation, target, target.text()));
        }
        return found;
    }

    private Ground ground(Translation translation, List<Target> targets) {
        Map<TargetId, Map<String, Waiver>> waivers =
                texts.waivers(targets.stream().map(Target::id).toList());
        Set<PersonId> waivedBy = waivers.values().stream()
                .flatMap(ofTarget -> ofTarget.values().stream())
                .map(Waiver::person)
                .collect(Collectors.toSet());
        return new Ground(
                sources.revision(translation),
                sources.published(translation).orElse(null),
                readings.changedValues(translation.revision()),
                waivers,
                people.names(waivedBy));
    }

    private List<FindingView> of(Ground ground, Translation translation, Target target, String text) {
        String source = Sources.words(ground.revision(), target.unit());
        List<DecidedValue> decided = decided(ground, target.unit());
        List<Finding> found = checks.check(new CheckRequest(
                source,
                translation.sourceLanguage(),
                text,
                translation.language(),
                ground.published(),
                target.unit().isHeadline(),
                decided));
        Map<String, Waiver> waivers = ground.waivers().getOrDefault(target.id(), Map.of());
        return found.stream()
                .filter(finding -> !isOfMissingSource(finding, source))
                .map(finding -> view(finding, key(finding, source, text, decided), waivers, ground.names()))
                .toList();
    }

    /** What people said of values within a unit, by their places in its words. */
    private static List<DecidedValue> decided(Ground ground, Unit unit) {
        Span words = unit.span().stripped(ground.revision().text());
        return ground.changed().stream()
                .filter(reading -> words.contains(reading.key().span()) && words.contains(reading.span()))
                .filter(reading -> reading.value() != null || reading.isRejected())
                .map(reading -> decided(reading, -words.start()))
                .toList();
    }

    private static DecidedValue decided(ReadingView reading, int distance) {
        StatedValue stated = reading.stated();
        return new DecidedValue(reading.key().span().shift(distance), stated == null ? null : stated.shift(distance));
    }

    /** A headline by the desk has no source to be compared with; what is said of its own words stands. */
    private static boolean isOfMissingSource(Finding finding, String source) {
        return source.isEmpty() && COMPARING.contains(finding.family());
    }

    boolean hold(Translation translation, Target target, String text) {
        return of(translation, target, text).stream().anyMatch(FindingView::isHolding);
    }

    private FindingView view(Finding finding, String key, Map<String, Waiver> waivers, Map<PersonId, String> names) {
        Waiver waiver = waivers.get(key);
        return new FindingView(
                key,
                finding.checkId(),
                FindingView.Severity.valueOf(finding.severity().name()),
                finding.source(),
                finding.target(),
                finding.message(caller.locale()),
                finding.fix() == null ? null : finding.fix().replacement(),
                waiver == null ? null : waiver.reason(),
                waiver == null ? null : names.get(waiver.person()));
    }

    /** Names a finding by all that it rests on, so that a waiver ends when source, target or what is said of it changes. */
    private static String key(Finding finding, String source, String text, List<DecidedValue> decided) {
        StringBuilder rests = new StringBuilder(String.join(
                "\u0000",
                finding.checkId(),
                String.valueOf(finding.source()),
                String.valueOf(finding.target()),
                finding.key(),
                source,
                text));
        Span of = finding.source();
        decided.stream()
                .filter(value -> of != null && value.read().overlaps(of))
                .forEach(value -> rests.append('\u0000').append(value));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(rests.toString().getBytes(StandardCharsets.UTF_8));
            return finding.checkId() + "-" + HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
