package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.entities.api.MentionId;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.NoSuchThingException;

@ApplicationScoped
class MentionRepository {
    @PersistenceContext
    EntityManager entities;

    /** Adds words; their id is known at once, what changes of them later once {@link #flush} was called. */
    void add(Mention mention) {
        write(() -> entities.persist(mention));
    }

    private static void write(Runnable change) {
        Writes.write(change, () -> new EntityProblem(Kind.STALE, "reading.changed", null));
    }

    /** Keeps what stands of some words before an act says something else. */
    void keep(Mention mention, Deciding next) {
        MentionActId act = next.act();
        if (act != null) {
            mention.before(act).ifPresent(entities::persist);
        }
    }

    /** What stood of some words before an act; empty where nothing did. */
    Optional<MentionBefore> before(Mention mention, MentionActId act) {
        return entities.createQuery("""
                        select b from MentionBefore b where b.mention = :mention and b.act = :act
                        """, MentionBefore.class)
                .setParameter("mention", mention.id().value())
                .setParameter("act", act.value())
                .getResultStream()
                .findFirst();
    }

    void remove(MentionBefore before) {
        entities.remove(before);
    }

    /** All that stood of the words of a text before acts that may still be taken back, by the number of the mention. */
    Map<Long, List<MentionBefore>> before(RevisionId revision) {
        return entities.createQuery("""
            select b from MentionBefore b
            where b.mention in (select m.id from Mention m where m.revision = :revision) order by b.id
            """, MentionBefore.class)
                .setParameter("revision", revision.value())
                .getResultStream()
                .collect(Collectors.groupingBy(MentionBefore::mention));
    }

    /** Forgets what stood of some words before: of what was taken back no act can be. */
    void removeBefore(Mention mention) {
        entities.createQuery("delete from MentionBefore b where b.mention = :mention")
                .setParameter("mention", mention.id().value())
                .executeUpdate();
    }

    void add(MentionBefore before) {
        entities.persist(before);
    }

    Deciding begin(MentionAct act) {
        entities.persist(act);
        entities.flush();
        return act.deciding();
    }

    /** The record that an act made; empty where it made none. */
    Optional<EntityId> madeBy(ArticleId article, MentionActId act) {
        return Optional.ofNullable(entities.find(MentionAct.class, act.value()))
                .filter(one -> one.article().equals(article))
                .flatMap(MentionAct::made);
    }

    /** Whether a record is meant anywhere, or would be if an act was taken back. */
    boolean areOf(EntityId entity) {
        return !of(entity, 1).isEmpty()
                || entities.createQuery(
                                        "select count(b) from MentionBefore b where b.said.entity = :entity",
                                        Long.class)
                                .setParameter("entity", entity.value())
                                .getSingleResult()
                        > 0;
    }

    /** Words that name a record. */
    Mention get(MentionId id) {
        return Optional.ofNullable(entities.find(Mention.class, id.value()))
                .filter(mention -> mention.entity().isPresent())
                .orElseThrow(() -> new NoSuchThingException("mention", id));
    }

    Optional<Mention> find(RevisionId revision, Span span) {
        return entities
                .createQuery("""
                        select m from Mention m
                        where m.revision = :revision and m.start = :start and m.end = :end
                        """, Mention.class)
                .setParameter("revision", revision.value())
                .setParameter("start", span.start())
                .setParameter("end", span.end())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Words of which a person ever said something. */
    List<Mention> in(RevisionId revision) {
        return entities.createQuery(
                        "select m from Mention m where m.revision = :revision order by m.start, m.end", Mention.class)
                .setParameter("revision", revision.value())
                .getResultList();
    }

    /** What an act said and nobody said anew since. */
    List<Mention> by(ArticleId article, MentionActId act) {
        return entities.createQuery("""
                        select m from Mention m where m.article = :article and m.said.act = :act
                        order by m.revision, m.start, m.end
                        """, Mention.class)
                .setParameter("article", article.value())
                .setParameter("act", act.value())
                .getResultList();
    }

    List<Mention> of(EntityId entity, int limit) {
        return entities.createQuery(
                        "select m from Mention m where m.said.entity = :entity order by m.said.decidedAt desc, m.id"
                                + " desc",
                        Mention.class)
                .setParameter("entity", entity.value())
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * What stands of some words in every article, for the next one: how often each record was meant, and how often they
     * were said to be no name. An article counts once, with all its revisions.
     *
     * @param formKeys folded words
     * @return in no order; nothing for words that nobody decided about
     */
    List<Remembered> remembered(Collection<String> formKeys) {
        if (formKeys.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select m.formKey, m.said.verdict, m.said.entity, count(distinct m.article), max(m.said.decidedAt)
                        from Mention m where m.formKey in :keys and m.said.verdict is not null
                        group by m.formKey, m.said.verdict, m.said.entity
                        """, Object[].class).setParameter("keys", formKeys).getResultList().stream()
                .map(row -> new Remembered(
                        (String) row[0],
                        (Verdict) row[1],
                        row[2] == null ? null : new EntityId((Long) row[2]),
                        (Long) row[3],
                        (Instant) row[4]))
                .toList();
    }

    List<Mention> foldedBefore(int keyVersion, int limit) {
        return entities.createQuery("select m from Mention m where m.keyVersion < :version", Mention.class)
                .setParameter("version", keyVersion)
                .setMaxResults(limit)
                .getResultList();
    }

    void flush() {
        write(entities::flush);
    }

    void removeAllOf(ArticleId article) {
        entities.createQuery("""
                        delete from MentionBefore b
                        where b.mention in (select m.id from Mention m where m.article = :article)
                        """).setParameter("article", article.value()).executeUpdate();
        entities.createQuery("delete from Mention m where m.article = :article")
                .setParameter("article", article.value())
                .executeUpdate();
        entities.createQuery("delete from MentionAct a where a.article = :article")
                .setParameter("article", article.value())
                .executeUpdate();
    }
}
