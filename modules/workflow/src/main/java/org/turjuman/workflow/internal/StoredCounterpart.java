package org.turjuman.workflow.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.SaidCounterpart;
import org.turjuman.workflow.api.TranslationId;

/** What a person says a translation makes of a statement. */
@Entity
@Table(name = "workflow_counterpart")
class StoredCounterpart {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private int acts;

    @Column(name = "translation_id", updatable = false)
    private long translation;

    @Column(name = "revision_id")
    private long revision;

    @Enumerated(EnumType.STRING)
    private ClaimKey.Kind kind;

    @Column(name = "claim_start")
    private int claimStart;

    @Column(name = "claim_end")
    private int claimEnd;

    @Column(name = "span_start")
    private @Nullable Integer start; // null once it was taken back

    @Column(name = "span_end")
    private @Nullable Integer end; // as span_start

    @Column(columnDefinition = "text")
    private @Nullable String covered; // as span_start

    @Enumerated(EnumType.STRING)
    private @Nullable CueStrength strength; // as span_start

    @Column(name = "source_kept")
    private boolean sourceKept;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected StoredCounterpart() {} // for Hibernate; equality is by id

    StoredCounterpart(TranslationId translation, ClaimKey claim, PersonId by, Instant at) {
        this.translation = translation.value();
        decidedBy = by.value();
        decidedAt = at;
        moveTo(claim);
    }

    /** Which statement it belongs to now. */
    final void moveTo(ClaimKey claim) {
        kind = claim.kind();
        moveTo(claim.revision(), claim.span());
    }

    /** Where the words of the statement stand in the revision that is translated now. */
    final void moveTo(RevisionId newer, Span claim) {
        revision = newer.value();
        claimStart = claim.start();
        claimEnd = claim.end();
    }

    void say(SaidCounterpart said, String words, PersonId by, Instant at) {
        acts++;
        start = said.words().start();
        end = said.words().end();
        covered = words;
        strength = said.strength();
        sourceKept = said.sourceKept();
        decidedBy = by.value();
        decidedAt = at;
    }

    void takeBack(PersonId by, Instant at) {
        acts++;
        start = null;
        end = null;
        covered = null;
        strength = null;
        sourceKept = false;
        decidedBy = by.value();
        decidedAt = at;
    }

    ClaimKey claim() {
        return ClaimKey.of(new RevisionId(revision), kind, claimSpan());
    }

    Span claimSpan() {
        return new Span(claimStart, claimEnd);
    }

    /** Rises with every act, from 1. */
    int version() {
        return acts;
    }

    boolean isSaid() {
        return covered != null;
    }

    /** What is said of a text, where its words stand now; empty where they are gone, or it was taken back. */
    Optional<SaidCounterpart> in(String text) {
        if (covered == null || start == null || strength == null) {
            return Optional.empty();
        }
        boolean there = text.startsWith(covered, start);
        int at = there ? start : text.indexOf(covered);
        boolean once = there || (at >= 0 && text.indexOf(covered, at + 1) < 0);
        return once
                ? Optional.of(new SaidCounterpart(new Span(at, at + covered.length()), strength, sourceKept))
                : Optional.empty();
    }

    PersonId decidedBy() {
        return new PersonId(decidedBy);
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
