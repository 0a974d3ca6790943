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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.MentionId;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.MentionView;
import org.turjuman.entities.api.ReadingDecision;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;

/** Words of a revision of which a person said what they name, or what the desk's reading of them is worth. */
@Entity
@Table(name = "entities_mention")
class Mention {
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
    private @Nullable String covered; // the words of a reading; null for a name, whose record tells more

    @Column(name = "entity_id")
    private @Nullable Long entity; // null unless it is a name

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

    protected Mention() {} // for Hibernate; equality is by id

    /** Words that name an entity. */
    Mention(ArticleId article, RevisionId revision, Span span, EntityId entity, PersonId by, Instant at) {
        this(
                article,
                revision,
                MentionKind.NAME,
                span,
                null,
                new ReadingDecision(Verdict.ACCEPTED, null, null),
                by,
                at);
        this.entity = entity.value();
    }

    /** Words that the desk reads as something; {@code covered} is null for a name only. */
    Mention(
            ArticleId article,
            RevisionId revision,
            MentionKind kind,
            Span span,
            @Nullable String covered,
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

    final void decide(EntityId newEntity, PersonId by, Instant at) {
        entity = newEntity.value();
        say(new ReadingDecision(Verdict.ACCEPTED, null, null), by, at);
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

    /** The same said of the words where they stand in a newer revision. */
    Mention movedTo(RevisionId newer, Span span) {
        return new Mention(new ArticleId(article), newer, span, entity(), decidedBy(), decidedAt);
    }

    /** The same for a reading; {@code words} are those that a person said, where they stand now, null for none. */
    Mention movedTo(RevisionId newer, Span span, @Nullable Span words) {
        ReadingDecision said = said().orElseThrow();
        return new Mention(
                new ArticleId(article),
                newer,
                kind,
                span,
                covered,
                new ReadingDecision(said.verdict(), said.value(), words),
                decidedBy(),
                decidedAt);
    }

    MentionId id() {
        return new MentionId(id);
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

    /** The words of a reading. */
    String covered() {
        return Objects.requireNonNull(covered, "a reading");
    }

    EntityId entity() {
        return new EntityId(Objects.requireNonNull(entity, "a name"));
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

    MentionView view(String decidedByName) {
        return new MentionView(id(), revision(), span(), entity(), decidedBy(), decidedByName, decidedAt);
    }
}
