package org.turjuman.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.language.api.Span;

@ApplicationScoped
class DefectRepository {
    @PersistenceContext
    EntityManager entities;

    void flush() {
        entities.flush();
    }

    void add(Defect defect) {
        entities.persist(defect);
        entities.flush(); // the id is known at once
    }

    Optional<Defect> find(RevisionId revision, String rule, Span span) {
        return entities
                .createQuery("""
                        select d from Defect d
                        where d.revision = :revision and d.rule = :rule and d.start = :start and d.end = :end
                        """, Defect.class)
                .setParameter("revision", revision.value())
                .setParameter("rule", rule)
                .setParameter("start", span.start())
                .setParameter("end", span.end())
                .getResultList()
                .stream()
                .findFirst();
    }

    List<Defect> in(RevisionId revision) {
        return entities.createQuery("""
                        select d from Defect d left join fetch d.decisions
                        where d.revision = :revision
                        order by d.start, d.end, d.rule
                        """, Defect.class)
                .setParameter("revision", revision.value())
                .getResultList();
    }

    /** Those of a revision that stand nowhere in the one after it. */
    List<Defect> notCarriedOn(RevisionId revision) {
        return entities.createQuery("""
                        select d from Defect d
                        where d.revision = :revision
                          and not exists (select c.id from Defect c where c.carriedFrom = d.id)
                        order by d.start, d.end, d.rule
                        """, Defect.class)
                .setParameter("revision", revision.value())
                .getResultList();
    }

    void removeAllOf(ArticleId article) {
        List<Defect> all = entities.createQuery(
                        "select d from Defect d where d.article = :article order by d.id desc", Defect.class)
                .setParameter("article", article.value())
                .getResultList();
        for (Defect defect : all) { // the later ones first: they point at what they came from
            entities.remove(defect);
            entities.flush();
        }
    }
}
