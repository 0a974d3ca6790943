package org.turjuman.workflow.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.turjuman.platform.api.PersonId;

/** Something said in a thread. */
@Entity
@Table(name = "workflow_remark")
class Remark {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id", updatable = false)
    private long person;

    @Column(columnDefinition = "text", updatable = false)
    private String text;

    @Column(name = "said_at", updatable = false)
    private Instant saidAt;

    protected Remark() {} // for Hibernate; equality is by id

    Remark(PersonId person, String text, Instant now) {
        this.person = person.value();
        this.text = text;
        saidAt = now;
    }

    PersonId person() {
        return new PersonId(person);
    }

    String text() {
        return text;
    }

    Instant saidAt() {
        return saidAt;
    }
}
