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
import org.turjuman.entities.api.ClaimDecision;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.DecidedClaim;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.NewClaim;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;

/** A statement of a revision of which a person said how it stands, or that a person added. */
@Entity
@Table(name = "entities_claim")
class Claim {
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
    private ClaimKey.Kind kind;

    @Column(name = "span_start", updatable = false)
    private int start;

    @Column(name = "span_end", updatable = false)
    private int end;

    @Column(name = "source_start", updatable = false)
    private @Nullable Integer sourceStart; // null unless added by hand with a source

    @Column(name = "source_end", updatable = false)
    private @Nullable Integer sourceEnd; // as source_start

    @Enumerated(EnumType.STRING)
    @Column(name = "source_naming", updatable = false)
    private Source.@Nullable Naming naming; // as source_start

    @Column(name = "entity_id", updatable = false)
    private @Nullable Long entity; // null unless added by hand with a record

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable CueStrength strength; // null unless added by hand

    @Enumerated(EnumType.STRING)
    private @Nullable ClaimStatus status; // null while nobody decided, and once it was taken back

    @Column(columnDefinition = "text")
    private @Nullable String evidence; // null where there is none

    @Column(columnDefinition = "text")
    private String note = "";

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Claim() {} // for Hibernate; equality is by id

    /** A statement that the desk read. */
    Claim(ArticleId article, ClaimKey key, PersonId by, Instant at) {
        this(article, key.revision(), key.kind(), key.span(), by, at);
    }

    /** A statement that a person added. */
    Claim(ArticleId article, RevisionId revision, NewClaim added, PersonId by, Instant at) {
        this(article, revision, ClaimKey.Kind.HAND, added.statement(), by, at);
        acts = 1;
        strength = added.strength();
        NewClaim.Teller teller = added.teller();
        if (teller != null) {
            source(teller.words());
            naming = teller.naming();
            entity = teller.entity() == null ? null : teller.entity().value();
        }
    }

    private Claim(ArticleId article, RevisionId revision, ClaimKey.Kind kind, Span span, PersonId by, Instant at) {
        this.article = article.value();
        this.revision = revision.value();
        this.kind = kind;
        start = span.start();
        end = span.end();
        decidedBy = by.value();
        decidedAt = at;
    }

    private void source(@Nullable Span span) {
        sourceStart = span == null ? null : span.start();
        sourceEnd = span == null ? null : span.end();
    }

    /** Says how it stands; null takes back what was said. */
    void say(@Nullable ClaimDecision said, PersonId by, Instant at) {
        acts++;
        stand(said);
        decidedBy = by.value();
        decidedAt = at;
    }

    private void stand(@Nullable ClaimDecision said) {
        status = said == null ? null : said.status();
        evidence = said == null ? null : said.evidence();
        note = said == null ? "" : said.note();
    }

    /** Takes the place of another: how that one stood by its last act is kept, and the acts are counted on. */
    void goOnFrom(DecidedClaim before) {
        acts = before.version() + 1;
        stand(before.said());
    }

    /** The same where the words stand in a newer revision; {@code source} is where those of the source stand now. */
    Claim movedTo(RevisionId newer, Span span, @Nullable Span source) {
        Claim moved = new Claim(new ArticleId(article), newer, kind, span, decidedBy(), decidedAt);
        moved.acts = acts;
        moved.source(source);
        moved.naming = naming;
        moved.entity = entity;
        moved.strength = strength;
        moved.status = status;
        moved.evidence = evidence;
        moved.note = note;
        return moved;
    }

    long id() {
        return Objects.requireNonNull(id, "stored");
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    ClaimKey key() {
        return ClaimKey.of(new RevisionId(revision), kind, span());
    }

    Span span() {
        return new Span(start, end);
    }

    Optional<Span> source() {
        return sourceStart == null || sourceEnd == null
                ? Optional.empty()
                : Optional.of(new Span(sourceStart, sourceEnd));
    }

    /** Whether the words of the source name anybody; of a statement without such words it means nothing. */
    Source.Naming naming() {
        return naming == null ? Source.Naming.NAMED : naming;
    }

    /** The record that was chosen, which may have been merged since. */
    Optional<EntityId> entity() {
        return Optional.ofNullable(entity).map(EntityId::new);
    }

    @Nullable
    CueStrength strength() {
        return strength;
    }

    boolean isByHand() {
        return kind == ClaimKey.Kind.HAND;
    }

    boolean isDecided() {
        return status != null;
    }

    /** Rises with every act, from 1. */
    int version() {
        return acts;
    }

    PersonId decidedBy() {
        return new PersonId(decidedBy);
    }

    /** What was last done; nothing is said where it was only added, or taken back. */
    DecidedClaim act(String byName) {
        ClaimDecision said = status == null ? null : new ClaimDecision(status, evidence, note);
        return new DecidedClaim(acts, said, decidedBy(), byName, decidedAt);
    }
}
