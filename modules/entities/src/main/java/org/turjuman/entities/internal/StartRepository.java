package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.internal.known.StartLine;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;

/** Which of the lines that the desk ships have become records. */
@ApplicationScoped
class StartRepository {
    private static final int BATCH = 1_000;

    @PersistenceContext
    EntityManager entities;

    /** The origins of all that was ever laid out. */
    Set<String> origins() {
        return new HashSet<>(entities.createNativeQuery("select origin from entities_start", String.class)
                .getResultList());
    }

    /** The records that people wrote, by their likeness; one without a name in both scripts is like no other. */
    Map<String, Long> unoriginated() {
        Map<String, Long> records = new HashMap<>();
        entities.createQuery("""
            select r.id, r.type, r.arabicSort, r.latinSort from NameRecord r
            where r.changedBy is not null and r.arabicSort is not null and r.latinSort is not null
            order by r.id desc
            """, Object[].class)
                .getResultList()
                .forEach(row -> records.put(
                        StartKnowledge.likeness(row[1].toString(), (String) row[2], (String) row[3]), (Long) row[0]));
        return records;
    }

    void write(List<StartLine> lines, Instant at) {
        entities.unwrap(Session.class).doWork(connection -> {
            StartRows rows = new StartRows(connection, at);
            for (int from = 0; from < lines.size(); from += BATCH) {
                rows.write(lines.subList(from, Math.min(from + BATCH, lines.size())));
            }
        });
    }

    /** Remembers that a line was laid out. */
    void note(String origin) {
        entities.createNativeQuery("insert into entities_start (origin) values (:origin)")
                .setParameter("origin", origin)
                .executeUpdate();
    }

    /** Remembers that a line need not be laid out, because people had that record. */
    void note(String origin, long record) {
        entities.createNativeQuery("insert into entities_start (origin, entity_id) values (:origin, :record)")
                .setParameter("origin", origin)
                .setParameter("record", record)
                .executeUpdate();
    }

    boolean isLaidOut(String origin) {
        return !entities.createNativeQuery("select origin from entities_start where origin = :origin", String.class)
                .setParameter("origin", origin)
                .getResultList()
                .isEmpty();
    }

    /** The record that nobody has changed yet and that shares an Arabic and a Latin form with a description. */
    Optional<EntityId> untouched(EntityDescription like) {
        return entities.createQuery("""
            select r.id from NameRecord r
            where r.type = :type and r.changedBy is null
              and r.id in (select x.id from NameRecord x join x.forms f where f.folded in :arabic)
              and r.id in (select x.id from NameRecord x join x.forms f where f.folded in :latin)
            order by r.id
            """, Long.class)
                .setParameter("type", like.type())
                .setParameter("arabic", keys(like, true))
                .setParameter("latin", keys(like, false))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(EntityId::new);
    }

    private static List<String> keys(EntityDescription description, boolean arabic) {
        return description.forms().stream()
                .filter(form -> form.language().isA(Language.ARABIC) == arabic)
                .map(NameForm::text)
                .map(Folding::key)
                .toList();
    }
}
