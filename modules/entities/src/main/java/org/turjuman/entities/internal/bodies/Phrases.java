package org.turjuman.entities.internal.bodies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Things by the Arabic words that say them. */
final class Phrases<T> {
    private final Map<String, T> things = new HashMap<>();
    private final Function<BodyWord, String> key;
    private int longest = 1;

    /**
     * A thing at the beginning of some words.
     *
     * @param definite whether its last word has the article
     * @param rest the words behind it
     */
    record Match<T>(T thing, boolean definite, List<BodyWord> rest) {}

    /** Of words with or without their articles. */
    Phrases() {
        this(BodyWord::key);
    }

    /** @param key what must be the same of two words */
    Phrases(Function<BodyWord, String> key) {
        this.key = key;
    }

    /** The first thing that is put under some words stays there. */
    void put(String words, T thing) {
        List<BodyWord> parts = BodyWord.of(words);
        longest = Math.max(longest, parts.size());
        things.putIfAbsent(key(parts), thing);
    }

    /** What some words as a whole say; null where it is not known. */
    @Nullable
    T get(String words) {
        return things.get(key(BodyWord.of(words)));
    }

    /** What words begin with, the longest first. */
    List<Match<T>> at(List<BodyWord> words) {
        List<Match<T>> found = new ArrayList<>();
        for (int length = Math.min(longest, words.size()); length > 0; length--) {
            T thing = things.get(key(words.subList(0, length)));
            if (thing != null) {
                boolean definite = words.get(length - 1).isDefinite()
                        || words.get(length - 1).text().startsWith("وال");
                found.add(new Match<>(thing, definite, words.subList(length, words.size())));
            }
        }
        return found;
    }

    private String key(List<BodyWord> words) {
        return words.stream().map(key).collect(Collectors.joining(" "));
    }
}
