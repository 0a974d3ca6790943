package org.turjuman.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The bytes as they arrived; the row is deleted when they are erased. */
@Entity
@Immutable
@Table(name = "articles_original_content")
class OriginalContent {
    @Id
    @Column(name = "original_id")
    private Long original;

    private byte[] content;

    protected OriginalContent() {} // for Hibernate; equality is by id

    OriginalContent(long original, byte[] content) {
        this.original = original;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
