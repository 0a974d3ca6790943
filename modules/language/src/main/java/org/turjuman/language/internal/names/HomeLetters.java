package org.turjuman.language.internal.names;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a family name that nobody wrote down may be from, by stretches of its letters: طحكوت looks Algerian. */
final class HomeLetters {
    private static final int LONGEST = 4;

    /** About so many letters there are. */
    private static final int LETTERS = 40;

    /** A habit of which fewer names are known tells nothing. */
    private static final int TOO_FEW = 20;

    /** How many sightings the wider stretch is worth. */
    private static final double PRIOR = 2;

    /** Letters of one word tell the same several times over. */
    private static final double TEMPER = 0.6;

    private static final Habit[] HABITS = Habit.values();
    private static final double[] NOTHING = new double[HABITS.length];

    private final Map<String, double[]> seen = new HashMap<>();

    private static final class Learned {
        static final HomeLetters FROM_LEXICON =
                new HomeLetters(NameLexicon.get().all());
    }

    static HomeLetters get() {
        return Learned.FROM_LEXICON;
    }

    HomeLetters(List<NameEntry> entries) {
        for (NameEntry entry : entries) {
            if (!entry.kind().given()
                    && !entry.homes().isEmpty()
                    && !entry.letters().contains(" ")) {
                Habit habit = Habit.of(entry.homes().iterator().next());
                learn(framed(entry.letters()), habit.ordinal());
            }
        }
    }

    private static String framed(String letters) {
        return '^' + letters + '$';
    }

    private void learn(String word, int habit) {
        for (int end = 1; end <= word.length(); end++) {
            for (int length = 0; length <= Math.min(LONGEST, end); length++) {
                seen.computeIfAbsent(word.substring(end - length, end), any -> new double[HABITS.length])[habit]++;
            }
        }
    }

    /** How likely each habit is, together 1, as if all had as many names. */
    Map<Habit, Double> of(String letters) {
        String word = framed(letters);
        double[] logs = new double[HABITS.length];
        for (int end = 2; end <= word.length(); end++) {
            double[] chance = new double[HABITS.length];
            Arrays.fill(chance, 1.0 / LETTERS);
            for (int length = 1; length <= Math.min(LONGEST, end); length++) {
                double[] all = seen.getOrDefault(word.substring(end - length, end - 1), NOTHING);
                double[] these = seen.getOrDefault(word.substring(end - length, end), NOTHING);
                for (int habit = 0; habit < HABITS.length; habit++) {
                    chance[habit] = (these[habit] + PRIOR * chance[habit]) / (all[habit] + PRIOR);
                }
            }
            for (int habit = 0; habit < HABITS.length; habit++) {
                logs[habit] += Math.log(chance[habit]);
            }
        }
        Map<Habit, Double> likely = new EnumMap<>(Habit.class);
        double[] names = seen.getOrDefault("$", NOTHING);
        for (Habit habit : HABITS) {
            if (names[habit.ordinal()] > TOO_FEW) {
                likely.put(habit, logs[habit.ordinal()]);
            }
        }
        double most = likely.values().stream().mapToDouble(log -> log).max().orElse(0);
        likely.replaceAll((habit, log) -> Math.exp(TEMPER * (log - most)));
        double sum = likely.values().stream().mapToDouble(share -> share).sum();
        likely.replaceAll((habit, share) -> share / sum);
        return likely;
    }
}
