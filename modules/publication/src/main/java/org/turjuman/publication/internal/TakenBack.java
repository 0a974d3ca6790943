package org.turjuman.publication.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.turjuman.platform.api.PersonId;

/** That the editions of a translation up to a number were withdrawn. */
@Entity
@Immutable
@Table(name = "publication_withdrawal")
class TakenBack {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "translation_id")
    private long translation;

    @Column(name = "last_number")
    private int lastNumber;

    @Column(columnDefinition = "text")
    private String note;

    @Column(name = "withdrawn_at")
    private Instant at;

    @Column(name = "withdrawn_by")
    private long by;

    protected TakenBack() {} // for Hibernate

    TakenBack(Edition last, String note, PersonId by, Instant at) {
        this.note = note;
        this.at = at;
        this.by = by.value();
        translation = last.translation().value();
        lastNumber = last.number();
    }

    boolean covers(Edition edition) {
        return edition.translation().value() == translation && edition.number() <= lastNumber;
    }

    String note() {
        return note;
    }

    Instant at() {
        return at;
    }

    PersonId by() {
        return new PersonId(by);
    }
}
