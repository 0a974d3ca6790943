package org.turjuman.articles.internal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleState;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.Rights;
import org.turjuman.articles.api.Standing;
import org.turjuman.articles.api.Title;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;

@Entity
@Table(name = "articles_article")
class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ArticleState state = ArticleState.KEPT;

    @Column(updatable = false)
    private String language;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_revision_id")
    private @Nullable Revision current; // null only until the first revision is stored, in the same transaction

    private String title = "";

    @Column(name = "title_is_headline")
    private boolean titleIsHeadline;

    @Column(name = "title_key", columnDefinition = "text")
    private String titleKey = "";

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "outlet"))
    @AttributeOverride(name = "standing", column = @Column(name = "outlet_standing"))
    private TextFact outlet = new TextFact();

    @Column(name = "outlet_key", columnDefinition = "text")
    private String outletKey = "";

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "byline"))
    @AttributeOverride(name = "standing", column = @Column(name = "byline_standing"))
    private TextFact byline = new TextFact();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "section"))
    @AttributeOverride(name = "standing", column = @Column(name = "section_standing"))
    private TextFact section = new TextFact();

    private @Nullable LocalDate published; // null exactly when nothing is known

    @Enumerated(EnumType.STRING)
    @Column(name = "published_standing")
    private Standing publishedStanding = Standing.NOT_ASKED;

    private String zone;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region"))
    @AttributeOverride(name = "standing", column = @Column(name = "region_standing"))
    private TextFact region = new TextFact();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "address"))
    @AttributeOverride(name = "standing", column = @Column(name = "address_standing"))
    private TextFact address = new TextFact();

    @Enumerated(EnumType.STRING)
    private Rights rights = Rights.NOT_RECORDED;

    @Column(name = "taken_by", updatable = false)
    private long takenBy;

    @Column(name = "taken_at", updatable = false)
    private Instant takenAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Article() {} // for Hibernate; equality is by id

    Article(Language language, Metadata metadata, PersonId takenBy, Instant now) {
        this.language = language.tag();
        this.takenBy = takenBy.value();
        takenAt = now;
        changedAt = now;
        say(metadata);
    }

    void describe(Metadata metadata, Instant now) {
        say(metadata);
        changedAt = now;
    }

    private void say(Metadata metadata) {
        outlet = new TextFact(metadata.outlet());
        outletKey = metadata.outlet().known().map(Folding::key).orElse("");
        byline = new TextFact(metadata.byline());
        section = new TextFact(metadata.section());
        published = metadata.published().value();
        publishedStanding = metadata.published().standing();
        zone = metadata.zone().getId();
        region = new TextFact(metadata.region());
        address = new TextFact(metadata.address());
        rights = metadata.rights();
    }

    /** Makes a revision the current one, or notices that its headline is another now. */
    void show(Revision revision, Instant now) {
        current = revision;
        call(Titles.of(revision.headlineText(), revision.paragraphs(), revision.text()));
        changedAt = now;
    }

    private void call(Title title) {
        this.title = title.text();
        titleIsHeadline = title.headline();
        titleKey = Folding.key(title.text());
    }

    void rekey() {
        titleKey = state == ArticleState.KEPT ? Folding.key(title) : "";
        outletKey = metadata().outlet().known().map(Folding::key).orElse("");
    }

    void discard(Instant now) {
        state = ArticleState.DISCARDED;
        title = "";
        titleIsHeadline = false;
        titleKey = "";
        say(Metadata.unasked(ZoneId.of(zone)));
        changedAt = now;
    }

    void erase(Instant now) {
        state = ArticleState.ERASED;
        title = Revision.blotted(title);
        titleKey = "";
        changedAt = now;
    }

    long number() {
        return id;
    }

    ArticleId id() {
        return new ArticleId(id);
    }

    int version() {
        return version;
    }

    ArticleState state() {
        return state;
    }

    String language() {
        return language;
    }

    Revision current() {
        return Objects.requireNonNull(current, "stored with its first revision");
    }

    Title title() {
        return new Title(title, titleIsHeadline);
    }

    Metadata metadata() {
        return new Metadata(
                outlet.fact(),
                byline.fact(),
                section.fact(),
                new Fact<>(published, publishedStanding),
                ZoneId.of(zone),
                region.fact(),
                address.fact(),
                rights);
    }

    PersonId takenBy() {
        return new PersonId(takenBy);
    }

    Instant takenAt() {
        return takenAt;
    }
}
