package org.turjuman.language.internal.names;

import java.util.List;
import java.util.regex.Pattern;

/** English press spellings in the letters that the French press and the Maghreb use; ids in docs/language.md. */
final class Respelling {
    private record Change(Pattern from, String to) {
        static Change of(String from, String to) {
            return new Change(Pattern.compile(from), to);
        }
    }

    /** french-letters: sh, oo, u, ee as French reads them; one s between vowels; -ane, so that the n is heard. */
    private static final List<Change> FRENCH = List.of(
            Change.of("Sh", "Ch"),
            Change.of("sh", "ch"),
            Change.of("oo", "ou"),
            Change.of("ee", "i"),
            Change.of("\\bbin\\b", "ben"),
            Change.of("(?<![oOaeAEgGqQ]|\\bH)u(?![eiaouEIAOU])", "ou"),
            Change.of("\\bU(?=[^aeiou])", "Ou"),
            Change.of("(?<=[aeiouy])s(?=[aeiouy])", "ss"),
            Change.of("(?<=[a-z]{2})y\\b", "i"),
            Change.of("(?<=[BHKNRST])ai(?=[a-z])", "aï"),
            Change.of("(?<=[a-z]{3}[lmrt])an\\b", "ane"));

    private static final List<Change> MAGHREB = List.of(
            Change.of("Sh", "Ch"),
            Change.of("sh", "ch"),
            Change.of("oo", "ou"),
            Change.of("ee", "i"),
            Change.of("(?<![oOaeAEgGqQ])u(?![eiaouEIAOU])", "ou"),
            Change.of("\\bU(?=[^aeiou])", "Ou"),
            Change.of("\\bW", "Ou"),
            Change.of("w(?=[aeiou])", "ou"),
            Change.of("Q", "K"),
            Change.of("q", "k"),
            Change.of("Dh", "D"),
            Change.of("dh", "d"),
            Change.of("(?<=[aeiouy])s(?=[aeiouy])", "ss"),
            Change.of("(?<=[a-z]{2})y\\b", "i"),
            Change.of("(?<=[a-z]{3})an\\b", "ane"),
            Change.of("(?<=[a-z]{2})in\\b", "ine"),
            Change.of("(?<=[a-z]{2})oun\\b", "oune"));

    private Respelling() {}

    static String french(String english) {
        return change(english, FRENCH);
    }

    static String maghreb(String english) {
        return change(english, MAGHREB);
    }

    private static String change(String text, List<Change> changes) {
        String changed = text;
        for (Change change : changes) {
            changed = change.from().matcher(changed).replaceAll(change.to());
        }
        return changed;
    }
}
