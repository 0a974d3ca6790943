package org.turjuman.entities.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityPast;
import org.turjuman.entities.api.RecordAct;
import org.turjuman.platform.api.PersonId;

/** What a record said after one change. */
@Entity
@Immutable
@Table(name = "entities_past")
class PastRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "entity_id")
    private long entity;

    @Column(name = "entity_version")
    private int version;

    @Column(columnDefinition = "text")
    private String description;

    @Column(name = "written_at")
    private Instant at;

    @Column(name = "written_by")
    private @Nullable Long by; // null for the desk itself

    @Enumerated(EnumType.STRING)
    private RecordAct act;

    @Column(name = "other_id")
    private @Nullable Long other; // null unless two records took part

    protected PastRecord() {} // for Hibernate

    PastRecord(NameRecord record, Instant at) {
        this(record, record.version() == 0 ? RecordAct.CREATED : RecordAct.EDITED, null, at);
    }

    /** {@code other} is null unless two records took part. */
    PastRecord(NameRecord record, RecordAct act, @Nullable EntityId other, Instant at) {
        this.entity = record.id().value();
        this.version = record.version();
        this.description = DescriptionJson.write(record.description());
        this.at = at;
        PersonId person = record.changedBy();
        this.by = person == null ? null : person.value();
        this.act = act;
        this.other = other == null ? null : other.value();
    }

    /** Null for the desk itself. */
    @Nullable
    PersonId by() {
        return by == null ? null : new PersonId(by);
    }

    EntityDescription description() {
        return DescriptionJson.read(description);
    }

    EntityPast view(String byName) {
        EntityId with = other == null ? null : new EntityId(other);
        return new EntityPast(version, description(), at, by(), byName, act, with);
    }
}
