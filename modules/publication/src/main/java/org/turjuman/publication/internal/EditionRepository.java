package org.turjuman.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.Rights;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.Page;
import org.turjuman.publication.api.EditionFilter;
import org.turjuman.publication.api.EditionId;
import org.turjuman.publication.api.EditionOrder;
import org.turjuman.publication.api.EditionParagraph;
import org.turjuman.publication.api.EditionText;
import org.turjuman.workflow.api.TranslationId;

@ApplicationScoped
class EditionRepository {
    private static final String WITHDRAWN =
            "exists (select w from TakenBack w where w.translation = e.translation and w.lastNumber >= e.number)";
    private static final String REPLACED = "exists (select n from Edition n where n.translation = e.translation"
            + " and n.number > e.number and n.visibleFrom <= :now)";
    private static final int HELD = 500; // units of one language that a search for words looks at
    private static final String CURRENT = "e.visibleFrom <= :now and not " + WITHDRAWN + " and not " + REPLACED;

    @PersistenceContext
    EntityManager entities;

    EditionId add(Edition edition, EditionText text) {
        entities.persist(edition);
        entities.flush(); // the id is known at once
        EditionId id = edition.id();
        entities.persist(new PublishedUnit(id, 0, ParagraphKind.HEADLINE, text.headline()));
        for (EditionParagraph paragraph : text.paragraphs()) {
            paragraph
                    .units()
                    .forEach(unit ->
                            entities.persist(new PublishedUnit(id, paragraph.number(), paragraph.kind(), unit)));
        }
        text.notes().forEach(note -> entities.persist(new PublishedNote(id, note)));
        for (int i = 0; i < text.credits().size(); i++) {
            entities.persist(new PublishedCredit(id, i + 1, text.credits().get(i)));
        }
        return id;
    }

    void add(TakenBack withdrawal) {
        entities.persist(withdrawal);
    }

    Edition get(EditionId id) {
        return Optional.ofNullable(entities.find(Edition.class, id.value()))
                .orElseThrow(() -> new NoSuchThingException("edition", id));
    }

    /** The editions of a translation, oldest first. */
    List<Edition> of(TranslationId translation) {
        return entities.createQuery(
                        "select e from Edition e where e.translation = :translation order by e.number", Edition.class)
                .setParameter("translation", translation.value())
                .getResultList();
    }

    /** The editions of some translations, oldest first within each. */
    List<Edition> of(Collection<TranslationId> translations) {
        return entities.createQuery(
                        "select e from Edition e where e.translation in :translations order by e.translation, e.number",
                        Edition.class)
                .setParameter("translations", values(translations))
                .getResultList();
    }

    List<TakenBack> withdrawals(Collection<TranslationId> translations) {
        return entities.createQuery(
                        "select w from TakenBack w where w.translation in :translations order by w.id", TakenBack.class)
                .setParameter("translations", values(translations))
                .getResultList();
    }

    /** Those of some articles whose last edition shows the source. */
    Set<ArticleId> articlesWithSource(Collection<ArticleId> articles) {
        return entities
                .createQuery("""
                        select e.article from Edition e where e.article in :articles and e.rights = :full
                        and not exists (select n from Edition n where n.article = e.article and n.id > e.id)
                        """, Long.class)
                .setParameter("articles", values(articles))
                .setParameter("full", Rights.FULL_SOURCE)
                .getResultList()
                .stream()
                .map(ArticleId::new)
                .collect(Collectors.toSet());
    }

    private static List<Long> values(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toList();
    }

    /** The editions of an article, by language and number. */
    List<Edition> of(ArticleId article) {
        return entities.createQuery(
                        "select e from Edition e where e.article = :article order by e.language, e.number",
                        Edition.class)
                .setParameter("article", article.value())
                .getResultList();
    }

    /** The withdrawals of a translation, oldest first. */
    List<TakenBack> withdrawals(TranslationId translation) {
        return entities.createQuery(
                        "select w from TakenBack w where w.translation = :translation order by w.id", TakenBack.class)
                .setParameter("translation", translation.value())
                .getResultList();
    }

    List<PublishedUnit> units(EditionId edition) {
        return entities.createQuery(
                        "select u from PublishedUnit u where u.edition = :edition order by u.number",
                        PublishedUnit.class)
                .setParameter("edition", edition.value())
                .getResultList();
    }

    List<PublishedNote> notes(EditionId edition) {
        return entities.createQuery(
                        "select n from PublishedNote n where n.edition = :edition order by n.number",
                        PublishedNote.class)
                .setParameter("edition", edition.value())
                .getResultList();
    }

    List<PublishedCredit> credits(EditionId edition) {
        return entities.createQuery(
                        "select c from PublishedCredit c where c.edition = :edition order by c.place",
                        PublishedCredit.class)
                .setParameter("edition", edition.value())
                .getResultList();
    }

    Page<Edition> current(@Nullable Language language, Instant now, int offset, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("now", now));
        String where = " where " + CURRENT;
        if (language != null) {
            where += " and e.language = :language";
            parameters.put("language", language.tag());
        }
        return page(where, " order by e.visibleFrom desc, e.id desc", parameters, offset, limit);
    }

    List<Language> languages(Instant now) {
        return entities
                .createQuery("select distinct e.language from Edition e where " + CURRENT, String.class)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(Language::of)
                .sorted()
                .toList();
    }

    Page<Edition> list(EditionFilter wanted, EditionOrder order, Instant now, int offset, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(wanted, now, parameters);
        String direction = order.descending() ? " desc" : "";
        String column = switch (order.by()) {
            case PUBLISHED -> "e.publishedAt";
            case VISIBLE -> "e.visibleFrom";
            case HEADLINE -> "lower(e.headline)";
            case LANGUAGE -> "e.language";
        };
        return page(where, " order by " + column + direction + ", e.id desc", parameters, offset, limit);
    }

    private static String where(EditionFilter wanted, Instant now, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (wanted.words() != null && !wanted.words().isBlank()) {
            where.append(" and lower(e.headline) like :words escape '!'");
            String escaped = wanted.words().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            parameters.put("words", "%" + escaped + "%");
        }
        if (wanted.article() != null) {
            where.append(" and e.article = :article");
            parameters.put("article", wanted.article().value());
        }
        if (wanted.translation() != null) {
            where.append(" and e.translation = :translation");
            parameters.put("translation", wanted.translation().value());
        }
        if (wanted.language() != null) {
            where.append(" and e.language = :language");
            parameters.put("language", wanted.language().tag());
        }
        if (wanted.state() != null) {
            where.append(" and ")
                    .append(
                            switch (wanted.state()) {
                                case EMBARGOED -> "e.visibleFrom > :now and not " + WITHDRAWN;
                                case CURRENT -> CURRENT;
                                case SUPERSEDED -> "e.visibleFrom <= :now and not " + WITHDRAWN + " and " + REPLACED;
                                case WITHDRAWN -> WITHDRAWN;
                            });
            if (where.indexOf(":now") >= 0) {
                parameters.put("now", now);
            }
        }
        return where.toString();
    }

    private Page<Edition> page(String where, String order, Map<String, Object> parameters, int offset, int limit) {
        TypedQuery<Edition> lines = entities.createQuery("select e from Edition e" + where + order, Edition.class);
        TypedQuery<Long> count = entities.createQuery("select count(e) from Edition e" + where, Long.class);
        parameters.forEach((name, value) -> {
            lines.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Page<>(
                lines.setFirstResult(offset)
                        .setMaxResults(Math.max(1, Math.min(limit, 200)))
                        .getResultList(),
                count.getSingleResult());
    }

    /** The languages of all editions. */
    List<Language> writtenLanguages() {
        return entities
                .createQuery("select distinct e.language from Edition e order by e.language", String.class)
                .getResultList()
                .stream()
                .map(Language::of)
                .toList();
    }

    /**
     * A unit that holds some words.
     *
     * @param edition of which edition
     * @param text its target
     */
    record Holding(Edition edition, String text) {}

    /** Units that hold one of some words, of editions that readers see or will see, the latest first. */
    List<Holding> holding(List<String> words, Language language, Instant now) {
        if (words.isEmpty()) {
            return List.of();
        }
        String held = IntStream.range(0, words.size())
                .mapToObj(i -> "locate(:word" + i + ", u.text) > 0")
                .collect(Collectors.joining(" or "));
        TypedQuery<Object[]> query = entities.createQuery(
                "select e, u.text from Edition e, PublishedUnit u where u.edition = e.id and e.language = :language"
                        + " and ("
                        + held + ") and not " + WITHDRAWN + " and not " + REPLACED + " order by e.id desc, u.number",
                Object[].class);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i));
        }
        return query
                .setParameter("language", language.tag())
                .setParameter("now", now)
                .setMaxResults(HELD)
                .getResultList()
                .stream()
                .map(row -> new Holding((Edition) row[0], (String) row[1]))
                .toList();
    }

    /** An erasure by order is stronger than "an edition never changes": the words of the source go, for good. */
    void eraseSource(ArticleId article) {
        entities.createNativeQuery("update publication_unit set source_text = null where edition_id in"
                        + " (select id from publication_edition where article_id = ?1)")
                .setParameter(1, article.value())
                .executeUpdate();
        entities.clear(); // what was read before still holds them
    }
}
