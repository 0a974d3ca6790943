package org.turjuman.platform.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "platform_audit")
class AuditLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "person_id")
    private @Nullable Long person; // null for the desk itself

    private String act;
    private String subject;

    @Column(name = "subject_id")
    private @Nullable Long subjectId; // null if the act has no single subject

    @Column(columnDefinition = "text")
    private String details;

    protected AuditLine() {} // for Hibernate

    AuditLine(Instant at, @Nullable Long person, String act, String subject, @Nullable Long subjectId, String details) {
        this.at = at;
        this.person = person;
        this.act = act;
        this.subject = subject;
        this.subjectId = subjectId;
        this.details = details;
    }

    long number() {
        return id;
    }

    Instant at() {
        return at;
    }

    @Nullable
    Long person() {
        return person;
    }

    String act() {
        return act;
    }

    String subject() {
        return subject;
    }

    @Nullable
    Long subjectId() {
        return subjectId;
    }

    String details() {
        return details;
    }
}
