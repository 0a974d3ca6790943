package org.turjuman.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.Page;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;

@ApplicationScoped
@Transactional
class AuditService implements Audit {
    @PersistenceContext
    EntityManager entities;

    @Inject
    PersonRepository people;

    @Inject
    Caller caller;

    @Inject
    DeskClock clock;

    @Override
    public void record(String act, String subject, @Nullable Id id, Map<String, String> details) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(details).forEach(json::add);
        Long person = caller.person().map(p -> p.id().value()).orElse(null);
        entities.persist(new AuditLine(
                clock.now(),
                person,
                act,
                subject,
                id == null ? null : id.value(),
                json.build().toString()));
    }

    @Override
    public Page<Entry> entries(Filter wanted, int offset, int limit) {
        caller.require(Permission.READ_AUDIT);
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(wanted, parameters);
        TypedQuery<AuditLine> lines =
                entities.createQuery("select l from AuditLine l" + where + " order by l.id desc", AuditLine.class);
        TypedQuery<Long> count = entities.createQuery("select count(l) from AuditLine l" + where, Long.class);
        parameters.forEach((name, value) -> {
            lines.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<AuditLine> found =
                lines.setFirstResult(offset).setMaxResults(Math.min(limit, 200)).getResultList();
        Map<PersonId, String> names = namesOf(found);
        return new Page<>(found.stream().map(line -> entry(line, names)).toList(), count.getSingleResult());
    }

    private static String where(Filter wanted, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (wanted.person() != null) {
            where.append(" and l.person = :person");
            parameters.put("person", wanted.person().value());
        }
        if (wanted.act() != null) {
            where.append(" and l.act like :act escape '!'");
            parameters.put("act", wanted.act().replaceAll("([!%_])", "!$1") + "%");
        }
        if (wanted.subject() != null) {
            where.append(" and l.subject = :subject");
            parameters.put("subject", wanted.subject());
        }
        if (wanted.id() != null) {
            where.append(" and l.subjectId = :id");
            parameters.put("id", wanted.id());
        }
        if (wanted.from() != null) {
            where.append(" and l.at >= :from");
            parameters.put("from", wanted.from());
        }
        if (wanted.until() != null) {
            where.append(" and l.at < :until");
            parameters.put("until", wanted.until());
        }
        return where.toString();
    }

    private Map<PersonId, String> namesOf(List<AuditLine> lines) {
        Set<PersonId> ids = lines.stream()
                .map(AuditLine::person)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : people.names(ids);
    }

    private static Entry entry(AuditLine line, Map<PersonId, String> names) {
        PersonId person = line.person() == null ? null : new PersonId(line.person());
        return new Entry(
                line.number(),
                line.at(),
                person,
                person == null ? null : names.get(person),
                line.act(),
                line.subject(),
                line.subjectId(),
                details(line.details()));
    }

    private static Map<String, String> details(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject read = reader.readObject();
            Map<String, String> details = new LinkedHashMap<>();
            read.keySet().forEach(name -> details.put(name, read.getString(name)));
            return details;
        }
    }
}
