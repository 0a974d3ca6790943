package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.MentionId;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.NoSuchThingException;

@ApplicationScoped
class MentionRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Mention mention) {
        entities.persist(mention);
        entities.flush(); // the id is known at once
    }

    void remove(Mention mention) {
        entities.remove(mention);
    }

    Mention get(MentionId id) {
        return Optional.ofNullable(entities.find(Mention.class, id.value()))
                .orElseThrow(() -> new NoSuchThingException("mention", id));
    }

    Optional<Mention> find(RevisionId revision, Span span) {
        return entities
                .createQuery(
                        "select m from Mention m where m.revision = :revision and m.start = :start and m.end = :end",
                        Mention.class)
                .setParameter("revision", revision.value())
                .setParameter("start", span.start())
                .setParameter("end", span.end())
                .getResultList()
                .stream()
                .findFirst();
    }

    List<Mention> in(RevisionId revision) {
        return entities.createQuery(
                        "select m from Mention m where m.revision = :revision order by m.start, m.end", Mention.class)
                .setParameter("revision", revision.value())
                .getResultList();
    }

    List<Mention> of(EntityId entity, int limit) {
        return entities.createQuery(
                        "select m from Mention m where m.entity = :entity order by m.decidedAt desc, m.id desc",
                        Mention.class)
                .setParameter("entity", entity.value())
                .setMaxResults(limit)
                .getResultList();
    }

    void removeAllOf(ArticleId article) {
        entities.createQuery("delete from Mention m where m.article = :article")
                .setParameter("article", article.value())
                .executeUpdate();
    }
}
