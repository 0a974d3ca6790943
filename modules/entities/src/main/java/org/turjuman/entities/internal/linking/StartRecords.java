package org.turjuman.entities.internal.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.internal.known.KnownFiles;
import org.turjuman.entities.internal.known.KnownTable;
import org.turjuman.language.api.KnownName;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;

/** The records that the desk knows at the start, numbered from 1, for measuring without a database. */
public final class StartRecords {
    /** In which column of a file English stands; French stands two further on. */
    private static final Map<String, Integer> ENGLISH =
            Map.of("countries", 3, "places", 5, "organisations", 5, "people", 6, "events", 5, "works", 4);

    /** In which column the remarks stand. */
    private static final Map<String, Integer> REMARKS =
            Map.of("countries", 13, "places", 9, "organisations", 9, "people", 11, "events", 9, "works", 8);

    private final List<EntityView> records = new ArrayList<>();
    private final Map<String, String> remarks = new HashMap<>();
    private final Map<EntityId, String> lines = new HashMap<>();

    private StartRecords() {}

    /** All of them. */
    public static StartRecords read() {
        Map<String, List<KnownName>> forms = new LinkedHashMap<>();
        for (KnownName name : KnownFiles.read()) {
            forms.computeIfAbsent(name.record(), line -> new ArrayList<>()).add(name);
        }
        Map<String, EntityFacts> facts = facts();
        Map<String, List<NameForm>> latin = latin();
        StartRecords read = new StartRecords();
        REMARKS.forEach((file, column) ->
                KnownTable.lines(file).forEach(cells -> read.remarks.put(file + ":" + cells[0], cells[column])));
        forms.forEach((line, names) ->
                read.add(line, names, latin.getOrDefault(line, List.of()), facts.getOrDefault(line, EntityFacts.NONE)));
        return read;
    }

    private static Map<String, List<NameForm>> latin() {
        Map<String, List<NameForm>> latin = new HashMap<>();
        ENGLISH.forEach((file, column) -> KnownTable.lines(file).forEach(cells -> {
            List<NameForm> forms = new ArrayList<>();
            add(forms, cells, column, Language.ENGLISH);
            add(forms, cells, column + 2, Language.FRENCH);
            latin.put(file + ":" + cells[0], forms);
        }));
        return latin;
    }

    private static void add(List<NameForm> forms, String[] cells, int column, Language language) {
        Countries.values(cells[column])
                .forEach(text -> forms.add(new NameForm(language, text, FormStatus.PREFERRED, "")));
        Countries.values(cells[column + 1])
                .forEach(text -> forms.add(new NameForm(language, text, FormStatus.ADMITTED, "")));
    }

    private void add(String line, List<KnownName> names, List<NameForm> latin, EntityFacts facts) {
        List<NameForm> forms = new ArrayList<>();
        for (KnownName name : names) {
            forms.add(new NameForm(
                    Language.ARABIC,
                    name.form(),
                    forms.isEmpty() ? FormStatus.PREFERRED : FormStatus.ADMITTED,
                    "",
                    "",
                    use(name)));
        }
        forms.addAll(latin);
        EntityId id = new EntityId(records.size() + 1L);
        EntityType type = EntityType.valueOf(names.get(0).type().name());
        records.add(new EntityView(
                id,
                0,
                new EntityDescription(type, forms, remarks.getOrDefault(line, ""), facts),
                Instant.EPOCH,
                new PersonId(1),
                ""));
        lines.put(id, line);
    }

    private static FormUse use(KnownName name) {
        return switch (name.use()) {
            case ALWAYS -> FormUse.ALWAYS;
            case IN_CONTEXT -> FormUse.IN_CONTEXT;
            case REPEATED -> FormUse.LATER;
        };
    }

    private static Map<String, EntityFacts> facts() {
        Map<String, EntityFacts> facts = new HashMap<>();
        KnownTable.lines("countries")
                .forEach(cells -> facts.put("countries:" + cells[0], facts(cells[0], null, List.of())));
        for (String file : List.of("places", "organisations")) {
            KnownTable.lines(file).forEach(cells -> facts.put(file + ":" + cells[0], facts(cells[2], null, List.of())));
        }
        KnownTable.lines("people")
                .forEach(cells -> facts.put(
                        "people:" + cells[0],
                        facts(
                                cells[2],
                                gender(cells[1]),
                                Countries.values(cells[10]).stream()
                                        .map(StartRecords::role)
                                        .toList())));
        return facts;
    }

    private static @Nullable Gender gender(String cell) {
        return switch (cell) {
            case "F" -> Gender.FEMALE;
            case "M" -> Gender.MALE;
            default -> null;
        };
    }

    private static EntityFacts facts(String country, @Nullable Gender gender, List<HeldRole> roles) {
        return new EntityFacts("", gender, country.isEmpty() ? null : country, roles, null, "");
    }

    private static HeldRole role(String cell) {
        String[] parts = cell.split("\\|", -1);
        String[] years = parts[0].split("\\.\\.", -1);
        return new HeldRole(parts[1], parts[2], parts[3], year(years[0]), year(years[1]));
    }

    private static @Nullable String year(String cell) {
        return cell.isBlank() ? null : cell.strip();
    }

    /** In the order of the files. */
    public List<EntityView> records() {
        return List.copyOf(records);
    }

    /** The line of a record as {@code file:key}. */
    public String line(EntityId record) {
        return lines.getOrDefault(record, "");
    }
}
