package org.turjuman.checks.internal.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.turjuman.checks.api.Told;
import org.turjuman.language.api.ReportingCue;
import org.turjuman.language.api.Source;

/** Which word of reporting of a translation answers which of its source: by strength, kind and place, the surest first. */
final class AttributionPairs {
    private static final double AT_LEAST = 0.5;

    private final Map<Told, ReportingCue> answers = new HashMap<>();
    private final List<ReportingCue> left;

    /**
     * Pairs them.
     *
     * @param told in the source, which is {@code sourceLength} units long
     * @param cues in the translation, which is {@code targetLength} units long
     */
    AttributionPairs(List<Told> told, int sourceLength, List<ReportingCue> cues, int targetLength) {
        record Match(Told told, ReportingCue cue, double score) {}
        List<Match> matches = new ArrayList<>();
        for (Told one : told) {
            for (ReportingCue cue : cues) {
                double apart = Math.abs(one.cue().start() / (double) Math.max(1, sourceLength)
                        - cue.span().start() / (double) Math.max(1, targetLength));
                matches.add(new Match(one, cue, likeness(one, cue) - apart));
            }
        }
        matches.sort(Comparator.comparingDouble(Match::score).reversed());
        left = new ArrayList<>(cues);
        for (Match match : matches) {
            if (match.score() >= AT_LEAST && !answers.containsKey(match.told()) && left.remove(match.cue())) {
                answers.put(match.told(), match.cue());
            }
        }
    }

    private static double likeness(Told told, ReportingCue cue) {
        boolean hearsay = told.naming() == Source.Naming.HEARSAY;
        double likeness = cue.sure() ? 1.5 : 0.6;
        if (hearsay && (cue.kind() == ReportingCue.Kind.HEDGE || cue.naming() == Source.Naming.HEARSAY)) {
            likeness += 1.5;
        } else if (cue.kind() == ReportingCue.Kind.HEDGE) {
            likeness -= 0.4;
        }
        if (told.strength() == cue.strength() && !hearsay) {
            likeness += 1;
        }
        if (told.who() != null && cue.source() != null) {
            likeness += told.naming() == cue.naming() ? 0.5 : 0.2;
        }
        return likeness;
    }

    /** What answers; null where nothing does. */
    @Nullable
    ReportingCue of(Told told) {
        return answers.get(told);
    }

    /** What answers nothing, in the order of the translation. */
    List<ReportingCue> left() {
        return left;
    }
}
