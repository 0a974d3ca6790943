package org.turjuman.entities.internal;

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
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.ReadingDecision;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;

/** Words of a revision of which a person said what the desk's reading of them is worth. */
@Entity
@Table(name = "entities_reading")
class Reading {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private int acts;

    @Column(name = "article_id", updatable = false)
    private long article;

    @Column(name = "revision_id", updatable = false)
    private long revision;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MentionKind kind;

    @Column(name = "span_start", updatable = false)
    private int start;

    @Column(name = "span_end", updatable = false)
    private int end;

    @Column(columnDefinition = "text", updatable = false)
    private String covered;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict; // null once it was taken back

    private @Nullable String stated; // null unless a value was corrected

    @Column(name = "said_start")
    private @Nullable Integer saidStart; // null unless the words were corrected

    @Column(name = "said_end")
    private @Nullable Integer saidEnd; // null unless the words were corrected

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Reading() {} // for Hibernate; equality is by id

    Reading(
            ArticleId article,
            RevisionId revision,
            MentionKind kind,
            Span span,
            String covered,
            ReadingDecision said,
            PersonId by,
            Instant at) {
        this.article = article.value();
        this.revision = revision.value();
        this.kind = kind;
        this.start = span.start();
        this.end = span.end();
        this.covered = covered;
        decidedAt = at;
        say(said, by, at);
    }

    /** Says what the reading is worth. */
    final void say(ReadingDecision said, PersonId by, Instant at) {
        acts++;
        verdict = said.verdict();
        stated = said.value();
        Span words = said.span();
        saidStart = words == null ? null : words.start();
        saidEnd = words == null ? null : words.end();
        decidedBy = by.value();
        decidedAt = at;
    }

    /** Takes back what was said of the reading. */
    void unsay(PersonId by, Instant at) {
        acts++;
        verdict = null;
        stated = null;
        saidStart = null;
        saidEnd = null;
        decidedBy = by.value();
        decidedAt = at;
    }

    /**
     * The same said of the words where they stand in a newer revision.
     *
     * @param words those that a person said, where they stand now; null for none
     */
    Reading movedTo(RevisionId newer, Span span, @Nullable Span words) {
        ReadingDecision said = said().orElseThrow();
        return new Reading(
                new ArticleId(article),
                newer,
                kind,
                span,
                covered,
                new ReadingDecision(said.verdict(), said.value(), words),
                decidedBy(),
                decidedAt);
    }

    RevisionId revision() {
        return new RevisionId(revision);
    }

    Span span() {
        return new Span(start, end);
    }

    MentionKind kind() {
        return kind;
    }

    /** What stands; empty once it was taken back. */
    Optional<ReadingDecision> said() {
        if (verdict == null) {
            return Optional.empty();
        }
        Span words = saidStart == null || saidEnd == null ? null : new Span(saidStart, saidEnd);
        return Optional.of(new ReadingDecision(verdict, stated, words));
    }

    /** Rises with every act, from 1. */
    int version() {
        return acts;
    }

    ReadingKey key() {
        return ReadingKey.of(revision(), kind, span());
    }

    PersonId decidedBy() {
        return new PersonId(decidedBy);
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
