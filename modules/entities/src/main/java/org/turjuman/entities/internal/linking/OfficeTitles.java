package org.turjuman.entities.internal.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.internal.known.KnownTable;
import org.turjuman.language.api.Folding;

/**
 * Says an Arabic office or ministry in English and French. The table of ministries and the roles of the people known at
 * the start teach it how: what they say of one country is said of every other in the same way.
 */
final class OfficeTitles {
    /** Courtesies and times, which are no part of an office. */
    private static final Set<String> AROUND = Set.of(
            "سيد", "سيده", "دكتور", "دكتوره", "استاذ", "استاذه", "مهندس", "مهندسه", "معالي", "سمو", "فخامه", "سعاده",
            "سابق", "سابقه", "اسبق", "حالي", "حاليه", "راحل", "راحله", "جديد", "جديده", "منتخب", "منتخبه", "معين",
            "معينه", "مخلوع", "منتهيه", "ولايته");

    /** Masculine nouns of offices with the ending of feminine ones. */
    private static final Set<String> MASCULINE = Set.of("عمده", "خليفه", "علامه", "رحاله", "داعيه");

    private static final OfficeTitles KNOWN = new OfficeTitles();
    private static final int LONGEST_COUNTRY = 3;

    private final Map<String, OfficePattern> exact = new HashMap<>();
    private final Map<String, OfficePattern> general = new HashMap<>();
    private final Map<String, OfficePattern> ofCountries = new HashMap<>();
    private final Map<String, OfficePattern> ministries = new HashMap<>();
    private final Set<String> feminine;

    private OfficeTitles() {
        Map<String, Map<OfficePattern, Integer>> learned = new HashMap<>();
        for (String[] cells : KnownTable.lines("people")) {
            for (String role : Countries.values(cells[10])) {
                String[] parts = role.split("\\|", -1);
                learn(parts[1], new OfficePattern(parts[2], parts[3]), learned);
            }
        }
        learned.forEach((office, patterns) -> general.put(
                office,
                patterns.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()));
        List<String[]> tables = new ArrayList<>(KnownTable.lines("ministries"));
        tables.sort(Comparator.comparing(cells -> !cells[8].isEmpty())); // what any country may have comes first
        tables.forEach(this::table);
        feminine = general.keySet().stream()
                .map(office -> office.split(" ")[0])
                .filter(OfficeTitles::isFeminine)
                .collect(Collectors.toUnmodifiableSet());
    }

    static OfficeTitles known() {
        return KNOWN;
    }

    private void learn(String arabic, OfficePattern said, Map<String, Map<OfficePattern, Integer>> learned) {
        if (arabic.isEmpty() || said.english().isEmpty() || said.french().isEmpty()) {
            return;
        }
        exact.putIfAbsent(Countries.key(arabic), said);
        Office office = office(arabic);
        if (office.country() != null) {
            OfficePattern pattern = OfficePattern.of(said.english(), said.french(), office.country());
            if (pattern != null) {
                learned.computeIfAbsent(office.key(), key -> new HashMap<>()).merge(pattern, 1, Integer::sum);
            }
        }
    }

    private void table(String[] cells) {
        List<String> countries = Countries.values(cells[8]);
        String english = Countries.values(cells[4]).get(0);
        String french = Countries.values(cells[6]).get(0);
        put(Countries.values(cells[1]), countries, OfficePattern.around(english, french), ministries);
        for (int column = 2; column <= 3; column++) {
            OfficePattern minister = OfficePattern.around(
                    Countries.values(cells[5]).get(0),
                    Countries.values(cells[7]).get(0));
            OfficePattern gendered = column == 2
                    ? minister
                    : new OfficePattern(minister.english(), minister.french().replace("{m}", "{f}"));
            put(Countries.values(cells[column]), countries, gendered, general);
        }
    }

    private void put(
            List<String> forms, List<String> countries, OfficePattern pattern, Map<String, OfficePattern> everywhere) {
        for (String form : forms) {
            String key = Countries.key(form);
            countries.forEach(country -> ofCountries.putIfAbsent(key + " " + country, pattern));
            everywhere.putIfAbsent(key, pattern);
        }
    }

    /**
     * What the words before a name say of its bearer.
     *
     * @param words such as وزير الدفاع الإسرائيلي السابق
     * @return in all languages where it is known how they say it; null where the words are a courtesy only
     */
    @Nullable
    HeldRole role(String words) {
        String arabic = essence(words);
        if (arabic.isEmpty()) {
            return null;
        }
        OfficePattern said = said(arabic, general);
        return new HeldRole(arabic, said == null ? "" : said.english(), said == null ? "" : said.french(), null, null);
    }

    /** A ministry in English and French; null for other names. */
    @Nullable
    OfficePattern ministry(String name) {
        OfficePattern found = said(name, ministries);
        return found != null || name.startsWith("وزارة") ? found : said("وزارة " + name, ministries);
    }

    /** What the first word of a role tells; null where it may be said of both. */
    @Nullable
    Gender gender(String role) {
        String first = Countries.key(role).split(" ")[0];
        if (isFeminine(first)) {
            return Gender.FEMALE;
        }
        return feminine.contains(first + "ه") ? Gender.MALE : null;
    }

    /** The country that words end with, as a demonym or by its name; null for none. */
    Countries.@Nullable Country country(String words) {
        // وزير المالية is no minister of Mali
        return isOffice(Countries.key(words)) ? null : office(words).country();
    }

    private boolean isOffice(String key) {
        return general.containsKey(key) || ministries.containsKey(key);
    }

    /** Every country that words name, by demonym or name: of «المبعوث الأمريكي إلى لبنان» both. */
    static Set<String> countries(String words) {
        Set<String> named = new HashSet<>();
        List<String> parts = List.of(words.split("\\s+"));
        for (int i = 1; i <= parts.size(); i++) {
            Countries.Country country = KNOWN.country(String.join(" ", parts.subList(0, i)));
            if (country != null) {
                named.add(country.code().substring(0, 2));
            }
        }
        return named;
    }

    private @Nullable OfficePattern said(String words, Map<String, OfficePattern> patterns) {
        OfficePattern same = exact.get(Countries.key(words));
        if (same != null) {
            return same;
        }
        OfficePattern plain = patterns.get(Countries.key(words));
        if (plain != null) {
            return plain.of(null);
        }
        Office office = office(words);
        Countries.Country country = office.country();
        OfficePattern own = country == null ? null : ofCountries.get(office.key() + " " + country.code());
        OfficePattern pattern = own != null ? own : patterns.get(office.key());
        return pattern == null ? null : pattern.of(country);
    }

    /**
     * An office and whose it is.
     *
     * @param key of the office alone
     * @param country null where none is named
     */
    private record Office(String key, Countries.@Nullable Country country) {}

    private static Office office(String words) {
        List<String> parts = List.of(words.split("\\s+"));
        for (int length = Math.min(LONGEST_COUNTRY, parts.size() - 1); length > 0; length--) {
            String tail = String.join(" ", parts.subList(parts.size() - length, parts.size()));
            Countries.Country country = Countries.ofDemonym(tail);
            if (country == null) {
                country = Countries.called(tail);
            }
            if (country != null) {
                List<String> rest = parts.subList(0, parts.size() - length);
                boolean linked = rest.size() > 1 && rest.get(rest.size() - 1).equals("في");
                return new Office(
                        Countries.key(String.join(" ", linked ? rest.subList(0, rest.size() - 1) : rest)), country);
            }
        }
        return new Office(Countries.key(words), null);
    }

    private static String essence(String words) {
        List<String> kept = new ArrayList<>();
        for (String word : Arrays.asList(words.strip().split("\\s+"))) {
            if (!AROUND.contains(Countries.key(word))) {
                kept.add(word.replaceAll("[،,؛:«»\"()]", ""));
            }
        }
        return String.join(" ", kept).strip();
    }

    private static boolean isFeminine(String word) {
        return word.endsWith("ه") && !MASCULINE.contains(word);
    }

    /** For comparing roles: folded, without articles, courtesies and times. */
    static List<String> words(String role) {
        return List.of(Countries.key(Folding.key(essence(role))).split(" "));
    }
}
