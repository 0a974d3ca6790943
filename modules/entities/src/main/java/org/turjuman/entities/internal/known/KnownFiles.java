package org.turjuman.entities.internal.known;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.KnownName;
import org.turjuman.language.api.KnownName.Use;
import org.turjuman.language.api.NameType;

/** Turns the lines of {@code known/} into forms: which columns hold them, and when a form may be taken for the name. */
public final class KnownFiles {
    /** Words that describe a place or a medium and stand outside its name where the rest is a form by itself. */
    private static final Set<String> OUTSIDE = Set.of(
            "مدينة", "بلدة", "قرية", "محافظة", "ولاية", "إقليم", "منطقة", "مديرية", "حي", "جزيرة", "عمالة", "قضاء",
            "إمارة", "مقاطعة", "صحيفة", "جريدة", "مجلة", "قناة", "موقع", "إذاعة", "شبكة", "وكالة", "فريق", "منصة",
            "شركة", "منظمة");

    /** The same of bodies, where the rest means nothing else. */
    private static final Set<String> BODIES = Set.of("شركة", "منظمة", "وكالة", "شبكة");

    private static final Set<String> MEDIA = Set.of("صحيفة", "جريدة", "مجلة", "قناة", "موقع", "إذاعة", "منصة");
    private static final int SHORTEST_LATIN = 4;

    private final List<KnownName> names = new ArrayList<>();

    /** The records that have a form, by its key. */
    private final Map<String, Set<String>> holders = new HashMap<>();

    private KnownFiles() {}

    /** All of them, in the order of the files. */
    public static List<KnownName> read() {
        KnownFiles files = new KnownFiles();
        files.hold("countries", 1, 2);
        files.hold("places", 3, 4);
        files.hold("organisations", 3, 4);
        files.table("countries", 1, 2, -1, 13);
        files.table("places", 3, 4, -1, 9);
        files.table("organisations", 3, 4, 5, 9);
        files.table("people", 3, 4, -1, 11);
        files.table("events", 3, 4, -1, 9);
        files.table("works", 2, 3, 4, 8);
        return List.copyOf(files.names);
    }

    private void hold(String file, int preferred, int variants) {
        for (String[] cells : KnownTable.lines(file)) {
            for (int column : new int[] {preferred, variants}) {
                values(cells, column)
                        .forEach(form -> holders.computeIfAbsent(Folding.key(form), key -> new HashSet<>())
                                .add(file + ":" + cells[0]));
            }
        }
    }

    private void table(String file, int preferred, int variants, int latin, int note) {
        for (String[] cells : KnownTable.lines(file)) {
            String record = file + ":" + cells[0];
            NameType type = type(file, cells);
            List<String> forms = new ArrayList<>(values(cells, preferred));
            forms.addAll(values(cells, variants));
            Ambiguity ambiguity = Ambiguity.of(cells.length > note ? cells[note] : "");
            for (String form : forms) {
                add(form, forms, type, record, ambiguity);
            }
            if (file.equals("people")) {
                values(cells, 5).forEach(form -> names.add(new KnownName(form, type, record, Use.REPEATED)));
            }
            if (latin > 0 && (type == NameType.ORGANISATION || type == NameType.PRODUCT)) {
                latin(values(cells, latin), type, record);
                latin(values(cells, latin + 1), type, record);
            }
        }
    }

    private void add(String form, List<String> forms, NameType type, String record, Ambiguity ambiguity) {
        int space = form.indexOf(' ');
        if (space > 0 && OUTSIDE.contains(form.substring(0, space))) {
            String rest = form.substring(space + 1);
            boolean alone = forms.stream().anyMatch(other -> Folding.same(other, rest))
                    && (!BODIES.contains(form.substring(0, space)) || !ambiguity.holds(rest) && !rest.startsWith("ال"));
            if (alone) {
                return;
            }
            if (type == NameType.ORGANISATION
                    && MEDIA.contains(form.substring(0, space))
                    && isNobodyElse(rest, record)) {
                names.add(new KnownName(rest, type, record, Use.IN_CONTEXT));
                return;
            }
        }
        names.add(new KnownName(form, type, record, ambiguity.holds(form) ? Use.IN_CONTEXT : Use.ALWAYS));
    }

    /** Without its first word «إذاعة الجيش الإسرائيلي» is the army, and «قناة أبوظبي» the town. */
    private boolean isNobodyElse(String rest, String record) {
        return holders.getOrDefault(Folding.key(rest), Set.of(record)).equals(Set.of(record));
    }

    private void latin(List<String> forms, NameType type, String record) {
        for (String form : forms) {
            if (form.length() >= SHORTEST_LATIN) {
                names.add(new KnownName(form, type, record, Use.ALWAYS));
            }
        }
    }

    private static NameType type(String file, String[] cells) {
        return switch (file) {
            case "countries", "places" -> NameType.PLACE;
            case "organisations" -> NameType.ORGANISATION;
            case "people" -> NameType.PERSON;
            default -> NameType.valueOf(cells[1].toUpperCase(Locale.ROOT));
        };
    }

    /** The first value of a cell; empty where it has none. */
    static String first(String[] cells, int column) {
        List<String> values = values(cells, column);
        return values.isEmpty() ? "" : values.get(0);
    }

    static List<String> values(String[] cells, int column) {
        if (column >= cells.length || cells[column].isBlank()) {
            return List.of();
        }
        return Arrays.stream(cells[column].split(" ; "))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /**
     * Which forms of a line are other words as well.
     *
     * @param all whether the note does not say which
     * @param forms folded
     */
    private record Ambiguity(boolean all, Set<String> forms) {
        static Ambiguity of(String note) {
            int at = note.indexOf("ambiguous");
            if (at < 0) {
                return new Ambiguity(false, Set.of());
            }
            int open = at + "ambiguous (".length();
            if (!note.startsWith("ambiguous (", at) || note.indexOf(')', open) < 0) {
                return new Ambiguity(true, Set.of());
            }
            Set<String> forms = new HashSet<>();
            for (String form : note.substring(open, note.indexOf(')', open)).split(" ; ")) {
                forms.add(Folding.key(form));
            }
            return new Ambiguity(false, Set.copyOf(forms));
        }

        boolean holds(String form) {
            return all || forms.contains(Folding.key(form));
        }
    }
}
