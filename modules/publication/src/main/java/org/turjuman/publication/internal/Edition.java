package org.turjuman.publication.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.Rights;
import org.turjuman.articles.api.Standing;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;
import org.turjuman.publication.api.EditionId;
import org.turjuman.publication.api.EditionText;
import org.turjuman.workflow.api.TranslationId;

/** An edition without its units, notes and credits, which stand in rows of their own. */
@Entity
@Immutable
@Table(name = "publication_edition")
class Edition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "article_id")
    private long article;

    @Column(name = "translation_id")
    private long translation;

    private int number;

    @Column(name = "revision_number")
    private int revision;

    @Column(name = "source_language")
    private String sourceLanguage;

    private String language;

    @Column(columnDefinition = "text")
    private String headline;

    @Column(name = "headline_by_desk")
    private boolean headlineByDesk;

    private String summary;
    private @Nullable String outlet; // null exactly when its standing says that nothing is known; so are the next five

    @Enumerated(EnumType.STRING)
    @Column(name = "outlet_standing")
    private Standing outletStanding;

    private @Nullable String byline;

    @Enumerated(EnumType.STRING)
    @Column(name = "byline_standing")
    private Standing bylineStanding;

    private @Nullable String section;

    @Enumerated(EnumType.STRING)
    @Column(name = "section_standing")
    private Standing sectionStanding;

    @Column(name = "source_published")
    private @Nullable LocalDate sourcePublished;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_published_standing")
    private Standing sourcePublishedStanding;

    private @Nullable String region;

    @Enumerated(EnumType.STRING)
    @Column(name = "region_standing")
    private Standing regionStanding;

    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "address_standing")
    private Standing addressStanding;

    private String zone;

    @Enumerated(EnumType.STRING)
    private Rights rights;

    private String sha256;
    private boolean machine;

    @Column(columnDefinition = "text")
    private @Nullable String correction; // null for a first edition

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private long publishedBy;

    @Column(name = "visible_from")
    private Instant visibleFrom;

    protected Edition() {} // for Hibernate; equality is by id

    Edition(EditionText text, String summary, PersonId publishedBy, Instant publishedAt, Instant visibleFrom) {
        this.summary = summary;
        this.publishedBy = publishedBy.value();
        this.publishedAt = publishedAt;
        this.visibleFrom = visibleFrom;
        article = text.article().value();
        translation = text.translation().value();
        number = text.number();
        revision = text.revision();
        sourceLanguage = text.sourceLanguage().tag();
        language = text.language().tag();
        headline = text.headline().text();
        headlineByDesk = text.headlineByDesk();
        sha256 = text.sha256();
        machine = text.machine();
        correction = text.correction();
        keep(text.source());
    }

    private void keep(Metadata source) {
        outlet = source.outlet().value();
        outletStanding = source.outlet().standing();
        byline = source.byline().value();
        bylineStanding = source.byline().standing();
        section = source.section().value();
        sectionStanding = source.section().standing();
        sourcePublished = source.published().value();
        sourcePublishedStanding = source.published().standing();
        region = source.region().value();
        regionStanding = source.region().standing();
        address = source.address().value();
        addressStanding = source.address().standing();
        zone = source.zone().getId();
        rights = source.rights();
    }

    Metadata source() {
        return new Metadata(
                new Fact<>(outlet, outletStanding),
                new Fact<>(byline, bylineStanding),
                new Fact<>(section, sectionStanding),
                new Fact<>(sourcePublished, sourcePublishedStanding),
                ZoneId.of(zone),
                new Fact<>(region, regionStanding),
                new Fact<>(address, addressStanding),
                rights);
    }

    EditionId id() {
        return new EditionId(id);
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    TranslationId translation() {
        return new TranslationId(translation);
    }

    int number() {
        return number;
    }

    int revision() {
        return revision;
    }

    Language sourceLanguage() {
        return Language.of(sourceLanguage);
    }

    Language language() {
        return Language.of(language);
    }

    String headline() {
        return headline;
    }

    boolean isHeadlineByDesk() {
        return headlineByDesk;
    }

    String summary() {
        return summary;
    }

    Rights rights() {
        return rights;
    }

    String sha256() {
        return sha256;
    }

    boolean isMachine() {
        return machine;
    }

    @Nullable
    String correction() {
        return correction;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    PersonId publishedBy() {
        return new PersonId(publishedBy);
    }

    Instant visibleFrom() {
        return visibleFrom;
    }
}
