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
import org.turjuman.entities.api.MentionKind;
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

    /** Words that name something; readings have no such id. */
    Mention get(MentionId id) {
        return Optional.ofNullable(entities.find(Mention.class, id.value()))
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .orElseThrow(() -> new NoSuchThingException("mention", id));
    }

    Optional<Mention> find(RevisionId revision, MentionKind kind, Span span) {
        return entities
                .createQuery("""
                        select m from Mention m
                        where m.revision = :revision and m.kind = :kind and m.start = :start and m.end = :end
                        """, Mention.class)
                .setParameter("revision", revision.value())
                .setParameter("kind", kind)
                .setParameter("start", span.start())
                .setParameter("end", span.end())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Words that name something. */
    List<Mention> in(RevisionId revision) {
        return entities.createQuery("""
                        select m from Mention m
                        where m.revision = :revision and m.kind = :name
                        order by m.start, m.end
                        """, Mention.class)
                .setParameter("revision", revision.value())
                .setParameter("name", MentionKind.NAME)
                .getResultList();
    }

    /** Readings of which a person ever said something. */
    List<Mention> readingsIn(RevisionId revision) {
        return entities.createQuery("""
                        select m from Mention m
                        where m.revision = :revision and m.kind <> :name
                        order by m.start, m.end, m.kind
                        """, Mention.class)
                .setParameter("revision", revision.value())
                .setParameter("name", MentionKind.NAME)
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

    void removeReadingsOf(ArticleId article) {
        entities.createQuery("delete from Mention m where m.article = :article and m.kind <> :name")
                .setParameter("article", article.value())
                .setParameter("name", MentionKind.NAME)
                .executeUpdate();
    }

    void flush() {
        entities.flush();
    }

    void removeAllOf(ArticleId article) {
        entities.createQuery("delete from Mention m where m.article = :article")
                .setParameter("article", article.value())
                .executeUpdate();
    }
}
