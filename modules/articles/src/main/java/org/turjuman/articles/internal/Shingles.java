package org.turjuman.articles.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.turjuman.language.api.Folding;

/**
 * The words of a text by fives, in any spelling, as numbers. Copies that an agency sent anew share most of them, wherever a
 * paragraph was added, a headline changed or words were corrected; whole sentences would not do, because one corrected
 * word in each hides them all.
 */
final class Shingles {
    /** Of how they are made; numbers of different versions must not be compared. */
    static final int VERSION = 1;

    /** Shorter texts share their phrases with many, and are copies only as a whole. */
    static final int FEWEST_WORDS = 30;

    private static final int TOGETHER =
            5; // words; four share too many phrases of the trade, six break at too many corrections
    private static final int SKETCH =
            24; // numbers; two texts that share a half of their words share about eight of them
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final int words;
    private final long[] numbers; // of the five words from each place on

    private Shingles(int words, long[] numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    static Shingles of(String text) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(Folding.key(text))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < FEWEST_WORDS) {
            return new Shingles(words.size(), new long[0]);
        }
        long[] numbers = new long[words.size() - TOGETHER + 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(String.join(" ", words.subList(i, i + TOGETHER)));
        }
        return new Shingles(words.size(), numbers);
    }

    /** FNV-1a of the letters, mixed so that the smallest are a fair sample. */
    private static long number(String words) {
        long number = FNV_BASIS;
        for (int i = 0; i < words.length(); i++) {
            number = (number ^ words.charAt(i)) * FNV_PRIME;
        }
        number = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        return number ^ (number >>> 33);
    }

    /** The smallest numbers, which stand for the text where copies are looked for; none of a short text. */
    Set<Long> sketch() {
        return LongStream.of(numbers).sorted().distinct().limit(SKETCH).boxed().collect(Collectors.toSet());
    }

    /** How much of this text stands in another, word for word in runs of five or more: percent of its words, rounded down. */
    int shareIn(Shingles other) {
        Set<Long> there = LongStream.of(other.numbers).boxed().collect(Collectors.toCollection(HashSet::new));
        int covered = 0;
        int until = 0; // the word after the last one that is covered
        for (int i = 0; i < numbers.length; i++) {
            if (there.contains(numbers[i])) {
                covered += i + TOGETHER - Math.max(i, until);
                until = i + TOGETHER;
            }
        }
        return numbers.length == 0 ? 0 : covered * 100 / words;
    }
}
