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
import org.turjuman.entities.api.ImportId;
import org.turjuman.entities.api.NameFormat;
import org.turjuman.platform.api.PersonId;

/** A file of records that waits for a person to confirm it. */
@Entity
@Immutable
@Table(name = "entities_import")
class StagedImport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private NameFormat format;

    @Column(name = "file_name")
    private String fileName;

    private byte[] content;

    @Column(name = "brought_at")
    private Instant at;

    @Column(name = "brought_by")
    private long by;

    protected StagedImport() {} // for Hibernate; equality is by id

    StagedImport(NameFormat format, String fileName, byte[] content, PersonId by, Instant at) {
        this.format = format;
        this.fileName = fileName;
        this.content = content.clone();
        this.by = by.value();
        this.at = at;
    }

    ImportId id() {
        return new ImportId(id);
    }

    NameFormat format() {
        return format;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content.clone();
    }

    Instant at() {
        return at;
    }

    PersonId by() {
        return new PersonId(by);
    }
}
