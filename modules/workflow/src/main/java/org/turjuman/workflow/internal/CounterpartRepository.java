package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.workflow.api.TranslationId;

@ApplicationScoped
class CounterpartRepository {
    @PersistenceContext
    EntityManager entities;

    void add(StoredCounterpart counterpart) {
        entities.persist(counterpart);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** All of a translation for a revision of its source. */
    List<StoredCounterpart> of(TranslationId translation, RevisionId revision) {
        return entities.createQuery("""
            select c from StoredCounterpart c
            where c.translation = :translation and c.revision = :revision order by c.id
            """, StoredCounterpart.class)
                .setParameter("translation", translation.value())
                .setParameter("revision", revision.value())
                .getResultList();
    }

    Optional<StoredCounterpart> find(TranslationId translation, ClaimKey claim) {
        return of(translation, claim.revision()).stream()
                .filter(one -> one.claim().equals(claim))
                .findFirst();
    }

    /** All of a statement, in every translation. */
    List<StoredCounterpart> of(ClaimKey claim) {
        return entities.createQuery("""
            select c from StoredCounterpart c
            where c.revision = :revision and c.kind = :kind and c.claimStart = :start and c.claimEnd = :end
            order by c.id
            """, StoredCounterpart.class)
                .setParameter("revision", claim.revision().value())
                .setParameter("kind", claim.kind())
                .setParameter("start", claim.span().start())
                .setParameter("end", claim.span().end())
                .getResultList();
    }

    void remove(StoredCounterpart counterpart) {
        entities.remove(counterpart);
    }

    void removeAllOf(ArticleId article) {
        entities.createQuery("""
            delete from StoredCounterpart c
            where c.translation in (select t.id from Translation t where t.article = :article)
            """).setParameter("article", article.value()).executeUpdate();
    }
}
