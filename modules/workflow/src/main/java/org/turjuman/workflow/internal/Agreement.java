package org.turjuman.workflow.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.VersionId;

/** An author agrees to the words of a reviser. */
@Entity
@Table(name = "workflow_agreement")
class Agreement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "version_id", updatable = false)
    private long version;

    @Column(name = "translation_id", updatable = false)
    private long translation;

    @Column(name = "person_id", updatable = false)
    private long person;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PersonPart part = PersonPart.AUTHOR;

    @Column(name = "agreed_at", updatable = false)
    private Instant agreedAt;

    protected Agreement() {} // for Hibernate; equality is by id

    Agreement(TextVersion version, PersonId author, Instant now) {
        this.version = version.id().value();
        translation = version.translation().value();
        person = author.value();
        agreedAt = now;
    }

    long id() {
        return id;
    }

    VersionId version() {
        return new VersionId(version);
    }

    PersonId person() {
        return new PersonId(person);
    }
}
