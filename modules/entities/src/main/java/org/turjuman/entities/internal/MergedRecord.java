package org.turjuman.entities.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.platform.api.PersonId;

/** A record that was merged into another: the rows of its table that are no {@link NameRecord}. */
@Entity
@Table(name = "entities_entity")
@SQLRestriction("merged_into is not null")
class MergedRecord {
    @Id
    private Long id;

    @Version
    private int version;

    @Column(name = "merged_into")
    private @Nullable Long into; // null only while it comes back

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private long changedBy;

    protected MergedRecord() {} // for Hibernate; equality is by id

    /** From now on it is a {@link NameRecord} again. */
    void comeBack(PersonId by, Instant at) {
        into = null;
        changedBy = by.value();
        changedAt = at;
    }

    EntityId id() {
        return new EntityId(id);
    }

    int version() {
        return version;
    }

    EntityId into() {
        return new EntityId(Objects.requireNonNull(into, "it is merged"));
    }
}
