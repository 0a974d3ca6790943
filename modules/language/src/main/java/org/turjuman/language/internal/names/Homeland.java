package org.turjuman.language.internal.names;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the bearer of a name is from, as far as it changes the spelling.
 *
 * <p>The habits are those of news agencies and of the countries themselves: Saad Hariri and Omar Razzaz stand without
 * the article that al-Assad and El Othmani keep.
 */
enum Homeland {
    MA("El ", "", "Al-"),
    DZ("", "El ", "Al-"),
    TN("", "El ", "Al-"),
    MR("El ", "", "Al-"),
    LY("al-", "", "Al-"),
    EG("el-", "El-", "al-", ""),
    SD("al-", "", "el-"),
    LB("", "al-", "el-"),
    SY("al-", "", "Al-"),
    PS("al-", "", "Al-"),
    JO("al-", "", "Al-"),
    IQ("al-", "", "Al-"),
    SA("al-", "Al-", "Al "),
    AE("Al ", "al-", "Al-"),
    QA("al-", "Al-", "Al "),
    KW("al-", "Al-", ""),
    BH("al-", "Al-", "Al "),
    OM("al-", "Al-", "Al "),
    YE("al-", "", "Al-"),
    /** With Djibouti and the Comoros, where names are written alike. */
    SO("", "al-", "Al-"),
    /** Outside of the Arab countries. */
    ABROAD("al-", "Al-", "");

    /** What stands for ال where the country is unknown. */
    private static final List<String> USUAL_ARTICLES = List.of("al-", "Al-", "", "el-");

    private static final Map<String, Homeland> NEIGHBOURS = Map.of("EH", MA, "DJ", SO, "KM", SO);

    private final List<String> articles;

    Homeland(String... articles) {
        this.articles = List.of(articles);
    }

    /** The home of an ISO 3166 code; empty for no code. */
    static Optional<Homeland> of(@Nullable String country) {
        if (country == null || country.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values())
                .filter(home -> home.name().equals(country))
                .findFirst()
                .orElse(NEIGHBOURS.getOrDefault(country, ABROAD)));
    }

    /** What stands for ال, the usual first; with its space or hyphen. */
    static List<String> articles(@Nullable Homeland home) {
        return home == null ? USUAL_ARTICLES : home.articles;
    }

    static boolean isMaghreb(@Nullable Homeland home) {
        return home == MA || home == DZ || home == TN || home == MR;
    }

    /** Arabia and Iraq, where عبيد is Obaid more often than Abid. */
    static boolean isArabia(@Nullable Homeland home) {
        return home != null && home.ordinal() >= JO.ordinal() && home.ordinal() <= YE.ordinal();
    }

    static boolean isNile(@Nullable Homeland home) {
        return home == EG || home == SD;
    }

    static boolean isGulf(@Nullable Homeland home) {
        return home != null && home.ordinal() >= SA.ordinal() && home.ordinal() <= YE.ordinal();
    }

    /** Whether names of both are spelled alike. */
    boolean near(@Nullable Homeland other) {
        return other != null
                && (isMaghreb(this) == isMaghreb(other))
                && (this == ABROAD) == (other == ABROAD)
                && (isMaghreb(this) || isGulf(this) == isGulf(other));
    }
}
