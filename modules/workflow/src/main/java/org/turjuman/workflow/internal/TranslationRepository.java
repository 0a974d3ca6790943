package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.TargetState;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.UnitId;

/** Translations with their units, targets and people. */
@ApplicationScoped
class TranslationRepository {
    @PersistenceContext
    EntityManager entities;

    /** Persists at once, so that the id is known. */
    void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /**
     * The translation as it is stored now, with its row locked until the transaction ends. Whoever changes anything of a
     * translation begins here, so nothing that is read afterwards can be overtaken.
     */
    Translation lock(TranslationId id) {
        Translation translation = get(id);
        entities.flush();
        entities.refresh(translation, LockModeType.PESSIMISTIC_WRITE);
        return translation;
    }

    Translation get(TranslationId id) {
        return Optional.ofNullable(entities.find(Translation.class, id.value()))
                .orElseThrow(() -> new NoSuchThingException("translation", id));
    }

    Optional<Translation> find(ArticleId article, Language language) {
        return entities
                .createQuery(
                        "select t from Translation t where t.article = :article and t.language = :language",
                        Translation.class)
                .setParameter("article", article.value())
                .setParameter("language", language.tag())
                .getResultList()
                .stream()
                .findFirst();
    }

    List<Translation> of(ArticleId article) {
        return entities.createQuery(
                        "select t from Translation t where t.article = :article order by t.language", Translation.class)
                .setParameter("article", article.value())
                .getResultList();
    }

    boolean isWanted(ArticleId article) {
        return !entities.createQuery("""
                        select t.id from Translation t
                        where t.article = :article
                          and (t.state <> org.turjuman.workflow.api.TranslationState.CANCELLED
                            or exists (select v.id from TextVersion v where v.translation = t.id))
                        """, Long.class)
                .setParameter("article", article.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Which translation a target belongs to, without loading it: the lock comes first. */
    TranslationId translationOf(TargetId id) {
        return entities
                .createQuery("select t.translation from Target t where t.id = :id", Long.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(TranslationId::new)
                .orElseThrow(() -> new NoSuchThingException("target", id));
    }

    TranslationId translationOf(UnitId id) {
        return entities
                .createQuery("select u.translation from Unit u where u.id = :id", Long.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(TranslationId::new)
                .orElseThrow(() -> new NoSuchThingException("unit", id));
    }

    /** Read anew: it may have been loaded before the lock was there. */
    Target current(TargetId id) {
        Target target = Optional.ofNullable(entities.find(Target.class, id.value()))
                .orElseThrow(() -> new NoSuchThingException("target", id));
        entities.refresh(target);
        return target;
    }

    Target current(UnitId id) {
        return current(target(id).id());
    }

    Target target(UnitId id) {
        return entities
                .createQuery("select t from Target t join fetch t.unit u where u.id = :id", Target.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchThingException("unit", id));
    }

    Target target(TargetId id) {
        return Optional.ofNullable(entities.find(Target.class, id.value()))
                .orElseThrow(() -> new NoSuchThingException("target", id));
    }

    /** The open units with their targets: the headline first, the others in the order of the source. */
    List<Target> targets(TranslationId translation) {
        return entities.createQuery("""
                        select t from Target t join fetch t.unit u
                        where t.translation = :translation and u.closedAt is null
                        order by u.headline desc, u.start, u.id
                        """, Target.class)
                .setParameter("translation", translation.value())
                .getResultList();
    }

    /** The same, read anew under the lock. */
    List<Target> currentTargets(TranslationId translation) {
        List<Target> targets = targets(translation);
        targets.forEach(target -> {
            entities.refresh(target);
            entities.refresh(target.unit());
        });
        return targets(translation);
    }

    Optional<PersonPart> part(TranslationId translation, PersonId person) {
        return Optional.ofNullable(entities.find(Part.class, new Part.Key(translation, person)))
                .map(Part::part);
    }

    /** As what a person stands in each of some translations; those where they are nothing are left out. */
    Map<TranslationId, PersonPart> parts(Collection<TranslationId> translations, PersonId person) {
        Map<TranslationId, PersonPart> parts = new HashMap<>();
        if (!translations.isEmpty()) {
            entities.createQuery(
                            "select p from Part p where p.person = :person and p.translation in :translations",
                            Part.class)
                    .setParameter("person", person.value())
                    .setParameter(
                            "translations",
                            translations.stream().map(TranslationId::value).toList())
                    .getResultList()
                    .forEach(part -> parts.put(part.translation(), part.part()));
        }
        return parts;
    }

    List<Part> parts(TranslationId translation) {
        return entities.createQuery(
                        "select p from Part p where p.translation = :translation order by p.since, p.person",
                        Part.class)
                .setParameter("translation", translation.value())
                .getResultList();
    }

    /** How far each of some translations is. */
    Map<TranslationId, Progress> progress(Collection<TranslationId> translations) {
        Map<TranslationId, Progress> progress = new HashMap<>();
        if (translations.isEmpty()) {
            return progress;
        }
        List<Object[]> rows = entities.createQuery("""
                        select t.translation, t.state, count(t) from Target t
                        where t.translation in :translations and t.unit.closedAt is null
                        group by t.translation, t.state
                        """, Object[].class)
                .setParameter(
                        "translations",
                        translations.stream().map(TranslationId::value).toList())
                .getResultList();
        for (Object[] row : rows) {
            int count = ((Long) row[2]).intValue();
            progress.merge(new TranslationId((Long) row[0]), Progress.of((TargetState) row[1], count), Progress::plus);
        }
        return progress;
    }

    /**
     * How far a translation is.
     *
     * @param units all of them
     * @param done confirmed, approved or omitted
     * @param approved approved
     */
    record Progress(int units, int done, int approved) {
        static final Progress NONE = new Progress(0, 0, 0);

        static Progress of(TargetState state, int count) {
            return new Progress(count, state.isDone() ? count : 0, state == TargetState.APPROVED ? count : 0);
        }

        Progress plus(Progress other) {
            return new Progress(units + other.units, done + other.done, approved + other.approved);
        }
    }
}
