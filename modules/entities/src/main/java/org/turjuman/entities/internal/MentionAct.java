package org.turjuman.entities.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.turjuman.articles.api.ArticleId;
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

    protected MentionAct() {} // for Hibernate; equality is by id

    MentionAct(ArticleId article, PersonId by, Instant at) {
        this.article = article.value();
        decidedBy = by.value();
        decidedAt = at;
    }

    Deciding deciding() {
        return new Deciding(new MentionActId(id), new PersonId(decidedBy), decidedAt);
    }
}
