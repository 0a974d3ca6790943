package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityRenamed;
import org.turjuman.entities.api.ImportLine;
import org.turjuman.entities.api.ImportLine.Outcome;
import org.turjuman.entities.api.ImportView;
import org.turjuman.entities.api.RecordAct;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.PersonId;

/**
 * Writes the records of a file that a person has confirmed, in the transaction of the caller: all of them or none. A record
 * that somebody changed since the plan was made is not written over.
 */
@ApplicationScoped
class Importing {
    private static final int AT_ONCE = 200; // records that are written before memory is cleared

    @Inject
    EntityRepository records;

    @Inject
    ExchangeRepository files;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Inject
    Event<EntityRenamed> renamed;

    /** Answers the file with the numbers of the records that it made. */
    ImportView store(ImportView view, PersonId me) {
        Set<EntityId> otherwise = new HashSet<>();
        Map<ImportLine, EntityId> made = new IdentityHashMap<>();
        List<ImportLine> lines = inOrder(view.lines());
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            for (ImportLine line : lines.subList(from, Math.min(from + AT_ONCE, lines.size()))) {
                NameRecord record = store(line, me, otherwise);
                if (record != null) {
                    made.put(line, record.id());
                }
            }
            files.unload();
        }
        audit.record(
                "entity.imported",
                "import",
                view.id(),
                Map.of(
                        "new", Integer.toString(view.count(Outcome.NEW)),
                        "changed", Integer.toString(view.count(Outcome.CHANGED))));
        otherwise.forEach(entity -> renamed.fire(new EntityRenamed(entity)));
        return view.taken(view.lines().stream()
                .map(line -> {
                    EntityId id = made.get(line);
                    return id == null ? line : line.numbered(id);
                })
                .toList());
    }

    /** Records are always held in one order: two who import at one moment, or one who merges meanwhile, both end. */
    private static List<ImportLine> inOrder(List<ImportLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparingLong(line -> {
                    EntityId entity = line.entity();
                    return entity == null ? Long.MAX_VALUE : entity.value(); // new ones as the file has them
                }))
                .toList();
    }

    /** The record that was made or changed; null where nothing is to be stored. */
    private @Nullable NameRecord store(ImportLine line, PersonId me, Set<EntityId> otherwise) {
        if (line.outcome() != Outcome.NEW && line.outcome() != Outcome.CHANGED) {
            return null;
        }
        EntityDescription wanted = Objects.requireNonNull(line.after(), "new and changed ones have it");
        NameRecord record;
        EntityId id = line.entity();
        if (id == null) {
            record = new NameRecord(wanted, me, clock.now());
            records.add(record);
        } else {
            record = records.keep(id);
            EntityDescription before = record.description();
            if (!before.equals(line.before())) { // since the plan was made, which holds no record
                throw new EntityProblem(Kind.STALE, "names-file.changed", null);
            }
            record.describe(wanted, me, clock.now());
            records.flush(); // the version rises
            if (!before.forms().equals(wanted.forms())) {
                otherwise.add(id);
            }
        }
        records.add(new PastRecord(record, RecordAct.IMPORTED, null, clock.now()));
        return record;
    }
}
