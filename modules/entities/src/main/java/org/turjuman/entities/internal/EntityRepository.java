package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.turjuman.entities.api.EntityFilter;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityOrder;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.JoinedNames;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.Page;

@ApplicationScoped
class EntityRepository {
    private static final String HELD = "locate(%s, %s) > 0";

    /** How many forms a search by parts looks at; the shortest come first, so the nearest are among them. */
    private static final int NEAR = 400;

    private static final int CHUNK = 500; // ids of one statement; PostgreSQL takes 65,535

    @PersistenceContext
    EntityManager entities;

    @Inject
    SeenInTransaction seen;

    /**
     * A form of a record.
     *
     * @param entity whose
     * @param folded its key
     */
    record Key(EntityId entity, String folded) {}

    void add(NameRecord record) {
        entities.persist(record);
        entities.flush(); // the id is known at once
    }

    void add(PastRecord past) {
        entities.persist(past);
        seen.write();
    }

    void flush() {
        entities.flush();
    }

    /** The record, or the one it was merged into. */
    NameRecord get(EntityId id) {
        return find(id).orElseThrow(() -> new NoSuchThingException("entity", id));
    }

    /** The record, or the one it was merged into; empty where it was taken back, or never was. */
    Optional<NameRecord> find(EntityId id) {
        return Optional.ofNullable(entities.find(NameRecord.class, id.value()))
                .or(() -> Optional.ofNullable(entities.find(MergedRecord.class, id.value()))
                        .map(MergedRecord::into)
                        .flatMap(this::find));
    }

    /**
     * Holds records until the transaction ends, so that nobody takes one back that is pointed to meanwhile; what was
     * merged or taken back before is read as it is now. One into which another was merged is never taken back.
     */
    void hold(Collection<EntityId> ids) {
        List<Long> rows = ids.stream().map(EntityId::value).distinct().sorted().toList();
        for (int start = 0; start < rows.size(); start += CHUNK) {
            holdSome(rows.subList(start, Math.min(start + CHUNK, rows.size())));
        }
    }

    private void holdSome(List<Long> rows) {
        // in one order: two who mean the same records both end
        entities.createNativeQuery("select id from entities_entity where id in (:ids) order by id for update")
                .setParameter("ids", rows)
                .getResultList();
        List<Long> standing = entities.createQuery("select r.id from NameRecord r where r.id in :ids", Long.class)
                .setParameter("ids", rows)
                .getResultList();
        for (Long row : rows) {
            NameRecord gone = standing.contains(row) ? null : entities.find(NameRecord.class, row);
            if (gone != null) {
                entities.detach(gone);
            }
        }
    }

    /** The record, held until the transaction ends; empty where it was merged or taken back meanwhile. */
    Optional<NameRecord> keepStanding(EntityId id) {
        entities.createNativeQuery("select id from entities_entity where id = ?1 for update")
                .setParameter(1, id.value())
                .getResultList();
        Optional<NameRecord> record = all(List.of(id)).stream().findFirst();
        record.ifPresent(entities::refresh);
        return record;
    }

    /** The record, held until the transaction ends, so that of two editors one comes second and is told. */
    NameRecord keep(EntityId id) {
        // refreshing with a lock fails where somebody else merges the record while this one waits for it
        List<?> mergedInto = entities.createNativeQuery(
                        "select merged_into from entities_entity where id = ?1 for update")
                .setParameter(1, id.value())
                .getResultList();
        for (Object into : mergedInto) {
            if (into instanceof Number other) {
                EntityId now = get(new EntityId(other.longValue())).id();
                throw new EntityProblem(Kind.CONFLICT, "entity.merged", null, now);
            }
        }
        NameRecord record = get(id);
        entities.refresh(record);
        return record;
    }

    List<NameRecord> all(Collection<EntityId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select r from NameRecord r where r.id in :ids", NameRecord.class)
                        .setParameter("ids", ids.stream().map(EntityId::value).toList())
                        .getResultList();
    }

    /** Those whose forms hold the words; where none does, those with a Latin form that sounds like them. */
    Page<NameRecord> list(EntityFilter wanted, EntityOrder order, int offset, int limit) {
        Condition words = words(wanted);
        List<NameRecord> page = query("select r", wanted, words, sorted(order, words), NameRecord.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return new Page<>(page, count(wanted, words));
    }

    /** The next of the same records, in the order in which they were made. */
    List<NameRecord> after(EntityFilter wanted, long last, int limit) {
        return query("select r", wanted, words(wanted), " and r.id > :last order by r.id", NameRecord.class)
                .setParameter("last", last)
                .setMaxResults(limit)
                .getResultList();
    }

    private Condition words(EntityFilter wanted) {
        String words = wanted.words() == null ? "" : wanted.words();
        Condition exact = holding(JoinedNames.spellings(Folding.key(words)), "f.folded");
        String loose = LooseSpelling.typed(words);
        return loose.isEmpty() || count(wanted, exact) > 0 ? exact : holding(List.of(loose), "f.loose");
    }

    private long count(EntityFilter wanted, Condition words) {
        return query("select count(r)", wanted, words, "", Long.class).getSingleResult();
    }

    /**
     * A condition with its parameters.
     *
     * @param text of the query; empty where nothing is asked
     * @param values of {@code :words0}, {@code :words1} and so on
     * @param column the key of forms that holds the words
     */
    private record Condition(String text, List<String> values, String column) {
        /** Whether a form holds the words, or something else of them. */
        String any(String test) {
            return IntStream.range(0, values.size())
                    .mapToObj(i -> test.formatted(":words" + i, column))
                    .collect(Collectors.joining(" or ", "(", ")"));
        }
    }

    private static Condition holding(List<String> spellings, String column) {
        if (spellings.get(0).isEmpty()) {
            return new Condition("", List.of(), column);
        }
        Condition held = new Condition("", spellings, column);
        return new Condition(
                " and r.id in (select x.id from NameRecord x join x.forms f where " + held.any(HELD) + ")",
                spellings,
                column);
    }

    private <T> TypedQuery<T> query(String select, EntityFilter wanted, Condition words, String more, Class<T> type) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(wanted, words, parameters);
        TypedQuery<T> query = entities.createQuery(select + " from NameRecord r" + where + more, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String where(EntityFilter wanted, Condition words, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where 1 = 1").append(words.text());
        for (int i = 0; i < words.values().size(); i++) {
            parameters.put("words" + i, words.values().get(i));
        }
        if (wanted.country() != null) {
            where.append(" and r.country = :country");
            parameters.put("country", wanted.country());
        }
        if (wanted.type() != null) {
            where.append(" and r.type = :type");
            parameters.put("type", wanted.type());
        }
        return where.toString();
    }

    private static String sorted(EntityOrder order, Condition words) {
        if (order.by() == EntityOrder.By.NEAREST && !words.text().isEmpty()) {
            String rank = "min(case when %s then 0 when %s then 1 else 2 end)"
                    .formatted(words.any("%2$s = %1$s"), words.any("locate(%s, %s) = 1"));
            return " order by " + nearest(words, rank) + ", " + nearest(words, "min(length(" + words.column() + "))")
                    + ", r.arabicSort nulls last, r.id";
        }
        String column = switch (order.by()) {
            case NEAREST, ARABIC -> "r.arabicSort";
            case LATIN -> "r.latinSort";
            case TYPE -> "r.type";
            case CHANGED -> "r.changedAt";
        };
        return " order by " + column + (order.descending() ? " desc" : "") + " nulls last, r.id";
    }

    private static String nearest(Condition words, String least) {
        return "(select " + least + " from NameRecord n join n.forms f where n.id = r.id and " + words.any(HELD) + ")";
    }

    /** Forms that hold a key, the shortest first. */
    List<Key> holding(String folded) {
        return keys(entities.createQuery("""
            select r.id, f.folded from NameRecord r join r.forms f
            where locate(:folded, f.folded) > 0 order by length(f.folded), r.id
            """, Object[].class)
                .setParameter("folded", folded)
                .setMaxResults(NEAR)
                .getResultList());
    }

    /** Latin forms that sound like a key of {@link LooseSpelling}, the shortest first. */
    List<Key> sounding(String loose) {
        return keys(entities.createQuery("""
            select r.id, f.folded from NameRecord r join r.forms f
            where locate(:loose, f.loose) > 0 order by length(f.loose), r.id
            """, Object[].class)
                .setParameter("loose", loose)
                .setMaxResults(NEAR)
                .getResultList());
    }

    /** Forms that begin with one of some words; {@link NameFinder#firstWords} tells which a text may hold. */
    List<Key> beginning(Collection<String> firstWords) {
        return keys(entities.createQuery("""
            select r.id, f.folded from NameRecord r join r.forms f
            where f.firstWord in :words order by r.id, f.folded
            """, Object[].class)
                .setParameter("words", firstWords)
                .getResultList());
    }

    /** Whether people ever wrote a form. */
    boolean wasEverCalled(String form) {
        return entities.createQuery(
                                "select count(p) from PastRecord p where p.by is not null and locate(:form,"
                                        + " p.description) > 0",
                                Long.class)
                        .setParameter("form", "\"" + form + "\"")
                        .getSingleResult()
                > 0;
    }

    List<PastRecord> past(EntityId id) {
        return entities.createQuery(
                        "select p from PastRecord p where p.entity = :entity order by p.version desc", PastRecord.class)
                .setParameter("entity", id.value())
                .getResultList();
    }

    /** What a record said in a version; those in which older desks only wrote its keys anew are not remembered. */
    PastRecord past(EntityId id, int version) {
        return entities.createQuery("""
                        select p from PastRecord p where p.entity = :entity and p.version <= :version
                        order by p.version desc
                        """, PastRecord.class)
                .setParameter("entity", id.value())
                .setParameter("version", version)
                .setMaxResults(1)
                .getSingleResult();
    }

    private static List<Key> keys(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Key(new EntityId((Long) row[0]), (String) row[1]))
                .toList();
    }
}
