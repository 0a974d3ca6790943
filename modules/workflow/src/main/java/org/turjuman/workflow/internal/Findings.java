package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Checks;
import org.turjuman.checks.api.Finding;
import org.turjuman.entities.api.Mentions;
import org.turjuman.entities.api.Readings;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.FindingView;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.TranslationId;

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

    @Inject
    Mentions mentions;

    @Inject
    TranslationRepository translations;

    /**
     * What people let stand.
     *
     * @param waivers by target, then by finding
     * @param names of those who waived
     */
    private record LetStand(Map<TargetId, Map<String, Waiver>> waivers, Map<PersonId, String> names) {
        Map<String, Waiver> of(Target target) {
            return waivers.getOrDefault(target.id(), Map.of());
        }
    }

    /**
     * Readies what the checks look for in a translation. Whoever will be asking them while its row is locked does this
     * first, so that nobody waits for the lock while names are read anew after the authority has changed.
     */
    void ready(TranslationId id) {
        Translation translation = translations.get(id);
        mentions.ready(translation.revision(), translation.language());
    }

    /** What they say of a text for this target, which may differ from the stored one. */
    List<FindingView> of(Translation translation, Target target, String text) {
        CheckGround ground = ground(translation);
        List<CheckRequest> units = new ArrayList<>();
        int which = -1;
        for (Target unit : translations.targets(translation.id())) {
            boolean wanted = unit.id().equals(target.id());
            which = wanted ? units.size() : which;
            units.add(ground.request(translation, unit, wanted ? text : unit.text()));
        }
        if (which < 0) { // a unit that was closed
            which = units.size();
            units.add(ground.request(translation, target, text));
        }
        return views(letStand(List.of(target)), target, units.get(which), checks.check(units, which));
    }

    /** What they say of the stored texts, by target. */
    Map<TargetId, List<FindingView>> of(Translation translation, List<Target> targets) {
        CheckGround ground = ground(translation);
        LetStand letStand = letStand(targets);
        List<CheckRequest> units = targets.stream()
                .map(target -> ground.request(translation, target, target.text()))
                .toList();
        List<List<Finding>> all = checks.checkAll(units);
        Map<TargetId, List<FindingView>> found = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            found.put(target.id(), views(letStand, target, units.get(i), all.get(i)));
        }
        return found;
    }

    /** The targets whose stored texts must not be confirmed as they are. */
    Set<TargetId> holding(Translation translation, List<Target> targets) {
        return targets.isEmpty()
                ? Set.of()
                : of(translation, targets).entrySet().stream()
                        .filter(found -> found.getValue().stream().anyMatch(FindingView::isHolding))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    private CheckGround ground(Translation translation) {
        return new CheckGround(
                sources.revision(translation),
                sources.published(translation).orElse(null),
                readings.changedValues(translation.revision()),
                mentions.read(translation.revision()));
    }

    private LetStand letStand(List<Target> targets) {
        Map<TargetId, Map<String, Waiver>> waivers =
                texts.waivers(targets.stream().map(Target::id).toList());
        Set<PersonId> waivedBy = waivers.values().stream()
                .flatMap(ofTarget -> ofTarget.values().stream())
                .map(Waiver::person)
                .collect(Collectors.toSet());
        return new LetStand(waivers, people.names(waivedBy));
    }

    private List<FindingView> views(LetStand letStand, Target target, CheckRequest unit, List<Finding> found) {
        return found.stream()
                .filter(finding -> !isOfMissingSource(finding, unit.source()))
                .map(finding -> view(finding, key(finding, unit), letStand.of(target), letStand.names()))
                .toList();
    }

    /** A headline by the desk has no source to be compared with; what is said of its own words stands. */
    private static boolean isOfMissingSource(Finding finding, String source) {
        return source.isEmpty() && COMPARING.contains(finding.family());
    }

    boolean hold(Translation translation, Target target) {
        return !holding(translation, List.of(target)).isEmpty();
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
    private static String key(Finding finding, CheckRequest unit) {
        StringBuilder rests = new StringBuilder(String.join(
                "\u0000",
                finding.checkId(),
                String.valueOf(finding.source()),
                String.valueOf(finding.target()),
                finding.key(),
                unit.source(),
                unit.target()));
        if (finding.family().equals("name")) {
            rests.append('\u0000').append(finding.arguments()); // who is meant, and how the desk writes it
        }
        Span of = finding.source();
        unit.decided().stream()
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
