package org.turjuman.platform.internal;

import java.util.Set;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.PersonProblem;

/** What may be typed about a person. */
final class PersonRules {
    static final Set<String> LANGUAGES = Set.of("en", "ar", "fr");
    private static final Set<String> THEMES = Set.of("auto", "light", "dark");

    private PersonRules() {}

    static void signIn(String text) {
        if (!text.matches("[a-z0-9][a-z0-9._-]{1,31}")) { // Latin small letters only: nothing can look alike
            throw new PersonProblem(Kind.INVALID, "person.sign-in-form", "signIn");
        }
    }

    static void name(String text) {
        if (text.isBlank() || text.length() > 100 || text.codePoints().anyMatch(PersonRules::invisible)) {
            throw new PersonProblem(Kind.INVALID, "person.name-form", "name");
        }
    }

    static void password(String text) {
        if (text.length() < 10 || text.length() > 200) {
            throw new PersonProblem(Kind.INVALID, "person.password-form", "password");
        }
    }

    static void preference(String language, String theme) {
        if (!LANGUAGES.contains(language)) {
            throw new PersonProblem(Kind.INVALID, "person.language-unknown", "language", language);
        }
        if (!THEMES.contains(theme)) {
            throw new PersonProblem(Kind.INVALID, "person.theme-unknown", "theme", theme);
        }
    }

    /**
     * What somebody typed as their sign-in, fit for a line of a log: at most 64 characters, a question mark for each that
     * does not show. So it stays no name of anybody, as names have no question marks.
     */
    static String typed(String text) {
        String cut = text.strip();
        return cut.substring(0, Math.min(cut.length(), 64))
                .codePoints()
                .map(codePoint -> invisible(codePoint) ? '?' : codePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean invisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
