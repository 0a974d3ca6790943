package org.turjuman.language.internal.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Spells words that the lexicon does not hold after those that it holds: how a letter is written depends on the letters
 * around it, on how the one before was written, and on the habit of the country.
 *
 * <p>It learns from the lexicon at its first use, which takes about a second, and keeps some 25 MB. The letters are read
 * in order, and the likeliest beginnings carried along.
 */
final class LearnedSpeller {
    /** How many beginnings of a word are carried along. */
    private static final int BEAM = 10;

    /** How many ways to write a letter are tried. */
    private static final int WAYS = 24;

    /** What is less likely for a letter is not tried. */
    private static final double TOO_SELDOM = 0.004;

    /** Longer words are no names. */
    private static final int LONGEST = 16;

    private static final double MANNER_PRIOR = 2;
    private static final double CONSONANT_PRIOR = 4;
    private static final double UNSEEN_MANNER = 0.01;
    private static final double UNSEEN_CONSONANTS = 0.1;

    private final HabitCounts manners = new HabitCounts(MANNER_PRIOR);
    private final HabitCounts consonants = new HabitCounts(CONSONANT_PRIOR);
    private final Map<Character, List<Stretch>> stretches = new HashMap<>();

    /** A spelling in small letters, and its share of what all spellings together would get. */
    record Guess(String latin, double chance) {}

    /** A beginning of a word: how its last letter was written, and how likely all that is. */
    private record Beginning(String latin, String manner, double chance) {}

    private static final class Learned {
        static final LearnedSpeller FROM_LEXICON =
                new LearnedSpeller(SpelledWords.of(NameLexicon.get().all()));
    }

    static LearnedSpeller get() {
        return Learned.FROM_LEXICON;
    }

    LearnedSpeller(List<SpelledWord> words) {
        LetterPairing pairing = new LetterPairing(words);
        Map<Character, Map<String, Double>> seen = new HashMap<>();
        for (SpelledWord word : words) {
            learn(word, pairing.cut(word), seen);
        }
        seen.forEach((letter, latin) -> stretches.put(
                letter,
                latin.entrySet().stream()
                        .filter(count -> count.getValue() > 1)
                        .sorted(Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(WAYS)
                        .map(count -> Stretch.of(count.getKey()))
                        .toList()));
    }

    private void learn(SpelledWord word, List<String> cut, Map<Character, Map<String, Double>> seen) {
        LetterContexts contexts = new LetterContexts(word.arabic(), word.article());
        String before = "";
        for (int at = 0; at < cut.size(); at++) {
            Stretch stretch = Stretch.of(cut.get(at));
            seen.computeIfAbsent(word.arabic().charAt(at), letter -> new HashMap<>())
                    .merge(stretch.latin(), word.weight(), Double::sum);
            manners.see(contexts.ofManner(at, before), stretch.manner(), word.habit(), word.weight());
            consonants.see(
                    contexts.ofConsonants(at, before, stretch.manner()),
                    stretch.consonants(),
                    word.habit(),
                    word.weight());
            before = stretch.manner();
        }
    }

    /**
     * The likeliest spellings of a word, the likeliest first; none if it is too long or a letter was never seen.
     *
     * @param arabic without article and vowel marks
     * @param article whether the article stood before it
     */
    List<Guess> guesses(String arabic, boolean article, Habit habit, int count) {
        if (arabic.length() > LONGEST) {
            return List.of();
        }
        LetterContexts contexts = new LetterContexts(arabic, article);
        List<Beginning> beginnings = List.of(new Beginning("", "", 1));
        for (int at = 0; at < arabic.length(); at++) {
            beginnings = longer(beginnings, arabic.charAt(at), at, contexts, habit);
        }
        Map<String, Double> chances = new HashMap<>();
        beginnings.forEach(word -> chances.merge(word.latin(), word.chance(), Double::sum));
        double all = chances.values().stream().mapToDouble(chance -> chance).sum();
        return chances.entrySet().stream()
                .filter(guess -> !guess.getKey().isEmpty())
                .map(guess -> new Guess(guess.getKey(), guess.getValue() / all))
                .sorted(Comparator.comparingDouble(Guess::chance).reversed().thenComparing(Guess::latin))
                .limit(count)
                .toList();
    }

    private List<Beginning> longer(
            List<Beginning> beginnings, char letter, int at, LetterContexts contexts, Habit habit) {
        List<Stretch> ways = stretches.getOrDefault(letter, List.of());
        Map<String, double[]> chances = new HashMap<>();
        Map<String, Beginning> next = new HashMap<>();
        for (Beginning word : beginnings) {
            double[] chance =
                    chances.computeIfAbsent(word.manner(), before -> chances(ways, at, before, contexts, habit));
            for (int way = 0; way < chance.length; way++) {
                if (chance[way] <= TOO_SELDOM) {
                    continue;
                }
                Stretch stretch = ways.get(way);
                String latin = word.latin() + stretch.latin();
                next.merge(
                        latin + ' ' + stretch.manner(),
                        new Beginning(latin, stretch.manner(), word.chance() * chance[way]),
                        (one, other) -> new Beginning(one.latin(), one.manner(), one.chance() + other.chance()));
            }
        }
        return next.values().stream()
                .sorted(Comparator.comparingDouble(Beginning::chance).reversed().thenComparing(Beginning::latin))
                .limit(BEAM)
                .toList();
    }

    /** 0 for what is hardly ever written so here. */
    private double[] chances(List<Stretch> ways, int at, String before, LetterContexts contexts, Habit habit) {
        HabitCounts.Place around = manners.at(contexts.ofManner(at, before), habit);
        Map<String, Double> ofManner = new HashMap<>();
        Map<String, HabitCounts.Place> places = new HashMap<>();
        double[] chances = new double[ways.size()];
        for (int way = 0; way < chances.length; way++) {
            String manner = ways.get(way).manner();
            double chance = ofManner.computeIfAbsent(manner, any -> manners.chance(around, manner, UNSEEN_MANNER));
            if (chance > TOO_SELDOM) {
                HabitCounts.Place place = places.computeIfAbsent(
                        manner, any -> consonants.at(contexts.ofConsonants(at, before, manner), habit));
                chances[way] = chance * consonants.chance(place, ways.get(way).consonants(), UNSEEN_CONSONANTS);
            }
        }
        return chances;
    }
}
