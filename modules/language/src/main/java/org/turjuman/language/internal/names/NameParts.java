package org.turjuman.language.internal.names;

import java.util.Set;

/** Which part of a person's name a word may be, by its match key. */
public final class NameParts {
    private static final Set<String> GIVEN = NameLexicon.get().keys(NameEntry.Kind::given);
    private static final Set<String> FAMILY = NameLexicon.get().keys(kind -> !kind.given());

    private NameParts() {}

    /** A given name, Arab or foreign. */
    public static boolean given(String key) {
        return GIVEN.contains(key);
    }

    /** A family name, Arab or foreign; several words are joined by one space. */
    public static boolean family(String key) {
        return FAMILY.contains(key);
    }

    /** What follows عبد. */
    public static boolean servant(String key) {
        return NameLexicon.get().servant(key).isPresent();
    }
}
