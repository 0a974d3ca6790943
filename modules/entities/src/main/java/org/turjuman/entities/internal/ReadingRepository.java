package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskProblem.Kind;

@ApplicationScoped
class ReadingRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Reading reading) {
        write(() -> {
            entities.persist(reading);
            entities.flush();
        });
    }

    void flush() {
        write(entities::flush);
    }

    private static void write(Runnable change) {
        Writes.write(change, () -> new EntityProblem(Kind.STALE, "reading.changed", null));
    }

    Optional<Reading> find(RevisionId revision, MentionKind kind, Span span) {
        return entities
                .createQuery("""
                        select r from Reading r
                        where r.revision = :revision and r.kind = :kind and r.start = :start and r.end = :end
                        """, Reading.class)
                .setParameter("revision", revision.value())
                .setParameter("kind", kind)
                .setParameter("start", span.start())
                .setParameter("end", span.end())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Readings of which a person ever said something. */
    List<Reading> in(RevisionId revision) {
        return entities.createQuery(
                        "select r from Reading r where r.revision = :revision order by r.start, r.end, r.kind",
                        Reading.class)
                .setParameter("revision", revision.value())
                .getResultList();
    }

    void removeAllOf(ArticleId article) {
        entities.createQuery("delete from Reading r where r.article = :article")
                .setParameter("article", article.value())
                .executeUpdate();
    }
}
