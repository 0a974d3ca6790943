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
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.internal.known.KnownFiles;
import org.turjuman.entities.internal.known.KnownTable;
import org.turjuman.language.api.KnownName;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;

/** The records that the desk knows at the start, numbered from 1, for measuring without a database. */
public final class StartRecords {
    private final List<EntityView> records = new ArrayList<>();
    private final Map<EntityId, String> lines = new HashMap<>();

    private StartRecords() {}

    /** All of them. */
    public static StartRecords read() {
        Map<String, List<KnownName>> forms = new LinkedHashMap<>();
        for (KnownName name : KnownFiles.read()) {
            forms.computeIfAbsent(name.record(), line -> new ArrayList<>()).add(name);
        }
        Map<String, EntityFacts> facts = facts();
        StartRecords read = new StartRecords();
        forms.forEach((line, names) -> read.add(line, names, facts.getOrDefault(line, EntityFacts.NONE)));
        return read;
    }

    private void add(String line, List<KnownName> names, EntityFacts facts) {
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
        EntityId id = new EntityId(records.size() + 1L);
        EntityType type = EntityType.valueOf(names.get(0).type().name());
        records.add(new EntityView(
                id, 0, new EntityDescription(type, forms, "", facts), Instant.EPOCH, new PersonId(1), ""));
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
        KnownTable.lines("countries").forEach(cells -> facts.put("countries:" + cells[0], facts(cells[0], List.of())));
        for (String file : List.of("places", "organisations")) {
            KnownTable.lines(file).forEach(cells -> facts.put(file + ":" + cells[0], facts(cells[2], List.of())));
        }
        KnownTable.lines("people")
                .forEach(cells -> facts.put(
                        "people:" + cells[0],
                        facts(
                                cells[2],
                                Countries.values(cells[10]).stream()
                                        .map(StartRecords::role)
                                        .toList())));
        return facts;
    }

    private static EntityFacts facts(String country, List<HeldRole> roles) {
        return new EntityFacts("", null, country.isEmpty() ? null : country, roles, null, "");
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
