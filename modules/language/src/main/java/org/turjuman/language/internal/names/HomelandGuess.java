package org.turjuman.language.internal.names;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.internal.names.NameEntry.Kind;

/**
 * Where a bearer is from, judged by the parts of the name: a family of Fez tells how Mohamed is spelled.
 *
 * <p>Every part votes for the countries that know it; a name that many countries know says little.
 */
final class HomelandGuess {
    private static final double ENOUGH = 0.24;
    private static final double RIVAL = 0.85;

    /** How much less a family name tells that is a given name as well. */
    private static final double GIVEN_TOO = 0.35;

    private final Map<Homeland, Double> votes = new EnumMap<>(Homeland.class);
    private final NameLexicon lexicon = NameLexicon.get();

    private HomelandGuess() {}

    /** The country; null where nothing tells. What the caller knows is taken as it is. */
    static @Nullable Homeland of(List<NameUnit> units, @Nullable String country) {
        Optional<Homeland> told = Homeland.of(country);
        if (told.isPresent()) {
            return told.get();
        }
        HomelandGuess guess = new HomelandGuess();
        for (int at = 0; at < units.size(); at++) {
            boolean son = at > 0 && units.get(at - 1).kind() == NameUnit.Kind.SON;
            guess.hear(units.get(at), son ? 0 : at, units.size());
        }
        return guess.likeliest();
    }

    /** The country with most votes; none where one that spells otherwise has about as many. */
    private @Nullable Homeland likeliest() {
        List<Map.Entry<Homeland, Double>> most = votes.entrySet().stream()
                .sorted(Map.Entry.<Homeland, Double>comparingByValue().reversed())
                .toList();
        if (most.isEmpty() || most.get(0).getValue() < ENOUGH) {
            return null;
        }
        Homeland first = most.get(0).getKey();
        boolean rivalled = most.stream()
                .skip(1)
                .anyMatch(other -> other.getValue() > RIVAL * most.get(0).getValue()
                        && Homeland.isMaghreb(other.getKey()) != Homeland.isMaghreb(first));
        return rivalled ? null : first;
    }

    private void hear(NameUnit unit, int at, int count) {
        switch (unit.kind()) {
            case LISTED -> hearListed(unit, at, count);
            case SON -> {
                if (at > 0 && count > 2) {
                    vote(Set.of(Homeland.SA, Homeland.AE, Homeland.QA, Homeland.OM, Homeland.BH), 1.4);
                }
            }
            case HOUSE -> vote(Set.of(Homeland.AE, Homeland.QA, Homeland.BH, Homeland.SA), 1.2);
            case AIT -> vote(Set.of(Homeland.MA, Homeland.DZ), 1);
            case OULD -> vote(Set.of(Homeland.MR), 1);
            case WORD -> hearWord(unit, at);
            default -> {
                // the rest is the same everywhere
            }
        }
    }

    private void hearListed(NameUnit unit, int at, int count) {
        boolean first = at == 0 && count > 1;
        List<NameEntry> entries = lexicon.of(unit.key());
        boolean arab = entries.stream().anyMatch(entry -> !entry.kind().foreign());
        for (NameEntry entry : entries) {
            if (entry.letters().endsWith("ي") != VowelMarks.without(unit.text()).endsWith("ي")) {
                continue; // موسى is not موسي
            }
            if (entry.kind() == Kind.GIVEN) {
                if (entry.onlyMaghreb()) {
                    vote(Set.of(Homeland.MA, Homeland.DZ, Homeland.TN), 0.5);
                } else if (entry.maghreb().isEmpty()) {
                    vote(Set.of(Homeland.MA, Homeland.DZ, Homeland.TN), -0.6);
                }
            } else if (entry.kind().foreign()) {
                vote(entry.homes(), entry.kind().given() == first ? arab ? 0.2 : 0.9 : arab ? 0.05 : 0.5);
            } else if (!first && !entry.homes().isEmpty()) {
                double known = entries.stream()
                        .filter(other -> other.kind() == Kind.FAMILY)
                        .mapToDouble(other -> other.homes().isEmpty() ? 0.5 : 1)
                        .sum();
                boolean given = entries.stream().anyMatch(other -> other.kind() == Kind.GIVEN);
                // five countries of one file share less than five times the vote of one country
                double shared = 2.0 * entry.homes().size() / (entry.homes().size() + 1);
                vote(entry.homes(), (given ? GIVEN_TOO : 1) * (at == count - 1 ? 1 : 0.5) / known * shared);
            }
        }
    }

    private void hearWord(NameUnit unit, int at) {
        String word = VowelMarks.without(unit.text());
        if (at > 0 && word.length() >= 5 && (word.startsWith("بن") || word.startsWith("بو") || word.startsWith("بل"))) {
            vote(Set.of(Homeland.MA, Homeland.DZ), 0.6);
            vote(Set.of(Homeland.MA), 0.1);
        } else if (ForeignLetters.looksForeign(word)) {
            vote(Set.of(Homeland.ABROAD), 0.4);
        } else if (at > 0) {
            hearKin(unit.key());
        }
    }

    /** الطبيب, where only طبيب is known, and the reverse. */
    private void hearKin(String key) {
        List<NameEntry> kin = lexicon.of(key.startsWith("ال") ? key.substring(2) : "ال" + key);
        long families =
                kin.stream().filter(entry -> entry.kind() == Kind.FAMILY).count();
        kin.stream()
                .filter(entry -> entry.kind() == Kind.FAMILY && !entry.homes().isEmpty())
                .forEach(entry -> vote(entry.homes(), 0.6 / families));
    }

    private void vote(Set<Homeland> homes, double weight) {
        for (Homeland home : homes) {
            votes.merge(home, weight / homes.size(), Double::sum);
        }
    }
}
