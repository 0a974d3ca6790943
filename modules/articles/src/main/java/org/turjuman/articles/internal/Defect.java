package org.turjuman.articles.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.DefectDecision;
import org.turjuman.articles.api.DefectKey;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;

/** A slip of a source about which somebody decided: decisions lie on each other, the last one counts. */
@Entity
@Table(name = "articles_defect")
class Defect {
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

    @Column(updatable = false)
    private String rule;

    @Column(name = "span_start", updatable = false)
    private int start;

    @Column(name = "span_end", updatable = false)
    private int end;

    @Column(columnDefinition = "text", updatable = false)
    private String covered;

    private boolean own;

    @Column(name = "carried_from", updatable = false)
    private @Nullable Long carriedFrom; // null where it was decided first

    @OneToMany(mappedBy = "defect", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Decision> decisions = new ArrayList<>();

    protected Defect() {} // for Hibernate; equality is by id

    Defect(ArticleId article, RevisionId revision, String rule, Span span, String covered) {
        this.article = article.value();
        this.revision = revision.value();
        this.rule = rule;
        start = span.start();
        end = span.end();
        this.covered = covered;
        own = true;
    }

    /** The same words in a later revision, following this one. */
    Defect at(RevisionId later, Span span) {
        Defect copy = new Defect(article(), later, rule, span, covered);
        copy.own = false;
        copy.carriedFrom = id;
        copy.follow(this);
        return copy;
    }

    void decide(DefectDecision said, PersonId by, Instant at) {
        own = true;
        acts++;
        decisions.add(new Decision(this, said, by, at));
    }

    void answer(String text, PersonId by, Instant at) {
        own = true;
        acts++;
        decisions.get(decisions.size() - 1).answer(text, by, at);
    }

    void undo() {
        own = true;
        acts++;
        decisions.remove(decisions.size() - 1);
    }

    /** Stands as the one it was carried over from. */
    final void follow(Defect earlier) {
        acts++;
        decisions.clear();
        earlier.current().map(decision -> decision.at(this)).ifPresent(decisions::add);
    }

    boolean follows(Defect earlier) {
        return !own && earlier.id.equals(carriedFrom);
    }

    /** What stands; empty while it is open. */
    Optional<Decision> current() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    Long id() {
        return id;
    }

    /** Rises with every act, from 1; what nobody has decided is of version 0. */
    int version() {
        return acts;
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    RevisionId revision() {
        return new RevisionId(revision);
    }

    String rule() {
        return rule;
    }

    Span span() {
        return new Span(start, end);
    }

    String covered() {
        return covered;
    }

    boolean isOwn() {
        return own;
    }

    DefectKey key() {
        return DefectKey.of(revision(), rule, span());
    }
}
