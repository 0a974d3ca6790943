package org.turjuman.workflow.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.WordChange;
import org.turjuman.language.api.Span;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.UnitId;

/** A stretch of the source, as one translation cuts it. */
@Entity
@Table(name = "workflow_unit")
class Unit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "translation_id", updatable = false)
    private long translation;

    @Column(name = "revision_id")
    private long revision;

    @Column(updatable = false)
    private boolean headline;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    @Column(name = "source_changes", columnDefinition = "text")
    @Nullable
    private String sourceChanges; // its source has not changed

    @Column(name = "merged_into")
    @Nullable
    private Long mergedInto; // it is open, or its source vanished

    @Column(name = "closed_at")
    @Nullable
    private Instant closedAt; // it is open

    protected Unit() {} // for Hibernate; equality is by id

    Unit(TranslationId translation, RevisionId revision, boolean headline, Span span) {
        this.translation = translation.value();
        this.revision = revision.value();
        this.headline = headline;
        cover(span);
    }

    final void cover(Span span) {
        start = span.start();
        end = span.end();
    }

    void moveTo(RevisionId newRevision, Span span, List<WordChange> changes) {
        revision = newRevision.value();
        cover(span);
        sourceChanges = changes.isEmpty() ? null : StoredChanges.write(changes);
    }

    void mergeInto(Unit other, Instant now) {
        mergedInto = other.id;
        closedAt = now;
    }

    void close(Instant now) {
        closedAt = now;
    }

    void reopen() {
        mergedInto = null;
        closedAt = null;
    }

    UnitId id() {
        return new UnitId(id);
    }

    TranslationId translation() {
        return new TranslationId(translation);
    }

    boolean isHeadline() {
        return headline;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    Span span() {
        return new Span(start, end);
    }

    List<WordChange> sourceChanges() {
        return sourceChanges == null ? List.of() : StoredChanges.read(sourceChanges);
    }
}
