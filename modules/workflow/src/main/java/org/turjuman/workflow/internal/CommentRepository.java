package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.workflow.api.CommentId;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.UnitId;

/** Threads on units. Those on units that vanished with their source are kept, and ask for nothing any more. */
@ApplicationScoped
class CommentRepository {
    @PersistenceContext
    EntityManager entities;

    TranslationId translationOf(CommentId id) {
        return entities
                .createQuery("select c.translation from Comment c where c.id = :id", Long.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(TranslationId::new)
                .orElseThrow(() -> new NoSuchThingException("comment", id));
    }

    Comment current(CommentId id) {
        Comment comment = Optional.ofNullable(entities.find(Comment.class, id.value()))
                .orElseThrow(() -> new NoSuchThingException("comment", id));
        entities.refresh(comment);
        return comment;
    }

    List<Comment> on(UnitId unit) {
        return entities.createQuery("select c from Comment c where c.unit = :unit order by c.id", Comment.class)
                .setParameter("unit", unit.value())
                .getResultList();
    }

    /** Those on open units, in the order in which they were begun. */
    List<Comment> of(TranslationId translation) {
        return entities.createQuery("""
                        select c from Comment c
                        where c.translation = :translation
                          and c.unit in (select u.id from Unit u where u.translation = :translation and u.closedAt is null)
                        order by c.id
                        """, Comment.class)
                .setParameter("translation", translation.value())
                .getResultList();
    }

    Map<TranslationId, Integer> waiting(Collection<TranslationId> translations) {
        Map<TranslationId, Integer> waiting = new HashMap<>();
        if (!translations.isEmpty()) {
            entities.createQuery("""
                            select c.translation, count(c) from Comment c
                            where c.translation in :translations and c.waiting = true
                              and c.unit in (select u.id from Unit u where u.closedAt is null)
                            group by c.translation
                            """, Object[].class)
                    .setParameter(
                            "translations",
                            translations.stream().map(TranslationId::value).toList())
                    .getResultList()
                    .forEach(row -> waiting.put(new TranslationId((Long) row[0]), ((Long) row[1]).intValue()));
        }
        return waiting;
    }
}
