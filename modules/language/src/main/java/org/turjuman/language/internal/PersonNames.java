package org.turjuman.language.internal;

import java.util.HashSet;
import java.util.Set;

/** Given names of Arabs and names of foreigners that begin like a verb behind و; the lists stand under {@code names/}. */
final class PersonNames {
    private static final Set<String> GIVEN = names("given-men", "given-women");
    private static final Set<String> FOREIGN = names("foreign-given", "foreign-family");

    private PersonNames() {}

    private static Set<String> names(String... lists) {
        Set<String> names = new HashSet<>();
        for (String list : lists) {
            for (String line : Lexicon.lines("names/" + list + ".txt")) {
                names.add(LetterFolding.key(line.substring(0, line.indexOf('=')).strip()));
            }
        }
        return Set.copyOf(names);
    }

    /** أحمد، هبة. */
    static boolean isGiven(String word) {
        return GIVEN.contains(word);
    }

    /** ويليامز is no ويلي of somebody. */
    static boolean isForeign(String word) {
        return FOREIGN.contains(word);
    }
}
