package org.turjuman.language.internal.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.Lexicon;
import org.turjuman.language.internal.names.NameEntry.Kind;
import org.turjuman.language.internal.names.NameEntry.Spelling;

/** The names of the files under {@code names/}, read once. */
final class NameLexicon {
    /** How many words the longest entry has: ولد الشيخ أحمد. */
    static final int LONGEST = 4;

    private static final Map<String, Set<Homeland>> HOMES = Map.of(
            "gulf", EnumSet.of(Homeland.AE, Homeland.QA, Homeland.KW, Homeland.BH, Homeland.OM),
            "common", EnumSet.noneOf(Homeland.class));

    private static final List<String> FAMILIES = List.of(
            "common", "dz", "eg", "gulf", "iq", "jo", "lb", "ly", "ma", "mr", "ps", "sa", "sd", "so", "sy", "tn", "ye");

    private static final String ALSO = "also-";

    private static final Set<String> WITHOUT_ALSO = Set.of("common", "so");

    private final Map<String, List<NameEntry>> entries = new HashMap<>();
    private final Map<String, NameEntry> servants = new HashMap<>();

    private NameLexicon() {
        read("given-men", Kind.GIVEN, Set.of(), entries);
        read("given-women", Kind.GIVEN, Set.of(), entries);
        for (String family : FAMILIES) {
            Set<Homeland> homes = HOMES.getOrDefault(
                    family,
                    Homeland.of(family.toUpperCase(Locale.ROOT))
                            .map(EnumSet::of)
                            .orElseThrow());
            read("family-" + family, Kind.FAMILY, homes, entries);
            if (!WITHOUT_ALSO.contains(family)) {
                read(ALSO + family, Kind.FAMILY, homes, entries);
            }
        }
        read("foreign-given", Kind.FOREIGN_GIVEN, Set.of(Homeland.ABROAD), entries);
        read("foreign-family", Kind.FOREIGN_FAMILY, Set.of(Homeland.ABROAD), entries);
        Map<String, List<NameEntry>> after = new HashMap<>();
        read("servants", Kind.GIVEN, Set.of(), after);
        after.forEach((key, list) -> servants.put(key, list.get(0)));
    }

    private static final class Loaded {
        static final NameLexicon LEXICON = new NameLexicon();
    }

    static NameLexicon get() {
        return Loaded.LEXICON;
    }

    /** What is known of a name by its match key; empty if nothing. */
    List<NameEntry> of(String key) {
        return entries.getOrDefault(key, List.of());
    }

    /** The keys of all entries of some kinds. */
    Set<String> keys(Predicate<Kind> kinds) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(name -> kinds.test(name.kind())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All entries. */
    List<NameEntry> all() {
        return entries.values().stream().flatMap(List::stream).toList();
    }

    boolean knows(String key) {
        return entries.containsKey(key);
    }

    /**
     * The key under which a word is known, in this or another usual spelling: موزا is موزة, and صفا may be صفاء; empty if
     * in none.
     */
    Optional<String> known(String key) {
        if (knows(key)) {
            return Optional.of(key);
        }
        if (key.length() < 3) {
            return Optional.empty();
        }
        String stem = key.substring(0, key.length() - 1);
        List<String> others = switch (key.charAt(key.length() - 1)) {
            case 'ا' -> List.of(stem + "ه", key + "ء", stem + "ي");
            case 'ه' -> List.of(stem + "ا");
            case 'ء' -> List.of(stem);
            default -> List.of(key.replace("اء", "اي"), key.replace("اي", "اء"), key.replace("او", "اوو"));
        };
        return others.stream().filter(this::knows).findFirst();
    }

    /** What follows عبد, by its match key; empty if it is no name of God or of a saint. */
    Optional<NameEntry> servant(String key) {
        return Optional.ofNullable(servants.get(key));
    }

    private static void read(String file, Kind kind, Set<Homeland> homes, Map<String, List<NameEntry>> into) {
        for (String line : Lexicon.lines("names/" + file + ".txt")) {
            int equals = line.indexOf('=');
            String[] columns = line.substring(equals + 1).split("\\|", -1);
            String letters = line.substring(0, equals).strip();
            NameEntry entry = new NameEntry(
                    letters,
                    kind,
                    homes,
                    file.startsWith(ALSO),
                    column(columns, 0),
                    column(columns, 1),
                    column(columns, 2));
            into.computeIfAbsent(LetterFolding.key(letters), key -> new ArrayList<>(2))
                    .add(entry);
        }
    }

    private static List<Spelling> column(String[] columns, int at) {
        if (at >= columns.length || columns[at].isBlank()) {
            return List.of();
        }
        return Arrays.stream(columns[at].split(","))
                .map(String::strip)
                .map(text -> text.split("@"))
                .map(parts ->
                        new Spelling(parts[0], Set.copyOf(Arrays.asList(parts).subList(1, parts.length))))
                .toList();
    }
}
