package org.turjuman.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleFilter;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleOrder;
import org.turjuman.articles.api.ArticleState;
import org.turjuman.articles.api.CurrentText;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.Title;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.NoSuchThingException;

@ApplicationScoped
class ArticleRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Article article) {
        entities.persist(article);
    }

    void add(Original original, byte[] content) {
        entities.persist(original);
        entities.persist(new OriginalContent(original.number(), content));
    }

    void add(Revision revision) {
        entities.persist(revision);
    }

    void flush() {
        entities.flush();
    }

    Article get(ArticleId id) {
        return found(entities.find(Article.class, id.value()), "article", id);
    }

    /** The article, which nobody else can change until the transaction ends. */
    Article hold(ArticleId id) {
        return found(entities.find(Article.class, id.value(), LockModeType.PESSIMISTIC_WRITE), "article", id);
    }

    Revision get(RevisionId id) {
        return found(entities.find(Revision.class, id.value()), "revision", id);
    }

    private static <T> T found(T entity, String what, Object id) {
        return Optional.ofNullable(entity).orElseThrow(() -> new NoSuchThingException(what, id));
    }

    List<Revision> revisions(ArticleId article) {
        return entities.createQuery(
                        "select r from Revision r where r.article.id = :article order by r.number", Revision.class)
                .setParameter("article", article.value())
                .getResultList();
    }

    /** The revisions of an article without their texts. */
    List<Tuple> revisionLines(ArticleId article) {
        return entities.createQuery("""
                        select r.id as revision_id, r.number as revision_number, r.words as word_count,
                            r.segmentCount as sentence_count, size(r.edits) as edit_count, r.madeBy as maker,
                            r.madeAt as made_time, r.original as source
                        from Revision r
                        where r.article.id = :article
                        order by r.number
                        """, Tuple.class)
                .setParameter("article", article.value())
                .getResultList();
    }

    Optional<byte[]> content(Original original) {
        return Optional.ofNullable(entities.find(OriginalContent.class, original.number()))
                .map(OriginalContent::content);
    }

    boolean hasContent(Original original) {
        return entities.createQuery("select count(c) from OriginalContent c where c.original = :original", Long.class)
                        .setParameter("original", original.number())
                        .getSingleResult()
                > 0;
    }

    /** Of these originals, those whose bytes are still there. */
    Set<Long> withContent(Collection<Long> originals) {
        return new HashSet<>(entities.createQuery(
                        "select c.original from OriginalContent c where c.original in :originals", Long.class)
                .setParameter("originals", originals)
                .getResultList());
    }

    void eraseContents(ArticleId article) {
        entities.createQuery("""
                        delete from OriginalContent c
                        where c.original in (select o.id from Original o where o.article = :article)
                        """).setParameter("article", article.value()).executeUpdate();
    }

    /** Whether these very bytes ever arrived, discarded ones included. */
    boolean everArrived(String sha256) {
        return entities.createQuery("select count(o) from Original o where o.sha256 = :sha256", Long.class)
                        .setParameter("sha256", sha256)
                        .getSingleResult()
                > 0;
    }

    /** The oldest article with these very bytes that was not discarded. */
    Optional<ArticleId> findKept(String sha256) {
        return entities
                .createQuery("""
                        select a.id from Original o, Article a
                        where o.sha256 = :sha256 and a.id = o.article and a.state <> :discarded
                        order by a.id
                        """, Long.class)
                .setParameter("sha256", sha256)
                .setParameter("discarded", ArticleState.DISCARDED)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(ArticleId::new);
    }

    List<Article> all(Collection<Long> ids) {
        return entities.createQuery("select a from Article a where a.id in :ids", Article.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The current texts of articles that were not discarded. */
    List<CurrentText> texts(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities
                .createQuery("""
                    select a.id, r.id, a.language, r.text from Article a join a.current r
                    where a.id in :ids and a.state <> :discarded
                    """, Object[].class)
                .setParameter("ids", ids)
                .setParameter("discarded", ArticleState.DISCARDED)
                .getResultList()
                .stream()
                .map(row -> new CurrentText(
                        new ArticleId((Long) row[0]),
                        new RevisionId((Long) row[1]),
                        Language.of((String) row[2]),
                        (String) row[3]))
                .toList();
    }

    /** The latest articles, of all or before one, whose text holds all words of one of some names; null for all. */
    List<ArticleId> holding(Collection<String> names, @Nullable ArticleId before, int limit) {
        Conditions anyName = Conditions.any("r.searchKey", names);
        if (anyName.parameters().isEmpty()) {
            return List.of();
        }
        anyName.add("a.state <> :discarded", "discarded", ArticleState.DISCARDED);
        if (before != null) {
            anyName.add("a.id < :before", "before", before.value());
        }
        var query = entities.createQuery(
                        "select a.id from Article a join a.current r" + anyName.where() + " order by a.id desc",
                        Long.class)
                .setMaxResults(limit);
        anyName.parameters().forEach(query::setParameter);
        return query.getResultStream().map(ArticleId::new).toList();
    }

    /** Articles of which a revision had the same decoded text or has the same key: id, exact (1 or 0). Oldest first. */
    List<Tuple> alike(String decodedHash, Collection<String> keyHashes) {
        return entities.createQuery("""
                        select a.id as article_id,
                            max(case when r.decodedHash = :decoded then 1 else 0 end) as same_text
                        from Revision r join r.article a
                        where a.state = :kept and (r.decodedHash = :decoded or r.keyHash in :keys)
                        group by a.id
                        order by a.id
                        """, Tuple.class)
                .setParameter("kept", ArticleState.KEPT)
                .setParameter("decoded", decodedHash)
                .setParameter("keys", keyHashes)
                .setMaxResults(10)
                .getResultList();
    }

    /**
     * A text of an article that is kept.
     *
     * @param article which
     * @param title how it is called now
     * @param text of one of its revisions
     */
    record Stored(ArticleId article, Title title, String text) {}

    /** The latest revisions whose sketch holds a number, but for those of an article; null for none. */
    List<Long> withShingle(long number, @Nullable ArticleId except, int limit) {
        return entities.createNativeQuery("""
                        select s.revision_id from articles_shingle s join articles_revision r on r.id = s.revision_id
                        where s.shingle = ?1 and r.article_id <> ?2 order by s.shingle, s.revision_id desc
                        """, Long.class)
                .setParameter(1, number)
                .setParameter(2, except == null ? 0 : except.value())
                .setMaxResults(limit)
                .getResultList();
    }

    /** The texts of some revisions, but for those of articles that are not kept. */
    List<Stored> stored(Collection<Long> revisions) {
        if (revisions.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select a.id, a.title, a.titleIsHeadline, r.text from Revision r join r.article a
                        where r.id in :revisions and a.state = :kept
                        """, Object[].class)
                .setParameter("revisions", revisions)
                .setParameter("kept", ArticleState.KEPT)
                .getResultStream()
                .map(row -> new Stored(
                        new ArticleId((Long) row[0]), new Title((String) row[1], (Boolean) row[2]), (String) row[3]))
                .toList();
    }

    /** Articles with the counts of their current revision. */
    List<Tuple> lines(ArticleFilter wanted, ArticleOrder order, int offset, int limit) {
        Conditions conditions = conditions(wanted);
        var query = entities.createQuery(
                        "select a as found, r.words as word_count, r.segmentCount as sentence_count, r.number as"
                                + " revision_count from Article a join a.current r"
                                + conditions.where()
                                + " order by "
                                + order(order),
                        Tuple.class)
                .setFirstResult(offset)
                .setMaxResults(limit);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    long count(ArticleFilter wanted) {
        Conditions conditions = conditions(wanted);
        var query = entities.createQuery(
                "select count(a) from Article a join a.current r" + conditions.where(), Long.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static Conditions conditions(ArticleFilter wanted) {
        Conditions conditions = new Conditions();
        conditions.add("a.state <> :discarded", "discarded", ArticleState.DISCARDED);
        if (wanted.words() != null) {
            int number = 0;
            for (String word : Folding.key(wanted.words()).split(" ")) {
                if (!word.isEmpty()) {
                    String name = "word" + number++;
                    conditions.add(
                            "(r.searchKey like :%1$s escape '!' or a.outletKey like :%1$s escape '!')".formatted(name),
                            name,
                            Conditions.containing(word));
                }
            }
        }
        if (wanted.outlet() != null) {
            conditions.add("a.outletKey = :outlet", "outlet", Folding.key(wanted.outlet()));
        }
        if (wanted.region() != null) {
            conditions.add("a.region.value = :region", "region", wanted.region());
        }
        if (wanted.rights() != null) {
            conditions.add("a.rights = :rights", "rights", wanted.rights());
        }
        if (wanted.from() != null) {
            conditions.add("a.published >= :firstDay", "firstDay", wanted.from());
        }
        if (wanted.until() != null) {
            conditions.add("a.published <= :lastDay", "lastDay", wanted.until());
        }
        if (wanted.headline() != null) {
            conditions.add("a.titleIsHeadline = :headline", "headline", wanted.headline());
        }
        return conditions;
    }

    private static String order(ArticleOrder order) {
        String direction = order.descending() ? " desc" : " asc";
        return switch (order.by()) {
            case TAKEN -> "a.id" + direction;
            case PUBLISHED -> "a.published" + direction + " nulls last, a.id desc";
            case TITLE -> "a.titleKey" + direction + ", a.id desc";
            case OUTLET -> "case when a.outletKey = '' then 1 else 0 end, a.outletKey" + direction + ", a.id desc";
            case WORDS -> "r.words" + direction + ", a.id desc";
        };
    }

    List<String> outlets(String typed, int limit) {
        return entities.createQuery("""
                        select min(a.outlet.value) from Article a
                        where a.state <> :discarded and a.outletKey <> '' and a.outletKey like :typed escape '!'
                        group by a.outletKey
                        order by count(a) desc, a.outletKey
                        """, String.class)
                .setParameter("discarded", ArticleState.DISCARDED)
                .setParameter("typed", Conditions.containing(Folding.key(typed)))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Some revisions whose keys or sketches were made by other rules. */
    List<Revision> withOtherKeys(int limit) {
        return entities.createQuery("""
                        select r from Revision r join fetch r.article
                        where (r.keyVersion <> :version or r.sketchVersion <> :sketch) and r.article.state = :kept
                        order by r.id
                        """, Revision.class)
                .setParameter("version", Folding.VERSION)
                .setParameter("sketch", Shingles.VERSION)
                .setParameter("kept", ArticleState.KEPT)
                .setMaxResults(limit)
                .getResultList();
    }
}
