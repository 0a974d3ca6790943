package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Folding;
import org.turjuman.platform.api.Caller;

/** The countries by their names in the caller's language. */
@Named
@RequestScoped
public class Countries {
    @Inject
    Caller caller;

    /**
     * A country.
     *
     * @param code ISO 3166, two letters
     * @param name in the caller's language
     */
    public record Country(String code, String name) {
        public String getCode() {
            return code;
        }

        public String getName() {
            return name;
        }
    }

    /** All of them, in the order of their names. */
    public List<Country> all() {
        Locale locale = caller.locale();
        Collator collator = Collator.getInstance(locale);
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, name(code)))
                .sorted(Comparator.comparing(Country::name, collator))
                .toList();
    }

    /**
     * Completes what is typed.
     *
     * @param typed a part of a name in any spelling, or the whole code
     * @return names in the caller's language, those that begin so first
     */
    public List<String> like(String typed) {
        String key = Folding.key(typed);
        return all().stream()
                .filter(each ->
                        Folding.key(each.name()).contains(key) || each.code().equalsIgnoreCase(typed.strip()))
                .sorted(Comparator.comparing(each -> !begins(each, key)))
                .map(Country::name)
                .toList();
    }

    /** Names in Arabic mostly carry the article, which nobody types first. */
    private static boolean begins(Country country, String key) {
        String name = Folding.key(country.name());
        return name.startsWith(key) || name.startsWith("ال" + key);
    }

    /**
     * A country's name.
     *
     * @param code ISO 3166; null gives an empty text
     * @return in the caller's language
     */
    public String name(@Nullable String code) {
        return name(code, caller.locale());
    }

    /** A country's name in a language; empty for no code. */
    static String name(@Nullable String code, Locale reader) {
        return code == null ? "" : new Locale.Builder().setRegion(code).build().getDisplayCountry(reader);
    }

    /** The code of a country that is named in the reader's language, in any spelling, or by its code. */
    static Optional<String> code(String typed, Locale reader) {
        String key = Folding.key(typed);
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> code.equalsIgnoreCase(typed.strip())
                        || Folding.key(name(code, reader)).equals(key))
                .findFirst();
    }
}
