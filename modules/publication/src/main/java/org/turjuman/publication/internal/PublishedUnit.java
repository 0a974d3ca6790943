package org.turjuman.publication.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.publication.api.EditionId;
import org.turjuman.publication.api.EditionUnit;

/** One unit of an edition, the headline too, which stands in paragraph 0. */
@Entity
@Immutable
@Table(name = "publication_unit")
class PublishedUnit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "edition_id")
    private long edition;

    private int number;
    private int paragraph;

    @Enumerated(EnumType.STRING)
    private ParagraphKind kind;

    @Column(name = "source_text", columnDefinition = "text")
    private @Nullable String source; // null where the rights do not show it, or after an erasure by order

    @Column(name = "target_text", columnDefinition = "text")
    private String text;

    private boolean omitted;

    protected PublishedUnit() {} // for Hibernate

    PublishedUnit(EditionId edition, int paragraph, ParagraphKind kind, EditionUnit unit) {
        this.edition = edition.value();
        this.paragraph = paragraph;
        this.kind = kind;
        number = unit.number();
        source = unit.source();
        text = unit.text();
        omitted = unit.omitted();
    }

    int paragraph() {
        return paragraph;
    }

    ParagraphKind kind() {
        return kind;
    }

    EditionUnit unit() {
        return new EditionUnit(number, source, text, omitted);
    }
}
