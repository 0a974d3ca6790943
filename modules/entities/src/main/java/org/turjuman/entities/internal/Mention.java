package org.turjuman.entities.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.MentionId;
import org.turjuman.entities.api.MentionView;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;

/** Words of a revision of which a person said what they name. */
@Entity
@Table(name = "entities_mention")
class Mention {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "article_id", updatable = false)
    private long article;

    @Column(name = "revision_id", updatable = false)
    private long revision;

    @Column(name = "span_start", updatable = false)
    private int start;

    @Column(name = "span_end", updatable = false)
    private int end;

    @Column(name = "entity_id")
    private long entity;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Mention() {} // for Hibernate; equality is by id

    Mention(ArticleId article, RevisionId revision, Span span, EntityId entity, PersonId by, Instant at) {
        this.article = article.value();
        this.revision = revision.value();
        this.start = span.start();
        this.end = span.end();
        decide(entity, by, at);
    }

    final void decide(EntityId newEntity, PersonId by, Instant at) {
        entity = newEntity.value();
        decidedBy = by.value();
        decidedAt = at;
    }

    /** The same said of the words where they stand in a newer revision. */
    Mention movedTo(RevisionId newer, Span span) {
        return new Mention(new ArticleId(article), newer, span, entity(), decidedBy(), decidedAt);
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

    EntityId entity() {
        return new EntityId(entity);
    }

    PersonId decidedBy() {
        return new PersonId(decidedBy);
    }

    MentionView view(String decidedByName) {
        return new MentionView(id(), revision(), span(), entity(), decidedBy(), decidedByName, decidedAt);
    }
}
