package org.turjuman.entities.internal.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.turjuman.entities.api.EntityId;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.NameType;
import org.turjuman.language.api.RecognisedName;

/**
 * Settles the names of one article together: who was named in full is meant by the short form after it, also where no
 * record has him; and the same words mean the same record throughout, unless a role says otherwise.
 */
final class ArticleLinks {
    private static final double NAMED_IN_FULL = 5;
    private static final double NAMED_FURTHER_OFF = 4.4;
    private static final double NAMED_AFTERWARDS = 3.5;
    private static final double STRANGER = -4;
    private static final double ANOTHER = -1;
    private static final double SAME_RECORD = 2;

    /** Of shorter words too many sound alike: سلام and سالم. */
    private static final int FOREIGN = 6;

    private final RecordIndex index;
    private final List<RecognisedName> names;
    private final List<List<Scored>> scored;
    private final List<String> keys;

    ArticleLinks(RecordIndex index, List<RecognisedName> names, List<List<Scored>> scored) {
        this.index = index;
        this.names = names;
        this.scored = new ArrayList<>(scored);
        this.keys = names.stream().map(name -> Folding.key(name.text())).toList();
    }

    /** The candidates of each name, in the order of the names. */
    List<List<Scored>> settled() {
        sameWords();
        shortNamesOfPeople();
        shortNamesOfOthers();
        return scored;
    }

    /** The same words: each candidate counts everywhere what counts for it anywhere. */
    private void sameWords() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.computeIfAbsent(names.get(i).type() + keys.get(i), key -> new ArrayList<>())
                    .add(i);
        }
        for (List<Integer> same : places.values()) {
            if (same.size() > 1) {
                Map<EntityId, Scored> best = new HashMap<>();
                for (int i : same) {
                    for (Scored each : scored.get(i)) {
                        best.merge(each.record(), each, (one, other) -> one.points() >= other.points() ? one : other);
                    }
                }
                List<Scored> all = List.copyOf(best.values());
                for (int i : same) {
                    if (!isSaidOtherwise(scored.get(i), all)) {
                        scored.set(i, all);
                    }
                }
            }
        }
    }

    /** Whether a role tells of these words that they mean another record than elsewhere. */
    private static boolean isSaidOtherwise(List<Scored> here, List<Scored> everywhere) {
        Optional<Scored> own = first(here).filter(Scored::byRole);
        return own.isPresent()
                && first(everywhere)
                        .filter(winner -> !winner.record().equals(own.get().record()))
                        .isPresent();
    }

    private void shortNamesOfPeople() {
        Map<String, TreeSet<Integer>> wholes = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String key = keys.get(i);
            if (names.get(i).type() == NameType.PERSON && key.indexOf(' ') > 0) {
                for (String part : parts(key, i)) {
                    wholes.computeIfAbsent(part, each -> new TreeSet<>()).add(i);
                }
                wholes.computeIfAbsent(heard(key.substring(key.lastIndexOf(' ') + 1)), each -> new TreeSet<>())
                        .add(i);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            TreeSet<Integer> whole = names.get(i).type() == NameType.PERSON ? wholes.get(keys.get(i)) : null;
            if (whole == null && names.get(i).type() == NameType.PERSON && isUnknownWord(i)) {
                whole = wholes.get(heard(keys.get(i)));
            }
            if (whole != null) {
                person(i, List.copyOf(whole.headSet(i, false).descendingSet()), List.copyOf(whole.tailSet(i, false)));
            }
        }
    }

    /** نتانياهو of بنيامين نتنياهو: a foreign name that the article spells two ways. */
    private static String heard(String word) {
        return "~" + NearForms.sound(word);
    }

    private boolean isUnknownWord(int i) {
        return scored.get(i).isEmpty()
                && keys.get(i).length() >= FOREIGN
                && keys.get(i).indexOf(' ') < 0;
    }

    /** What a whole name may be shortened to: its ends, and the forms of the record: حميدتي is محمد حمدان دقلو. */
    private Set<String> parts(String key, int i) {
        Set<String> parts = new HashSet<>();
        for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
            parts.add(key.substring(0, space));
            parts.add(key.substring(space + 1));
        }
        first(scored.get(i))
                .filter(best -> best.points() > 0)
                .ifPresent(best -> parts.addAll(index.keys(best.record())));
        parts.removeIf(part -> part.length() >= key.length());
        return parts;
    }

    /** The whole names before a short one, the nearest first, and those behind it. */
    private void person(int i, List<Integer> before, List<Integer> after) {
        Map<EntityId, Scored> found = new HashMap<>();
        scored.get(i).forEach(each -> found.put(each.record(), each));
        Set<EntityId> named = new HashSet<>();
        boolean stranger = false;
        for (int whole : before) {
            stranger |= !raise(whole, named, found, named.isEmpty() ? NAMED_IN_FULL : NAMED_FURTHER_OFF);
        }
        if (before.isEmpty()) {
            for (int whole : after) {
                stranger |= !raise(whole, named, found, NAMED_AFTERWARDS);
            }
        }
        double others = stranger ? STRANGER : ANOTHER;
        found.replaceAll((record, each) ->
                named.contains(record) || each.byRole() ? each : each.with(others, CandidateRanking.EARLIER));
        scored.set(i, new ArrayList<>(found.values()));
    }

    /** Lifts who was named in full; false if that is somebody whom no record has. */
    private boolean raise(int whole, Set<EntityId> named, Map<EntityId, Scored> found, double points) {
        Optional<Scored> meant = first(scored.get(whole)).filter(first -> first.points() > 0);
        if (meant.isPresent() && named.add(meant.get().record())) {
            EntityId record = meant.get().record();
            Scored now = found.getOrDefault(record, Scored.of(record, 0, CandidateRanking.EARLIER));
            found.put(record, now.with(points, CandidateRanking.EARLIER));
        }
        return meant.isPresent();
    }

    /** A body or place whose longer form stands in the article as well. */
    private void shortNamesOfOthers() {
        Map<EntityId, Integer> longest = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            int length = keys.get(i).length();
            first(scored.get(i))
                    .filter(best -> best.points() > 1)
                    .ifPresent(best -> longest.merge(best.record(), length, Math::max));
        }
        for (int i = 0; i < names.size(); i++) {
            int length = keys.get(i).length();
            if (names.get(i).type() != NameType.PERSON) {
                scored.set(
                        i,
                        scored.get(i).stream()
                                .map(each -> longest.getOrDefault(each.record(), 0) > length
                                        ? each.with(SAME_RECORD, CandidateRanking.EARLIER)
                                        : each)
                                .toList());
            }
        }
    }

    private static Optional<Scored> first(List<Scored> scored) {
        return scored.stream().max(Comparator.comparingDouble(Scored::points));
    }
}
