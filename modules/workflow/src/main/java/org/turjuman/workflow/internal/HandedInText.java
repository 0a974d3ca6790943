package org.turjuman.workflow.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.VersionId;

/** Which version of a target was handed in. */
@Embeddable
class HandedInText {
    @Column(name = "target_id")
    private long target;

    @Column(name = "version_id")
    @Nullable
    private Long version; // an omitted unit that never had a text

    @Column(name = "version_number")
    private int number;

    protected HandedInText() {} // for Hibernate

    HandedInText(Target target) {
        this.target = target.id().value();
        VersionId newest = target.versionId();
        version = newest == null ? null : newest.value();
        number = target.versionNumber();
    }

    TargetId target() {
        return new TargetId(target);
    }

    @Nullable
    VersionId version() { // null for an omitted unit that never had a text
        return version == null ? null : new VersionId(version);
    }

    int number() {
        return number;
    }

    @Override
    public boolean equals(@Nullable Object other) { // null equals nothing
        return other instanceof HandedInText text && text.target == target && text.number == number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, number);
    }
}
