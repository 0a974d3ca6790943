package org.turjuman.entities.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.platform.api.PersonId;

/** One act by which a person decided about names of an article. */
@Entity
@Immutable
@Table(name = "entities_mention_act")
class MentionAct {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "article_id")
    private long article;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "made_id")
    private @Nullable Long made; // null unless it made a record

    protected MentionAct() {} // for Hibernate; equality is by id

    MentionAct(ArticleId article, PersonId by, Instant at) {
        this(article, by, at, null);
    }

    /** An act that made a record, which is null for one that made none. */
    MentionAct(ArticleId article, PersonId by, Instant at, @Nullable EntityId made) {
        this.article = article.value();
        decidedBy = by.value();
        decidedAt = at;
        this.made = made == null ? null : made.value();
    }

    /** The record that it made; empty where it made none. */
    Optional<EntityId> made() {
        return Optional.ofNullable(made).map(EntityId::new);
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    Deciding deciding() {
        return new Deciding(new MentionActId(id), new PersonId(decidedBy), decidedAt);
    }
}
