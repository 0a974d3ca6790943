package org.turjuman.language.internal.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.turjuman.language.api.NameType;

/** Decides which of overlapping candidates stay. */
final class NameChoice {
    private NameChoice() {}

    /** Without overlaps, in the order of the text. */
    static List<Candidate> among(List<Candidate> candidates) {
        List<Candidate> strongest = new ArrayList<>();
        Map<Integer, List<Candidate>> byStart = byStart(candidates);
        for (Candidate each : candidates) {
            strongest.add(extended(each, byStart));
        }
        strongest.sort(Comparator.comparingDouble((Candidate each) -> -each.weight())
                .thenComparing(each -> -each.length())
                .thenComparing(Candidate::from));
        List<Candidate> kept = new ArrayList<>();
        int words = candidates.stream().mapToInt(Candidate::to).max().orElse(0);
        boolean[] covered = new boolean[words];
        for (Candidate each : strongest) {
            boolean free = true;
            for (int i = each.from(); i < each.to() && free; i++) {
                free = !covered[i];
            }
            if (free) {
                kept.add(each);
                for (int i = each.from(); i < each.to(); i++) {
                    covered[i] = true;
                }
            }
        }
        kept.sort(Comparator.comparing(Candidate::from));
        return kept;
    }

    /** By their first words, so that a long text costs no more than its length. */
    static Map<Integer, List<Candidate>> byStart(List<Candidate> candidates) {
        return candidates.stream().collect(Collectors.groupingBy(Candidate::from));
    }

    /** A longer reading of the same type weighs as much as the known name it begins with: محمد عبد العزيز الراشد. */
    private static Candidate extended(Candidate each, Map<Integer, List<Candidate>> byStart) {
        if (!each.records().isEmpty()) {
            return each;
        }
        double weight = each.weight();
        List<Candidate> inner = new ArrayList<>();
        for (int i = each.from(); i < each.to(); i++) {
            inner.addAll(byStart.getOrDefault(i, List.of()));
        }
        for (Candidate other : inner) {
            boolean inside = each.holds(other) && each.length() > other.length();
            boolean person = each.type() == NameType.PERSON && other.type() == NameType.PERSON;
            if (!inside || !person && other.records().isEmpty()) {
                continue;
            }
            boolean sameStart = other.from() == each.from() && other.cut() == each.cut();
            boolean whole = sameStart && !other.records().isEmpty() && other.length() > 2;
            boolean part = !sameStart && other.rule().equals("known") && other.length() == 1;
            if (person && !whole && (sameStart || part || each.weight() > 7)) {
                weight = Math.max(weight, other.weight() + 0.1);
            } else if (each.type() != NameType.PERSON && !sameStart && each.weight() >= 8.4) {
                weight = Math.max(weight, Math.min(other.weight() + 0.1, 9.4));
            }
        }
        return weight == each.weight() ? each : each.weighing(weight);
    }
}
