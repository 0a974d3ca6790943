package org.turjuman.entities.internal.known;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turjuman.entities.api.Country;
import org.turjuman.entities.api.Country.Words;

/** Reads {@code known/countries.tsv} for what stands beside the names: demonyms and capitals. */
public final class CountryFile {
    private static final Words NONE = new Words(List.of(), List.of(), List.of());

    private CountryFile() {}

    /** All countries, in the order of the file. */
    public static List<Country> read() {
        Map<String, Words> places = new HashMap<>();
        for (String[] cells : KnownTable.lines("places")) {
            places.put(cells[0], new Words(values(cells, 3), values(cells, 5), values(cells, 7)));
        }
        List<Country> countries = new ArrayList<>();
        for (String[] cells : KnownTable.lines("countries")) {
            Words names = new Words(both(cells, 1), both(cells, 3), both(cells, 5));
            List<String> arabic = new ArrayList<>(values(cells, 7));
            arabic.addAll(values(cells, 8));
            arabic.addAll(values(cells, 9));
            Words demonyms = new Words(arabic, values(cells, 10), french(values(cells, 11)));
            String capital = cells.length > 12 ? cells[12].strip() : "";
            countries.add(new Country(cells[0], names, demonyms, places.getOrDefault(capital, NONE)));
        }
        return List.copyOf(countries);
    }

    /** «marocain/marocaine» is two words. */
    private static List<String> french(List<String> pairs) {
        return pairs.stream()
                .flatMap(pair -> Arrays.stream(pair.split("/")))
                .map(String::strip)
                .toList();
    }

    private static List<String> both(String[] cells, int preferred) {
        List<String> names = new ArrayList<>(values(cells, preferred));
        names.addAll(values(cells, preferred + 1));
        return names;
    }

    private static List<String> values(String[] cells, int column) {
        if (column >= cells.length || cells[column].isBlank()) {
            return List.of();
        }
        return Arrays.stream(cells[column].split(" ; "))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
