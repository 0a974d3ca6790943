package org.turjuman.entities.internal.linking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The capitals by country and name. */
    private static final Set<String> CAPITALS = new HashSet<>();

    static {
        Map<String, String> capitals = new HashMap<>();
        for (String[] cells : KnownTable.lines("countries")) {
            capitals.put(cells[12], cells[0]);
        }
        for (String[] cells : KnownTable.lines("places")) {
            String country = capitals.get(cells[0]);
            if (country != null) {
                values(cells[3]).forEach(name -> CAPITALS.add(country + " " + key(name)));
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

    /** By its name or demonym as {@link #bare} gives it; null if it is neither. */
    static @Nullable Country byKey(String bare) {
        Country country = BY_NAME.get(bare);
        return country != null ? country : BY_DEMONYM.get(bare);
    }

    /** Whether a place of a country is its capital. */
    static boolean isCapital(String name, String country) {
        return CAPITALS.contains(country + " " + key(name));
    }

    /** As texts are compared here: folded, الأمريكي and الأميركي alike, no word with its article. */
    static String key(String words) {
        return bare(Folding.key(words));
    }

    /** The same of what is folded already. */
    static String bare(String folded) {
        String key = folded.contains("اميرك") ? folded.replace("اميرك", "امريك") : folded;
        if (key.indexOf(' ') < 0) {
            return word(key);
        }
        StringBuilder bare = new StringBuilder(key.length());
        int start = 0;
        for (int end = key.indexOf(' '); start < key.length(); end = key.indexOf(' ', start)) {
            int stop = end < 0 ? key.length() : end;
            bare.append(start > 0 ? " " : "").append(word(key.substring(start, stop)));
            start = stop + 1;
        }
        return bare.toString();
    }

    private static String word(String word) {
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
