package org.turjuman.entities.internal.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.KnownName;
import org.turjuman.language.api.Language;

/** Turns the lines of {@code known/} into records: the Arabic forms as the recogniser takes them, and all the rest. */
public final class StartLines {
    private static final List<String> FILES =
            List.of("countries", "places", "organisations", "people", "events", "works");

    private final Map<String, List<KnownName>> arabic =
            KnownFiles.read().stream().collect(Collectors.groupingBy(KnownName::record));
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> towns = new HashMap<>();
    private final List<StartLine> lines = new ArrayList<>();

    private StartLines() {}

    /** The origins of all of them, which is quicker than reading what they say. */
    public static Set<String> origins() {
        Set<String> origins = new HashSet<>();
        for (String file : FILES) {
            KnownTable.lines(file).forEach(cells -> origins.add(file + ":" + cells[0]));
        }
        return origins;
    }

    /** All of them, in the order of the files. */
    public static List<StartLine> read() {
        StartLines read = new StartLines();
        List<String[]> countries = KnownTable.lines("countries");
        List<String[]> places = KnownTable.lines("places");
        countries.forEach(cells -> read.countries.put(cells[0], KnownFiles.first(cells, 3)));
        places.forEach(cells -> read.towns.put(cells[0], KnownFiles.first(cells, 5)));
        countries.forEach(read::country);
        places.forEach(cells -> read.located("places", cells, EntityType.PLACE));
        KnownTable.lines("organisations")
                .forEach(cells -> read.located("organisations", cells, EntityType.ORGANISATION));
        KnownTable.lines("people").forEach(read::person);
        KnownTable.lines("events").forEach(read::event);
        KnownTable.lines("works").forEach(read::work);
        return List.copyOf(read.lines);
    }

    private void country(String[] cells) {
        Remarks remarks = Remarks.of(cells[13]);
        String capital = towns.getOrDefault(cells[12], "");
        String line = said("country", capital.isEmpty() ? "" : "capital: " + capital, remarks.line());
        String demonyms = Stream.of(7, 8, 9, 10, 11)
                .map(column -> cells[column])
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining(", "));
        String note = lines(demonyms.isEmpty() ? "" : "Demonym: " + demonyms, remarks.note());
        add(
                "countries:" + cells[0],
                EntityType.PLACE,
                forms("countries", cells, 3, remarks),
                note,
                new EntityFacts(line, null, code(cells[0]), List.of(), null, remarks.contested()));
    }

    private void located(String file, String[] cells, EntityType type) {
        Remarks remarks = Remarks.of(cells[9]);
        String country = countries.getOrDefault(cells[2], "");
        String kind = kind(cells[1]);
        String line = said(country.isEmpty() ? kind : kind + ", " + country, remarks.line());
        add(
                file + ":" + cells[0],
                type,
                forms(file, cells, 5, remarks),
                remarks.note(),
                new EntityFacts(line, null, code(cells[2]), List.of(), null, remarks.contested()));
    }

    private void person(String[] cells) {
        Remarks remarks = Remarks.of(cells[11]);
        List<HeldRole> roles =
                KnownFiles.values(cells, 10).stream().map(StartLines::role).toList();
        Gender gender = switch (cells[1]) {
            case "F" -> Gender.FEMALE;
            case "M" -> Gender.MALE;
            default -> null;
        };
        add(
                "people:" + cells[0],
                EntityType.PERSON,
                forms("people", cells, 6, remarks),
                remarks.note(),
                new EntityFacts(remarks.line(), gender, code(cells[2]), roles, null, remarks.contested()));
    }

    private void event(String[] cells) {
        Remarks remarks = Remarks.of(cells[9]);
        String kind = cells[1].toLowerCase(Locale.ROOT);
        String line = said(cells[2].isBlank() ? kind : kind + ", " + cells[2].replace("/", "–"), remarks.line());
        add(
                "events:" + cells[0],
                EntityType.valueOf(cells[1]),
                forms("events", cells, 5, remarks),
                remarks.note(),
                new EntityFacts(line, null, null, List.of(), null, remarks.contested()));
    }

    private void work(String[] cells) {
        Remarks remarks = Remarks.of(cells[8]);
        add(
                "works:" + cells[0],
                EntityType.valueOf(cells[1]),
                forms("works", cells, 4, remarks),
                remarks.note(),
                new EntityFacts(remarks.line(), null, null, List.of(), null, remarks.contested()));
    }

    private void add(String origin, EntityType type, List<NameForm> forms, String note, EntityFacts facts) {
        lines.add(new StartLine(origin, new EntityDescription(type, forms, note, facts)));
    }

    /** English stands in the columns from {@code english}, French two further on, each first what is written. */
    private List<NameForm> forms(String file, String[] cells, int english, Remarks remarks) {
        Set<String> latin = new LinkedHashSet<>();
        Stream.of(0, 1, 2, 3).forEach(next -> latin.addAll(KnownFiles.values(cells, english + next)));
        Map<String, FormUse> arabicForms = new LinkedHashMap<>();
        for (KnownName name : arabic.getOrDefault(file + ":" + cells[0], List.of())) {
            if (!latin.contains(name.form())) {
                arabicForms.putIfAbsent(name.form(), use(name));
            }
        }
        List<NameForm> forms = new ArrayList<>();
        arabicForms.forEach((text, use) -> forms.add(new NameForm(
                Language.ARABIC,
                text,
                forms.isEmpty() ? FormStatus.PREFERRED : FormStatus.ADMITTED,
                use == FormUse.IN_CONTEXT ? remarks.ambiguous() : "",
                "",
                use)));
        addLatin(forms, cells, english, Language.ENGLISH);
        addLatin(forms, cells, english + 2, Language.FRENCH);
        return forms;
    }

    private static void addLatin(List<NameForm> forms, String[] cells, int column, Language language) {
        Set<String> written = new LinkedHashSet<>(KnownFiles.values(cells, column));
        int preferred = written.size();
        written.addAll(KnownFiles.values(cells, column + 1));
        for (String text : written) {
            FormStatus status = preferred > 0 ? FormStatus.PREFERRED : FormStatus.ADMITTED;
            preferred = 0; // the first of the column is what is written
            forms.add(new NameForm(language, text, status, ""));
        }
    }

    private static FormUse use(KnownName name) {
        return switch (name.use()) {
            case ALWAYS -> FormUse.ALWAYS;
            case IN_CONTEXT -> FormUse.IN_CONTEXT;
            case REPEATED -> FormUse.LATER;
        };
    }

    private static HeldRole role(String cell) {
        String[] parts = cell.split("\\|", -1);
        String[] years = parts[0].split("\\.\\.", -1);
        return new HeldRole(parts[1], parts[2], parts[3], date(years[0]), date(years[1]));
    }

    private static @Nullable String date(String cell) {
        return cell.isBlank() ? null : cell.strip();
    }

    /** The countries of the United Kingdom belong to it; Somaliland has no code of its own. */
    private static @Nullable String code(String country) {
        if (country.startsWith("GB-")) {
            return "GB";
        }
        return country.isBlank() || country.equals("XS") ? null : country;
    }

    private static String kind(String cell) {
        return switch (cell) {
            case "NGO" -> cell;
            case "UN_BODY" -> "UN body";
            default -> cell.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String said(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
