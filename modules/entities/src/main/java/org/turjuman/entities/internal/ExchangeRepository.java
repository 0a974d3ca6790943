package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.ImportId;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.NoSuchThingException;

/** Files that wait, and many records at once. */
@ApplicationScoped
class ExchangeRepository {
    private static final int CHUNK = 500; // ids of one query

    @PersistenceContext
    EntityManager entities;

    void add(StagedImport staged) {
        entities.persist(staged);
        entities.flush(); // the id is known at once
    }

    StagedImport get(ImportId id) {
        return Optional.ofNullable(entities.find(StagedImport.class, id.value()))
                .orElseThrow(() -> new NoSuchThingException("import", id));
    }

    void remove(StagedImport staged) {
        entities.remove(staged);
    }

    void removeOlderThan(Instant oldest) {
        entities.createQuery("delete from StagedImport i where i.at < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }

    /** Writes what is to be written and forgets what was read, so that thousands of records do not pile up. */
    void unload() {
        entities.flush();
        entities.clear();
    }

    /** The records with these numbers; those that are merged or were never there are left out. */
    List<NameRecord> all(Collection<EntityId> ids) {
        List<Long> values = ids.stream().map(EntityId::value).distinct().toList();
        List<NameRecord> found = new ArrayList<>();
        for (int from = 0; from < values.size(); from += CHUNK) {
            found.addAll(entities.createQuery("select r from NameRecord r where r.id in :ids", NameRecord.class)
                    .setParameter("ids", values.subList(from, Math.min(from + CHUNK, values.size())))
                    .getResultList());
        }
        return found;
    }

    /** Every preferred form with the records that prefer it. */
    Map<ImportPlan.Called, Set<EntityId>> preferred() {
        Map<ImportPlan.Called, Set<EntityId>> called = new HashMap<>();
        entities.createQuery("""
            select r.id, r.type, f.language, f.text from NameRecord r join r.forms f
            where f.status = :preferred and f.style = '' order by r.id
            """, Object[].class)
                .setParameter("preferred", FormStatus.PREFERRED)
                .getResultList()
                .forEach(row -> called.computeIfAbsent(
                                new ImportPlan.Called(
                                        (EntityType) row[1], Language.of((String) row[2]), (String) row[3]),
                                any -> new LinkedHashSet<>())
                        .add(new EntityId((Long) row[0])));
        return called;
    }
}
