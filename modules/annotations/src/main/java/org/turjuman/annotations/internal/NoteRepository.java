package org.turjuman.annotations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.turjuman.annotations.api.AnnotationId;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.UnitId;

@ApplicationScoped
class NoteRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Note note) {
        entities.persist(note);
        entities.flush(); // the id is known at once
    }

    void add(NoteAnchor anchor) {
        entities.persist(anchor);
    }

    void remove(Note note) {
        anchors(note).forEach(entities::remove);
        entities.flush();
        entities.remove(note);
    }

    /** The anchors of a note, the newest first. */
    List<NoteAnchor> anchors(Note note) {
        return query("a.note = :note order by a.id desc")
                .setParameter("note", note)
                .getResultList();
    }

    NoteAnchor newest(AnnotationId id) {
        return query("a.note.id = :id order by a.id desc")
                .setParameter("id", id.value())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchThingException("annotation", id));
    }

    List<NoteAnchor> in(RevisionId revision) {
        return query("a.revision = :revision order by a.start, a.end, a.id")
                .setParameter("revision", revision.value())
                .getResultList();
    }

    /** Of all revisions of an article. */
    List<NoteAnchor> inSourceOf(ArticleId article) {
        return query("n.article = :article and a.revision is not null order by a.id")
                .setParameter("article", article.value())
                .getResultList();
    }

    List<NoteAnchor> inTarget(UnitId unit) {
        return query("a.unit = :unit order by a.start, a.end, a.id")
                .setParameter("unit", unit.value())
                .getResultList();
    }

    List<NoteAnchor> inTargets(Collection<UnitId> units) {
        return units.isEmpty()
                ? List.of()
                : query("a.unit in :units order by a.id")
                        .setParameter("units", units.stream().map(UnitId::value).toList())
                        .getResultList();
    }

    List<NoteAnchor> inTargets(TranslationId translation) {
        return query("n.translation = :translation order by a.unit, a.start, a.end, a.id")
                .setParameter("translation", translation.value())
                .getResultList();
    }

    private TypedQuery<NoteAnchor> query(String condition) {
        return entities.createQuery("select a from NoteAnchor a join a.note n where " + condition, NoteAnchor.class);
    }
}
