package org.turjuman.entities.internal.linking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.internal.known.KnownTable;
import org.turjuman.language.api.Folding;

/** The countries by their Arabic names and demonyms, and the adjectives by which other languages speak of them. */
public final class Countries {
    private static final int CODE = 2;
    private static final Map<String, Country> BY_CODE = new HashMap<>();
    private static final Map<String, Country> BY_NAME = new HashMap<>();
    private static final Map<String, Country> BY_DEMONYM = new HashMap<>();

    /** What newspapers put before an office, where it is not the demonym. */
    private static final Map<String, String> BEFORE_OFFICES = Map.of("US", "US");

    static {
        for (String[] cells : KnownTable.lines("countries")) {
            List<String> french = values(cells[11]);
            String[] genders =
                    french.isEmpty() ? new String[] {""} : french.get(0).split("/");
            String english = values(cells[10]).stream().findFirst().orElse("");
            Country country = new Country(
                    cells[0],
                    BEFORE_OFFICES.getOrDefault(cells[0], english),
                    english,
                    genders[0],
                    genders[genders.length - 1]);
            BY_CODE.put(country.code(), country);
            for (int column = 1; column <= 2; column++) {
                values(cells[column]).forEach(name -> BY_NAME.putIfAbsent(key(name), country));
            }
            for (int column = 7; column <= 9; column++) {
                values(cells[column]).forEach(word -> BY_DEMONYM.putIfAbsent(key(word), country));
            }
        }
    }

    private Countries() {}

    /**
     * A country.
     *
     * @param code ISO 3166, or longer for the countries of the United Kingdom
     * @param beforeOffices what English writes before an office: US president
     * @param english the demonym; may be empty
     * @param french the masculine demonym; may be empty
     * @param frenchFeminine the feminine one; may be empty
     */
    record Country(String code, String beforeOffices, String english, String french, String frenchFeminine) {
        /** The code that a record may carry; null for the countries of the United Kingdom. */
        @Nullable
        String iso() {
            return code.length() == CODE ? code : null;
        }
    }

    /** By its code; null if the tables know none. */
    static @Nullable Country of(String code) {
        return BY_CODE.get(code);
    }

    /** By a name of it in any spelling, with or without the article; null if it is none. */
    static @Nullable Country called(String name) {
        return BY_NAME.get(key(name));
    }

    /** By its demonym in either gender or the plural, in any spelling, with or without the article; null if it is none. */
    static @Nullable Country ofDemonym(String word) {
        return BY_DEMONYM.get(key(word));
    }

    /** As texts are compared here: folded, الأمريكي and الأميركي alike, no word with its article. */
    static String key(String words) {
        return Arrays.stream(Folding.key(words).replace("اميرك", "امريك").split(" "))
                .map(Countries::bare)
                .collect(Collectors.joining(" "));
    }

    private static String bare(String word) {
        String article = word.startsWith("وال") ? "وال" : word.startsWith("ال") ? "ال" : "";
        return article.isEmpty() || word.length() - article.length() < 2
                ? word
                : article.substring(0, article.length() - 2) + word.substring(article.length());
    }

    static List<String> values(String cell) {
        return Arrays.stream(cell.split(" ; "))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
