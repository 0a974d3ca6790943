package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;

/** All records at once, read as rows: ten thousand entities would take Hibernate seconds. */
@ApplicationScoped
class KnownRecords {
    @PersistenceContext
    EntityManager entities;

    /** The newest entry in the history of all records that was written before a moment; 0 if there is none. */
    long newestBefore(Instant moment) {
        return entities.createQuery("select p.id from PastRecord p where p.at < :moment order by p.id desc", Long.class)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    /** How many entries there are in the history after one; it rises whenever a record has come, changed or gone. */
    long entriesAfter(long entry) {
        return entities.createQuery("select count(p) from PastRecord p where p.id > :entry", Long.class)
                .setParameter("entry", entry)
                .getSingleResult();
    }

    /** The newest entry in the history of each record that there is or was. */
    Map<EntityId, Long> newestEntries() {
        Map<EntityId, Long> newest = new HashMap<>();
        entities.createQuery("select p.entity, max(p.id) from PastRecord p group by p.entity", Object[].class)
                .getResultList()
                .forEach(row -> newest.put(new EntityId((Long) row[0]), (Long) row[1]));
        return newest;
    }

    /** Every record, without the names of those who changed it. */
    List<EntityView> all() {
        return records("", Set.of());
    }

    /** Those of some records that there are, without the names of those who changed them. */
    List<EntityView> all(Set<EntityId> ids) {
        return ids.isEmpty() ? List.of() : records(" where r.id in (:ids)", ids);
    }

    private List<EntityView> records(String which, Set<EntityId> ids) {
        Map<Long, List<NameForm>> forms = forms(which, ids);
        Map<Long, List<HeldRole>> roles = roles(which, ids);
        List<EntityView> records = new ArrayList<>();
        for (Object[] row : rows("""
            select r.id, r.version, r.type, r.note, r.line, r.gender, r.country, r.external, r.contested,
                   r.changedAt, r.changedBy
            from NameRecord r%s order by r.id
            """, which, ids)) {
            Long id = (Long) row[0];
            EntityFacts facts = new EntityFacts(
                    (String) row[4],
                    (@Nullable Gender) row[5],
                    (@Nullable String) row[6],
                    roles.getOrDefault(id, List.of()),
                    (@Nullable String) row[7],
                    (String) row[8]);
            EntityDescription description = new EntityDescription(
                    (EntityType) row[2], forms.getOrDefault(id, List.of()), (String) row[3], facts);
            PersonId by = row[10] == null ? null : new PersonId((Long) row[10]);
            records.add(new EntityView(new EntityId(id), (Integer) row[1], description, (Instant) row[9], by, ""));
        }
        return records;
    }

    private Map<Long, List<NameForm>> forms(String which, Set<EntityId> ids) {
        Map<String, Language> languages = new HashMap<>();
        Map<Long, List<NameForm>> forms = new HashMap<>();
        for (Object[] row : rows("""
            select r.id, f.language, f.text, f.status, f.note, f.style, f.use
            from NameRecord r join r.forms f%s order by r.id, index(f)
            """, which, ids)) {
            forms.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                    .add(new NameForm(
                            languages.computeIfAbsent((String) row[1], Language::of),
                            (String) row[2],
                            (FormStatus) row[3],
                            (String) row[4],
                            (String) row[5],
                            (FormUse) row[6]));
        }
        return forms;
    }

    private Map<Long, List<HeldRole>> roles(String which, Set<EntityId> ids) {
        Map<Long, List<HeldRole>> roles = new HashMap<>();
        for (Object[] row : rows("""
            select r.id, h.arabic, h.english, h.french, h.from, h.until
            from NameRecord r join r.roles h%s order by r.id, index(h)
            """, which, ids)) {
            roles.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                    .add(new HeldRole(
                            (String) row[1], (String) row[2], (String) row[3], (@Nullable String) row[4], (@Nullable
                                    String)
                                    row[5]));
        }
        return roles;
    }

    private List<Object[]> rows(String query, String which, Set<EntityId> ids) {
        TypedQuery<Object[]> rows = entities.createQuery(query.formatted(which), Object[].class);
        if (!ids.isEmpty()) {
            rows.setParameter("ids", ids.stream().map(EntityId::value).toList());
        }
        return rows.getResultList();
    }
}
