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
import org.turjuman.platform.api.PersonId;
import org.turjuman.publication.api.Credit;
import org.turjuman.publication.api.EditionId;
import org.turjuman.workflow.api.PersonPart;

/** Who worked on an edition, in the order in which it names them. */
@Entity
@Immutable
@Table(name = "publication_credit")
class PublishedCredit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "edition_id")
    private long edition;

    private int place;

    @Enumerated(EnumType.STRING)
    private PersonPart part;

    @Column(name = "person_id")
    private long person;

    @Column(name = "shown_name")
    private String name;

    protected PublishedCredit() {} // for Hibernate

    PublishedCredit(EditionId edition, int place, Credit credit) {
        this.edition = edition.value();
        this.place = place;
        part = credit.part();
        person = credit.person().value();
        name = credit.name();
    }

    Credit credit() {
        return new Credit(part, new PersonId(person), name);
    }
}
