package org.turjuman.language.internal.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.internal.ArabicNumberWords;
import org.turjuman.language.internal.Lexicon;

/**
 * A word list of phrases and what they mean: {@code كانون الثاني = 1}, several spellings of one meaning parted by commas.
 *
 * <p>The longest phrase wins. Proclitics may stand before its first word.
 */
final class Phrases<T> {
    private record Phrase<T>(List<String> words, T meaning) {}

    /** A phrase found: its meaning, where it begins after proclitics, and the index of the token after it. */
    record Match<T>(T meaning, int start, int next, String proclitics) {
        boolean isBare() {
            return proclitics.isEmpty();
        }
    }

    private static final Set<String> FIRST_WORDS = ConcurrentHashMap.newKeySet();

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    Phrases(String list, Function<String, T> meaning) {
        for (String line : Lexicon.lines("values/" + list)) {
            int sign = line.indexOf('=');
            if (sign < 0) {
                throw new IllegalStateException("A line of values/" + list + " lacks its =: " + line);
            }
            T value = meaning.apply(line.substring(sign + 1).strip());
            for (String phrase : line.substring(0, sign).split("[,،]")) {
                List<String> words = new ArrayList<>();
                for (String word : phrase.strip().split(" +")) {
                    words.add(ArabicNumberWords.fold(word));
                }
                FIRST_WORDS.add(words.get(0));
                byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Phrase<>(List.copyOf(words), value));
            }
        }
        Comparator<Phrase<T>> longest = Comparator.comparing(phrase -> -phrase.words.size());
        byFirst.values().forEach(phrases -> phrases.sort(longest));
    }

    /** Whether any list has a phrase that begins with this word. */
    static boolean isFirst(String word) {
        return FIRST_WORDS.contains(word);
    }

    static Phrases<String> of(String list) {
        return new Phrases<>(list, meaning -> meaning);
    }

    static Phrases<Integer> numbers(String list) {
        return new Phrases<>(list, Integer::valueOf);
    }

    /** The phrase that begins at {@code at}, with or without proclitics; null if none does. */
    @Nullable
    Match<T> at(ValueText text, int at) {
        if (!text.isWord(at)) {
            return null;
        }
        for (ValueText.Stem stem : text.knownStems(at)) {
            Match<T> match = longest(text, at, stem, byFirst.getOrDefault(stem.key(), List.of()));
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** The same without proclitics: «نوفمبر» but not «بنوفمبر». */
    @Nullable
    Match<T> bareAt(ValueText text, int at) {
        Match<T> match = at(text, at);
        return match != null && match.isBare() ? match : null;
    }

    private static <T> @Nullable Match<T> longest(
            ValueText text, int at, ValueText.Stem stem, List<Phrase<T>> phrases) {
        for (Phrase<T> phrase : phrases) {
            boolean whole = true;
            for (int i = 1; i < phrase.words.size() && whole; i++) {
                whole = text.key(at + i).equals(phrase.words.get(i));
            }
            if (whole) {
                return new Match<>(phrase.meaning, stem.start(), at + phrase.words.size(), stem.proclitics());
            }
        }
        return null;
    }
}
