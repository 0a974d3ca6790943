package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityId;
import org.turjuman.language.api.Span;

/** Merges, the records that went into others, and the mentions that move with them. */
@ApplicationScoped
class MergeRepository {
    private static final int CHUNK = 500; // ids of one statement; PostgreSQL takes 65,535

    @PersistenceContext
    EntityManager entities;

    void add(Merge merge) {
        entities.persist(merge);
    }

    /** A record that was merged into another, held until the transaction ends. */
    Optional<MergedRecord> keep(EntityId id) {
        // as for a record of its own: it may come back while this one waits for it
        entities.createNativeQuery("select id from entities_entity where id = ?1 for update")
                .setParameter(1, id.value())
                .getResultList();
        return Optional.ofNullable(entities.find(MergedRecord.class, id.value()));
    }

    /** Which record another went into, without holding it: that may change at any moment. */
    Optional<EntityId> mergedInto(EntityId gone) {
        return entities
                .createQuery("select m.into from MergedRecord m where m.id = :gone", Long.class)
                .setParameter("gone", gone.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(EntityId::new);
    }

    /** The merge that made a record go. */
    Optional<Merge> standing(EntityId gone) {
        return entities
                .createQuery(
                        "select m from Merge m where m.gone = :gone and m.undoneAt is null order by m.id desc",
                        Merge.class)
                .setParameter("gone", gone.value())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The merges into a record, the latest first. */
    List<Merge> into(EntityId kept) {
        return entities.createQuery(
                        "select m from Merge m where m.kept = :kept and m.undoneAt is null order by m.id desc",
                        Merge.class)
                .setParameter("kept", kept.value())
                .getResultList();
    }

    List<Long> mentionsOf(EntityId entity) {
        return entities.createQuery("select m.id from Mention m where m.said.entity = :entity", Long.class)
                .setParameter("entity", entity.value())
                .getResultList();
    }

    /**
     * Words of which a person said that they name a record.
     *
     * @param article in which article
     * @param revision in which of its texts
     * @param span which words
     */
    record Decided(ArticleId article, RevisionId revision, Span span) {}

    /** What people said of a record, the latest first. */
    List<Decided> decided(EntityId entity, int limit) {
        return entities
                .createQuery("""
                        select m.article, m.revision, m.start, m.end from Mention m
                        where m.said.entity = :entity order by m.said.decidedAt desc, m.id desc
                        """, Object[].class)
                .setParameter("entity", entity.value())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new Decided(
                        new ArticleId((Long) row[0]),
                        new RevisionId((Long) row[1]),
                        new Span((Integer) row[2], (Integer) row[3])))
                .toList();
    }

    /** The latest articles, of all or before one, in which a person said that a record is meant; null for all. */
    List<ArticleId> naming(EntityId entity, @Nullable ArticleId before, int limit) {
        return entities
                .createQuery("""
                        select distinct m.article from Mention m
                        where m.said.entity = :entity and m.article < :before order by m.article desc
                        """, Long.class)
                .setParameter("entity", entity.value())
                .setParameter("before", before == null ? Long.MAX_VALUE : before.value())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(ArticleId::new)
                .toList();
    }

    /** Points mentions to another record; those that do not point to the first any more are passed over. */
    int move(Collection<Long> mentions, EntityId from, EntityId to) {
        List<Long> ids = List.copyOf(mentions);
        int moved = 0;
        for (int start = 0; start < ids.size(); start += CHUNK) {
            moved += moveSome(ids.subList(start, Math.min(start + CHUNK, ids.size())), from, to);
        }
        return moved;
    }

    private int moveSome(List<Long> mentions, EntityId from, EntityId to) {
        // both versions rise: who decides about one of them at this moment, or saw it before, does not point it back
        return entities.createQuery("""
                        update versioned Mention m set m.said.entity = :to, m.acts = m.acts + 1
                        where m.id in :ids and m.said.entity = :from
                        """)
                .setParameter("to", to.value())
                .setParameter("from", from.value())
                .setParameter("ids", mentions)
                .executeUpdate();
    }
}
