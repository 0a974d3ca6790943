package org.turjuman.entities.internal.linking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an office is called in English and French, with a gap for the demonym: {@code {d} foreign minister},
 * {@code ministre {m} des Affaires étrangères}.
 *
 * @param english with {@code {d}} where it is said of a country
 * @param french with {@code {m}} or {@code {f}}, by the gender of the word that it agrees with
 */
record OfficePattern(String english, String french) {
    /** From what is said of one country; null where the two languages do not both name it by a demonym. */
    static @Nullable OfficePattern of(String english, String french, Countries.Country country) {
        if (country.french().isEmpty() || country.french().equals(country.frenchFeminine())) {
            return null; // belge does not tell its gender
        }
        String before = opened(english, country.beforeOffices(), "{d}");
        String feminine = opened(french, country.frenchFeminine(), "{f}");
        String gap = feminine.equals(french) ? opened(french, country.french(), "{m}") : feminine;
        return before.equals(english) || gap.equals(french) ? null : new OfficePattern(before, gap);
    }

    /** An office that a table names without any country: the English demonym comes first, the French after the head. */
    static OfficePattern around(String english, String french) {
        int head = french.startsWith("département d'") ? -1 : french.indexOf(' ');
        return new OfficePattern(
                "{d} " + english,
                head < 0 ? french + " {m}" : french.substring(0, head) + " {m}" + french.substring(head));
    }

    private static String opened(String said, String demonym, String gap) {
        if (demonym.isEmpty()) {
            return said;
        }
        Matcher word = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(demonym) + "(?![\\p{L}-])")
                .matcher(said);
        return word.find() ? said.substring(0, word.start()) + gap + said.substring(word.end()) : said;
    }

    /** Said of a country; without one where it is null. */
    OfficePattern of(Countries.@Nullable Country country) {
        return country == null
                ? new OfficePattern(english.replace("{d} ", ""), french.replaceFirst(" \\{[mf]\\}", ""))
                : new OfficePattern(
                        english.replace("{d}", country.beforeOffices()),
                        french.replace("{m}", country.french()).replace("{f}", country.frenchFeminine()));
    }
}
