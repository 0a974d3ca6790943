package org.turjuman.workflow.internal;

import jakarta.persistence.Column;
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
import org.jspecify.annotations.Nullable;
import org.turjuman.workflow.api.Origin;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.TargetState;
import org.turjuman.workflow.api.VersionId;

/** The text of one unit: what its newest version says, and where it stands. */
@Entity
@Table(name = "workflow_target")
class Target {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @Column(name = "translation_id", updatable = false)
    private long translation;

    @Enumerated(EnumType.STRING)
    private TargetState state = TargetState.EMPTY;

    @Column(columnDefinition = "text")
    private String text = "";

    @Column(name = "version_number")
    private int versionNumber;

    @Column(name = "version_id")
    @Nullable
    private Long versionId; // no version yet

    @Enumerated(EnumType.STRING)
    private Origin origin = Origin.HUMAN;

    private boolean returned;

    @Column(name = "omit_reason", columnDefinition = "text")
    @Nullable
    private String omitReason; // it is not omitted

    protected Target() {} // for Hibernate; equality is by id

    Target(Unit unit) {
        this.unit = unit;
        translation = unit.translation().value();
    }

    /** A new version is the text now; whatever was said of the old one does not hold any more. */
    void revise(TextVersion version) {
        text = version.text();
        versionNumber = version.number();
        versionId = version.id().value();
        origin = version.origin();
        draft();
    }

    /** Not confirmed, or not any more. */
    final void draft() {
        omitReason = null;
        state = text.isBlank() ? TargetState.EMPTY : TargetState.DRAFT;
    }

    void confirm() {
        state = TargetState.CONFIRMED;
        returned = false;
    }

    void approve() {
        state = TargetState.APPROVED;
        returned = false;
    }

    void omit(String reason) {
        state = TargetState.OMITTED;
        omitReason = reason;
        returned = false;
    }

    void giveBack() {
        returned = true;
        if (state == TargetState.CONFIRMED || state == TargetState.APPROVED) {
            draft();
        }
    }

    TargetId id() {
        return new TargetId(id);
    }

    Unit unit() {
        return unit;
    }

    TargetState state() {
        return state;
    }

    boolean is(TargetState wanted) {
        return state == wanted;
    }

    String text() {
        return text;
    }

    int versionNumber() {
        return versionNumber;
    }

    @Nullable
    VersionId versionId() { // null while there is no version
        return versionId == null ? null : new VersionId(versionId);
    }

    Origin origin() {
        return origin;
    }

    boolean isReturned() {
        return returned;
    }

    @Nullable
    String omitReason() { // null unless it is omitted
        return omitReason;
    }
}
