package org.turjuman.language.internal.names;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** The same where it is rather borne elsewhere. */
    private static final double GIVEN_AND_ALSO = 0.06;

    /** How much less a family name tells of a country where it is borne too. */
    private static final double ALSO = 0.12;

    /** What a name tells at most is shared as if so many countries knew it. */
    private static final double LEAST = 0.45;

    /** How many countries are spelled for besides the likeliest. */
    private static final int OTHERS = 4;

    private static final double OTHER_COST = 0.03;

    /** The same between countries of the Gulf, whose names are alike. */
    private static final double GULF_COST = 0.13;

    /** How much the letters of an unknown word tell. */
    private static final double LETTERS = 0.5;

    private static final double COST_OF_DOUBT = 0.25;
    private static final double TOO_DOUBTFUL = 1.2;

    /** How much the news speaks of a country, whatever the name tells. */
    private static final Map<Homeland, Double> NEWS = Map.of(
            Homeland.EG, 0.15,
            Homeland.MA, 0.09,
            Homeland.SA, 0.075,
            Homeland.DZ, 0.06,
            Homeland.TN, 0.06,
            Homeland.LB, 0.06,
            Homeland.IQ, 0.06,
            Homeland.PS, 0.045,
            Homeland.ABROAD, 0.045,
            Homeland.QA, 0.03);

    private final Map<Homeland, Double> votes = new EnumMap<>(Homeland.class);
    private final NameLexicon lexicon = NameLexicon.get();

    private HomelandGuess() {}

    /**
     * A country to spell a name for.
     *
     * @param home the country; null for the habits that most have
     * @param cost how much less likely than the first, from 0
     */
    record Guess(@Nullable Homeland home, double cost) {}

    /** The countries, the likeliest first. What the caller knows is taken as it is. */
    static List<Guess> of(List<NameUnit> units, @Nullable String country) {
        Optional<Homeland> told = Homeland.of(country);
        if (told.isPresent()) {
            return List.of(new Guess(told.get(), 0));
        }
        HomelandGuess guess = new HomelandGuess();
        for (int at = 0; at < units.size(); at++) {
            boolean son = at > 0 && units.get(at - 1).kind() == NameUnit.Kind.SON;
            guess.hear(units.get(at), son ? 0 : at, units.size());
        }
        return guess.guesses();
    }

    /** The likeliest, and those that may be meant as well. */
    private List<Guess> guesses() {
        Homeland first = likeliest();
        double most = Math.max(
                ENOUGH, votes.values().stream().mapToDouble(vote -> vote).max().orElse(0));
        NEWS.forEach((home, weight) -> votes.merge(home, weight, Double::sum));
        Stream<Guess> others = votes.entrySet().stream()
                .filter(vote -> vote.getKey() != first && vote.getValue() > 0)
                .map(vote -> new Guess(vote.getKey(), cost(vote.getKey(), first, most / vote.getValue())))
                .filter(guess -> guess.cost() < TOO_DOUBTFUL)
                .sorted(Comparator.comparingDouble(Guess::cost))
                .limit(OTHERS);
        return Stream.concat(Stream.of(new Guess(first, 0)), others).toList();
    }

    private static double cost(Homeland home, @Nullable Homeland first, double doubt) {
        double least = Homeland.isGulf(home) && Homeland.isGulf(first) ? GULF_COST : OTHER_COST;
        return Math.max(0, least + COST_OF_DOUBT * Math.log(doubt));
    }

    /** The country with most votes; none where one that spells otherwise has about as many. */
    private @Nullable Homeland likeliest() {
        List<Map.Entry<Homeland, Double>> most = votes.entrySet().stream()
                .sorted(Map.Entry.<Homeland, Double>comparingByValue()
                        .reversed()
                        .thenComparing(vote -> vote.getKey() == Homeland.AE)) // most of the Gulf writes Mohammed
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
                        .mapToDouble(HomelandGuess::weight)
                        .sum();
                boolean given = entries.stream().anyMatch(other -> other.kind() == Kind.GIVEN);
                // five countries of one file share less than five times the vote of one country
                double shared = 2.0 * entry.homes().size() / (entry.homes().size() + 1);
                double told = (given ? entry.also() ? GIVEN_AND_ALSO : GIVEN_TOO : 1) * (at == count - 1 ? 1 : 0.5);
                vote(entry.homes(), told * weight(entry) / Math.max(known, LEAST) * shared);
            }
        }
    }

    private static double weight(NameEntry family) {
        return family.homes().isEmpty() ? 0.5 : family.also() ? ALSO : 1;
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
            hearLetters(word);
        }
    }

    /** Letters that are usual in the family names of a country. */
    private void hearLetters(String word) {
        Map<Habit, Double> shares = HomeLetters.get().of(word);
        shares.forEach((habit, share) -> vote(habit.homes(), LETTERS * share));
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
