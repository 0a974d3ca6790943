package org.turjuman.rest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The country that a query names.
 *
 * @param code ISO 3166, two capitals
 */
public record CountryCode(String code) {
    private static final Set<String> KNOWN = known();

    private static Set<String> known() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.add("XK"); // Kosovo: records may have it, though ISO leaves the code to its users
        return Set.copyOf(codes);
    }

    /**
     * Reads it from a query.
     *
     * @param text two letters
     * @return the country
     * @throws IllegalArgumentException if there is none of that code
     */
    public static CountryCode valueOf(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (!KNOWN.contains(code)) {
            throw new IllegalArgumentException(text);
        }
        return new CountryCode(code);
    }
}
