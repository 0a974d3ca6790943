package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.VersionId;

/** What was typed: drafts and versions; and what was said of it: waivers, agreements, approvals, rounds. */
@ApplicationScoped
class TextRepository {
    @PersistenceContext
    EntityManager entities;

    Optional<Draft> draft(TargetId target, PersonId person) {
        return entities
                .createQuery("select d from Draft d where d.target = :target and d.person = :person", Draft.class)
                .setParameter("target", target.value())
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The drafts on a target that are no version yet, in the order in which they were saved. */
    List<Draft> liveDrafts(TargetId target) {
        return entities.createQuery(
                        "select d from Draft d where d.target = :target and d.live = true order by d.savedAt, d.id",
                        Draft.class)
                .setParameter("target", target.value())
                .getResultList();
    }

    /** One person's drafts in a translation, also those that have become versions, by target. */
    Map<TargetId, Draft> drafts(TranslationId translation, PersonId person) {
        Map<TargetId, Draft> drafts = new HashMap<>();
        entities.createQuery("""
                        select d from Draft d
                        where d.person = :person
                          and d.target in (select t.id from Target t where t.translation = :translation)
                        """, Draft.class)
                .setParameter("person", person.value())
                .setParameter("translation", translation.value())
                .getResultList()
                .forEach(draft -> drafts.put(draft.target(), draft));
        return drafts;
    }

    TextVersion version(VersionId id) {
        return Optional.ofNullable(entities.find(TextVersion.class, id.value()))
                .orElseThrow(() -> new NoSuchThingException("version", id));
    }

    Optional<TextVersion> newest(Target target) {
        VersionId id = target.versionId();
        return id == null ? Optional.empty() : Optional.of(version(id));
    }

    Optional<TextVersion> version(TargetId target, int number) {
        return entities
                .createQuery(
                        "select v from TextVersion v where v.target = :target and v.number = :number",
                        TextVersion.class)
                .setParameter("target", target.value())
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<TextVersion> versionOfSave(TargetId target, PersonId person, String saveId) {
        return entities
                .createQuery("""
                        select v from TextVersion v
                        where v.target = :target and v.person = :person and v.saveId = :save
                        """, TextVersion.class)
                .setParameter("target", target.value())
                .setParameter("person", person.value())
                .setParameter("save", saveId)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<TextVersion> history(TargetId target) {
        return entities.createQuery(
                        "select v from TextVersion v where v.target = :target order by v.number desc",
                        TextVersion.class)
                .setParameter("target", target.value())
                .getResultList();
    }

    /** The newest versions of the open units of a translation, by target. */
    Map<TargetId, TextVersion> newest(Collection<Target> targets) {
        List<Long> ids = targets.stream()
                .map(Target::versionId)
                .filter(id -> id != null)
                .map(VersionId::value)
                .toList();
        Map<TargetId, TextVersion> newest = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("select v from TextVersion v where v.id in :ids", TextVersion.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(version -> newest.put(version.target(), version));
        }
        return newest;
    }

    /** The newest version that an author wrote. */
    Optional<TextVersion> newestByAuthor(TargetId target) {
        return entities
                .createQuery("""
                        select v from TextVersion v
                        where v.target = :target and v.part = :author
                        order by v.number desc
                        """, TextVersion.class)
                .setParameter("target", target.value())
                .setParameter("author", PersonPart.AUTHOR)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether the person wrote a version with a higher number than this one. */
    boolean wroteAfter(TargetId target, int number, PersonId person) {
        return !entities.createQuery("""
                        select v.id from TextVersion v
                        where v.target = :target and v.number > :number and v.person = :person
                        """, Long.class)
                .setParameter("target", target.value())
                .setParameter("number", number)
                .setParameter("person", person.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The waivers of some targets, by target, then by finding. */
    Map<TargetId, Map<String, Waiver>> waivers(Collection<TargetId> targets) {
        Map<TargetId, Map<String, Waiver>> waivers = new HashMap<>();
        if (!targets.isEmpty()) {
            entities.createQuery("select w from Waiver w where w.target in :targets", Waiver.class)
                    .setParameter(
                            "targets", targets.stream().map(TargetId::value).toList())
                    .getResultList()
                    .forEach(waiver -> waivers.computeIfAbsent(waiver.target(), any -> new HashMap<>())
                            .put(waiver.findingKey(), waiver));
        }
        return waivers;
    }

    Optional<Agreement> agreement(@Nullable VersionId version) { // null: there is no version to agree to
        return version == null
                ? Optional.empty()
                : entities
                        .createQuery("select a from Agreement a where a.version = :version", Agreement.class)
                        .setParameter("version", version.value())
                        .getResultList()
                        .stream()
                        .findFirst();
    }

    Map<VersionId, Agreement> agreements(TranslationId translation) {
        Map<VersionId, Agreement> agreements = new HashMap<>();
        entities.createQuery("select a from Agreement a where a.translation = :translation", Agreement.class)
                .setParameter("translation", translation.value())
                .getResultList()
                .forEach(agreement -> agreements.put(agreement.version(), agreement));
        return agreements;
    }

    /** The approval that stands. */
    Optional<Approval> approval(TargetId target) {
        return entities
                .createQuery(
                        "select a from Approval a where a.target = :target and a.fallenAt is null order by a.id desc",
                        Approval.class)
                .setParameter("target", target.value())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    Map<TargetId, Approval> approvals(TranslationId translation) {
        Map<TargetId, Approval> approvals = new HashMap<>();
        entities.createQuery("""
                        select a from Approval a
                        where a.translation = :translation and a.fallenAt is null order by a.id
                        """, Approval.class)
                .setParameter("translation", translation.value())
                .getResultList()
                .forEach(approval -> approvals.put(approval.target(), approval));
        return approvals;
    }

    Optional<HandIn> handIn(TranslationId translation, int round) {
        return entities
                .createQuery(
                        "select h from HandIn h where h.translation = :translation and h.round = :round", HandIn.class)
                .setParameter("translation", translation.value())
                .setParameter("round", round)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What was said at the newest hand-in of each, where anything was. */
    Map<TranslationId, String> handInNotes(Collection<TranslationId> translations) {
        Map<TranslationId, String> notes = new HashMap<>();
        if (!translations.isEmpty()) {
            entities.createQuery("""
                            select h.translation, h.note from HandIn h, Translation t
                            where t.id in :translations and h.translation = t.id and h.round = t.round
                              and h.note is not null
                            """, Object[].class)
                    .setParameter(
                            "translations",
                            translations.stream().map(TranslationId::value).toList())
                    .getResultStream()
                    .forEach(row -> notes.put(new TranslationId((Long) row[0]), (String) row[1]));
        }
        return notes;
    }

    Map<VersionId, TextVersion> versions(Collection<VersionId> ids) {
        Map<VersionId, TextVersion> versions = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("select v from TextVersion v where v.id in :ids", TextVersion.class)
                    .setParameter("ids", ids.stream().map(VersionId::value).toList())
                    .getResultList()
                    .forEach(version -> versions.put(version.id(), version));
        }
        return versions;
    }
}
