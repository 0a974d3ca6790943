package org.turjuman.language.internal.names;

import java.util.Arrays;

/**
 * How often things were seen in some context, by habit; and how likely one is in a context of a word at hand.
 *
 * <p>Contexts go from wide to narrow. What was seldom seen in a narrow one is judged by the wider ones (smoothing as in
 * MacKay and Peto, A Hierarchical Dirichlet Language Model, 1995). Keys are hashes of 64 bits, in a table with open
 * addressing; a habit is counted only where it was seen.
 */
final class HabitCounts {
    private static final double[][] HEEDED = heeded();

    private final double prior;
    private long[] keys = new long[1 << 16];
    private int[] first = new int[1 << 16]; // where the counts of a key begin; 0 for an empty place
    private int size;

    private int counted;
    private int[] next = new int[1 << 15];
    private byte[] habits = new byte[1 << 15];
    private float[] counts = new float[1 << 15];

    /**
     * @param prior how many sightings the wider context is worth
     */
    HabitCounts(double prior) {
        this.prior = prior;
    }

    private static double[][] heeded() {
        Habit[] habits = Habit.values();
        double[][] heeded = new double[habits.length][habits.length];
        for (Habit one : habits) {
            for (Habit other : habits) {
                heeded[one.ordinal()][other.ordinal()] = one.heeds(other);
            }
        }
        return heeded;
    }

    /** A key for a thing in a context. */
    static long key(long context, long thing) {
        long mixed = (context ^ thing * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 29) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 32;
    }

    private static long key(long context, String thing) {
        return key(context, thing.hashCode() + 1L);
    }

    /** Counts a thing in all of its contexts. */
    void see(long[] contexts, String thing, Habit habit, double weight) {
        for (long context : contexts) {
            add(context, habit, weight);
            add(key(context, thing), habit, weight);
        }
    }

    /** The contexts of one letter, wide to narrow, and how much was seen in each. */
    record Place(long[] contexts, double[] seen, Habit habit) {}

    Place at(long[] contexts, Habit habit) {
        double[] seen = new double[contexts.length];
        for (int at = 0; at < contexts.length; at++) {
            seen[at] = count(contexts[at], habit);
        }
        return new Place(contexts, seen, habit);
    }

    /**
     * How likely a thing is.
     *
     * @param unseen its chance where no context was seen
     */
    double chance(Place place, String thing, double unseen) {
        double chance = unseen;
        for (int at = 0; at < place.contexts().length; at++) {
            double all = place.seen()[at];
            if (all > 0) {
                chance = (count(key(place.contexts()[at], thing), place.habit()) + prior * chance) / (all + prior);
            }
        }
        return chance;
    }

    private void add(long key, Habit habit, double weight) {
        if (size * 2 > keys.length) {
            grow();
        }
        int place = place(key);
        int at = first[place];
        while (at != 0 && habits[at] != habit.ordinal()) {
            at = next[at];
        }
        if (at == 0) {
            at = open(habit);
            next[at] = first[place];
            size += first[place] == 0 ? 1 : 0;
            keys[place] = key;
            first[place] = at;
        }
        counts[at] += (float) weight;
    }

    private int open(Habit habit) {
        counted++;
        if (counted == counts.length) {
            next = Arrays.copyOf(next, counted * 2);
            habits = Arrays.copyOf(habits, counted * 2);
            counts = Arrays.copyOf(counts, counted * 2);
        }
        habits[counted] = (byte) habit.ordinal();
        return counted;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldFirst = first;
        keys = new long[oldKeys.length * 2];
        first = new int[oldKeys.length * 2];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldFirst[at] != 0) {
                int place = place(oldKeys[at]);
                keys[place] = oldKeys[at];
                first[place] = oldFirst[at];
            }
        }
    }

    private int place(long key) {
        int place = (int) (key >>> 20) & keys.length - 1;
        while (first[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private double count(long key, Habit habit) {
        double[] heeded = HEEDED[habit.ordinal()];
        double count = 0;
        for (int at = first[place(key)]; at != 0; at = next[at]) {
            count += heeded[habits[at]] * counts[at];
        }
        return count;
    }
}
