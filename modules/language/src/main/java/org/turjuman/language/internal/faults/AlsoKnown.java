package org.turjuman.language.internal.faults;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turjuman.language.internal.Lexicon;

/** Right words that the dictionary lacks: foreign places and things, forms it does not build. */
final class AlsoKnown {
    private static final Set<String> WORDS = Lexicon.words("faults/also-known.txt").stream()
            .flatMap(word -> Stream.of(word, FaultText.stem(word))) // الفاشر too behind a prefix: بالفاشر
            .collect(Collectors.toUnmodifiableSet());

    private AlsoKnown() {}

    static boolean holds(String form) {
        return WORDS.contains(form) || WORDS.contains(FaultText.stem(form));
    }
}
