package org.turjuman.workflow.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.TargetId;

/** A finding that may stay as long as neither source nor target changes. */
@Entity
@Table(name = "workflow_waiver")
class Waiver {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "target_id", updatable = false)
    private long target;

    @Column(name = "finding_key", updatable = false)
    private String findingKey;

    @Column(columnDefinition = "text")
    private String reason;

    @Column(name = "person_id")
    private long person;

    @Column(name = "waived_at")
    private Instant waivedAt;

    protected Waiver() {} // for Hibernate; equality is by id

    Waiver(TargetId target, String findingKey, String reason, PersonId person, Instant now) {
        this.target = target.value();
        this.findingKey = findingKey;
        this.reason = reason;
        this.person = person.value();
        waivedAt = now;
    }

    TargetId target() {
        return new TargetId(target);
    }

    String findingKey() {
        return findingKey;
    }

    String reason() {
        return reason;
    }

    PersonId person() {
        return new PersonId(person);
    }
}
