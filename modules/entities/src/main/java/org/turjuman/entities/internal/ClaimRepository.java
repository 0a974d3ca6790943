package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.platform.api.DeskProblem.Kind;

@ApplicationScoped
class ClaimRepository {
    @PersistenceContext
    EntityManager entities;

    /** Stores a new statement with what was done by it. */
    void add(Claim claim) {
        Runnable change = () -> {
            entities.persist(claim);
            entities.flush(); // the id is known at once
        };
        Writes.write(change, claim.isByHand() ? ClaimRepository::exists : ClaimRepository::changed);
        keep(claim);
    }

    /** Writes down what an act said. */
    void keep(Claim claim) {
        Runnable change = () -> {
            entities.persist(new PastClaim(claim, claim.act("")));
            entities.flush();
        };
        Writes.write(change, ClaimRepository::changed);
    }

    private static EntityProblem changed() {
        return new EntityProblem(Kind.STALE, "claim.changed", null);
    }

    private static EntityProblem exists() {
        return new EntityProblem(Kind.CONFLICT, "claim.exists", "/start");
    }

    /** The copy of a statement in a newer revision, with all that was ever said of it. */
    void carry(Claim before, Claim copy) {
        entities.persist(copy);
        entities.flush();
        copy(history(before), copy);
    }

    /** Writes down for a statement what was said of the one whose place it takes. */
    void copy(List<PastClaim> acts, Claim now) {
        acts.forEach(past -> entities.persist(new PastClaim(now, past.view(""))));
    }

    Optional<Claim> find(ClaimKey key) {
        return entities
                .createQuery("""
                        select c from Claim c
                        where c.revision = :revision and c.kind = :kind and c.start = :start and c.end = :end
                        """, Claim.class)
                .setParameter("revision", key.revision().value())
                .setParameter("kind", key.kind())
                .setParameter("start", key.span().start())
                .setParameter("end", key.span().end())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** All of a text of which a person said anything. */
    List<Claim> in(RevisionId revision) {
        return entities.createQuery("""
                        select c from Claim c where c.revision = :revision order by c.start, c.end, c.kind
                        """, Claim.class)
                .setParameter("revision", revision.value())
                .getResultList();
    }

    /** Every act, the newest first. */
    List<PastClaim> history(Claim claim) {
        return entities.createQuery(
                        "select p from PastClaim p where p.claim = :claim order by p.act desc", PastClaim.class)
                .setParameter("claim", claim.id())
                .getResultList();
    }

    /** The articles in which a person said that one of some records says something. */
    List<ArticleId> articlesOf(Collection<EntityId> records) {
        return entities
                .createQuery("select distinct c.article from Claim c where c.entity in :records", Long.class)
                .setParameter("records", records.stream().map(EntityId::value).toList())
                .getResultList()
                .stream()
                .map(ArticleId::new)
                .toList();
    }

    void remove(Claim claim) {
        Runnable change = () -> {
            entities.createQuery("delete from PastClaim p where p.claim = :claim")
                    .setParameter("claim", claim.id())
                    .executeUpdate();
            entities.remove(claim);
            entities.flush();
        };
        Writes.write(change, ClaimRepository::changed);
    }

    void removeAllOf(ArticleId article) {
        entities.createQuery("""
                        delete from PastClaim p
                        where p.claim in (select c.id from Claim c where c.article = :article)
                        """).setParameter("article", article.value()).executeUpdate();
        entities.createQuery("delete from Claim c where c.article = :article")
                .setParameter("article", article.value())
                .executeUpdate();
    }
}
