package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

    public List<Country> getAll() {
        return all();
    }

    /**
     * A country's name.
     *
     * @param code ISO 3166; null gives an empty text
     * @return in the caller's language
     */
    public String name(@Nullable String code) {
        return code == null ? "" : new Locale.Builder().setRegion(code).build().getDisplayCountry(caller.locale());
    }
}
