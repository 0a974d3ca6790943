package org.turjuman.language.internal.words;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turjuman.language.internal.Lexicon;

/** The words that news is made of; of two readings, the one that is such a word is likelier. */
final class CommonLemmas {
    private static final Set<String> VERBS =
            words("news-verbs").filter(verb -> !verb.startsWith("ي")).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NOUNS = Stream.of("news-words", "adjectives", "nations", "noun-like")
            .flatMap(CommonLemmas::words)
            .collect(Collectors.toUnmodifiableSet());

    private CommonLemmas() {}

    private static Stream<String> words(String list) {
        return Lexicon.words("faults/" + list + ".txt").stream();
    }

    static boolean hold(String lemma, boolean verb) {
        return (verb ? VERBS : NOUNS).contains(lemma);
    }
}
