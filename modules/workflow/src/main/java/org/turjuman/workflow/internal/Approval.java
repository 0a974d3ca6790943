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
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.VersionId;

/** The second person says that a version is right; it falls with the next version. */
@Entity
@Table(name = "workflow_approval")
class Approval {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "target_id", updatable = false)
    private long target;

    @Column(name = "translation_id", updatable = false)
    private long translation;

    @Column(name = "version_id", updatable = false)
    private long version;

    @Column(name = "version_by", updatable = false)
    private long versionBy;

    @Column(name = "version_heavy", updatable = false)
    private boolean versionHeavy;

    @Column(name = "person_id", updatable = false)
    private long person;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    private PersonPart part; // a chief has overridden

    @Column(name = "override_reason", columnDefinition = "text", updatable = false)
    @Nullable
    private String overrideReason; // a reviser approved

    @Column(name = "agreement_id", updatable = false)
    @Nullable
    private Long agreement; // no author had to agree

    @Column(name = "approved_at", updatable = false)
    private Instant approvedAt;

    @Column(name = "fallen_at")
    @Nullable
    private Instant fallenAt; // it stands

    protected Approval() {} // for Hibernate; equality is by id

    private Approval(TextVersion version, PersonId person, Instant now) {
        target = version.target().value();
        translation = version.translation().value();
        this.version = version.id().value();
        versionBy = version.person().value();
        versionHeavy = version.isHeavy();
        this.person = person.value();
        approvedAt = now;
    }

    static Approval byReviser(
            TextVersion version,
            PersonId reviser,
            @Nullable Agreement agreement,
            Instant now) { // null if none was needed
        Approval approval = new Approval(version, reviser, now);
        approval.part = PersonPart.REVISER;
        approval.agreement = agreement == null ? null : agreement.id();
        return approval;
    }

    static Approval byChief(TextVersion version, PersonId chief, String reason, Instant now) {
        Approval approval = new Approval(version, chief, now);
        approval.overrideReason = reason;
        return approval;
    }

    void fall(Instant now) {
        fallenAt = now;
    }

    boolean isByReviser() {
        return part == PersonPart.REVISER;
    }

    VersionId version() {
        return new VersionId(version);
    }

    TargetId target() {
        return new TargetId(target);
    }

    PersonId person() {
        return new PersonId(person);
    }

    Instant approvedAt() {
        return approvedAt;
    }
}
