package org.turjuman.entities.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.ImportLine;
import org.turjuman.entities.api.ImportLine.Outcome;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.internal.exchange.FileRecord;
import org.turjuman.entities.internal.exchange.FileRecord.Part;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DeskProblem.Kind;

/** What would become of the records of a file, against the authority as it is. */
final class ImportPlan {
    /**
     * A record by what it is called.
     *
     * @param type what it is
     * @param language of the form
     * @param form that is preferred there
     */
    record Called(EntityType type, Language language, String form) {
        /** By the preferred Arabic form, or the first preferred one; empty where none is. */
        static Optional<Called> of(EntityDescription description) {
            List<NameForm> written =
                    description.forms().stream().filter(NameForm::isWritten).toList();
            return written.stream()
                    .filter(form -> form.language().equals(Language.ARABIC))
                    .findFirst()
                    .or(() -> written.stream().findFirst())
                    .map(form -> new Called(description.type(), form.language(), form.text()));
        }
    }

    /**
     * A record of the authority.
     *
     * @param version as stored
     * @param description what it says
     */
    record Stored(int version, EntityDescription description) {}

    private final Map<EntityId, Stored> stored;
    private final Map<Called, Set<EntityId>> called;
    private final Set<EntityId> touched = new HashSet<>();
    private final Set<Called> made = new HashSet<>();

    /**
     * Against an authority.
     *
     * @param stored its records, at least those that the file means
     * @param called which records prefer a form
     */
    ImportPlan(Map<EntityId, Stored> stored, Map<Called, Set<EntityId>> called) {
        this.stored = stored;
        this.called = called;
    }

    /** Which records a file may mean. */
    static Set<EntityId> meant(List<FileRecord> records, Map<Called, Set<EntityId>> called) {
        Set<EntityId> meant = new HashSet<>();
        for (FileRecord record : records) {
            if (record.id() != null) {
                meant.add(record.id());
            } else if (record.said() != null) {
                Called.of(record.said()).ifPresent(name -> meant.addAll(called.getOrDefault(name, Set.of())));
            }
        }
        return meant;
    }

    List<ImportLine> of(List<FileRecord> records) {
        List<ImportLine> lines = new ArrayList<>();
        for (FileRecord record : records) {
            lines.add(line(record));
        }
        return lines;
    }

    private ImportLine line(FileRecord record) {
        try {
            if (record.problem() != null || record.said() == null) {
                throw record.problem() == null ? wrong("names-file.no-type") : record.problem();
            }
            return record.id() == null
                    ? unnumbered(record, record.said())
                    : numbered(record, record.id(), record.said());
        } catch (EntityProblem problem) {
            return new ImportLine(record.line(), Outcome.REFUSED, record.id(), null, null, problem);
        }
    }

    /** The file says all of it. */
    private ImportLine numbered(FileRecord record, EntityId id, EntityDescription said) {
        Stored now = stored.get(id);
        if (now == null) {
            throw wrong("names-file.unknown-id", id);
        }
        if (record.version() == null) {
            throw wrong("names-file.no-version", id);
        }
        if (record.version() != now.version()) {
            throw wrong("names-file.stale", id);
        }
        return known(record, id, now, filled(said, now.description(), record.silent()));
    }

    /** The file adds to what is known under that name, or tells of something new. */
    private ImportLine unnumbered(FileRecord record, EntityDescription said) {
        EntityDescription kept = DescriptionRules.kept(said);
        Called name = Called.of(kept).orElseThrow(() -> wrong("names-file.none-preferred"));
        Set<EntityId> candidates = record.fresh() ? Set.of() : called.getOrDefault(name, Set.of());
        if (candidates.size() > 1) {
            throw wrong(
                    "names-file.ambiguous",
                    candidates.stream().map(EntityId::toString).collect(Collectors.joining(", ")));
        }
        for (EntityId id : candidates) {
            Stored now = stored.get(id);
            if (now != null) {
                return known(record, id, now, Joining.joined(now.description(), kept));
            }
        }
        if (!made.add(name) && !record.fresh()) {
            throw wrong("names-file.twice");
        }
        return new ImportLine(record.line(), Outcome.NEW, null, null, kept, null);
    }

    private ImportLine known(FileRecord record, EntityId id, Stored now, EntityDescription said) {
        EntityDescription after = DescriptionRules.kept(said);
        if (!touched.add(id)) {
            throw wrong("names-file.twice");
        }
        Outcome outcome = after.equals(now.description()) ? Outcome.SAME : Outcome.CHANGED;
        return new ImportLine(record.line(), outcome, id, now.description(), after, null);
    }

    /** With what is stored, where the file says nothing at all. */
    private static EntityDescription filled(EntityDescription said, EntityDescription now, Set<Part> silent) {
        EntityFacts facts = said.facts();
        EntityFacts known = now.facts();
        return new EntityDescription(
                said.type(),
                said.forms(),
                silent.contains(Part.NOTE) ? now.note() : said.note(),
                new EntityFacts(
                        silent.contains(Part.LINE) ? known.line() : facts.line(),
                        silent.contains(Part.GENDER) ? known.gender() : facts.gender(),
                        silent.contains(Part.COUNTRY) ? known.country() : facts.country(),
                        silent.contains(Part.ROLES) ? known.roles() : facts.roles(),
                        silent.contains(Part.EXTERNAL) ? known.external() : facts.external(),
                        silent.contains(Part.CONTESTED) ? known.contested() : facts.contested()));
    }

    private static EntityProblem wrong(String key, Object... arguments) {
        return new EntityProblem(Kind.INVALID, key, null, arguments);
    }
}
