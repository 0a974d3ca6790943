package org.turjuman.entities.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turjuman.entities.internal.known.CountryFile;
import org.turjuman.language.api.Language;

/** The countries of the world, as {@code known/countries.tsv} has them. */
public final class Countries {
    private static final List<Country> ALL = CountryFile.read();
    private static final Map<String, Country> BY_CODE = new HashMap<>();
    private static final Map<String, Country> BY_NAME = new HashMap<>();
    private static final Map<String, Country> BY_CAPITAL = new HashMap<>();

    static {
        for (Country country : ALL) {
            BY_CODE.put(country.code(), country);
            country.names().arabic().forEach(name -> BY_NAME.putIfAbsent(name, country));
            country.names().english().forEach(name -> BY_NAME.putIfAbsent(name, country));
            country.capitals().arabic().forEach(name -> BY_CAPITAL.putIfAbsent(name, country));
            country.capitals().english().forEach(name -> BY_CAPITAL.putIfAbsent(name, country));
        }
    }

    private Countries() {}

    /** All of them, in the order of the file. */
    public static List<Country> all() {
        return ALL;
    }

    /**
     * The country of a code.
     *
     * @param code an ISO 3166 code in capitals
     * @return empty for other codes
     */
    public static Optional<Country> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The country whose record this is; empty for other records. */
    public static Optional<Country> namedBy(EntityDescription record) {
        return called(record, BY_NAME);
    }

    /** The country that is governed from the town whose record this is; empty for other records. */
    public static Optional<Country> governedFrom(EntityDescription record) {
        return called(record, BY_CAPITAL);
    }

    private static Optional<Country> called(EntityDescription record, Map<String, Country> countries) {
        if (record.type() != EntityType.PLACE) {
            return Optional.empty();
        }
        return record.preferred(Language.ARABIC)
                .or(() -> record.preferred(Language.ENGLISH))
                .map(form -> countries.get(form.text()));
    }
}
