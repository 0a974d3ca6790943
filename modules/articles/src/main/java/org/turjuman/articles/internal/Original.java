package org.turjuman.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.OriginalView;

/** What arrived, told without its bytes, which stand in {@link OriginalContent}. */
@Entity
@Immutable
@Table(name = "articles_original")
class Original {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "article_id")
    private long article;

    private String sha256;

    @Column(name = "byte_count")
    private int size;

    private String encoding;

    @Column(name = "file_name")
    private @Nullable String fileName; // null for pasted text

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    protected Original() {} // for Hibernate; equality is by id

    Original(long article, String sha256, int size, String encoding, @Nullable String fileName, Instant arrivedAt) {
        this.article = article;
        this.sha256 = sha256;
        this.size = size;
        this.encoding = encoding;
        this.fileName = fileName;
        this.arrivedAt = arrivedAt;
    }

    long number() {
        return id;
    }

    OriginalView view(boolean erased) {
        return new OriginalView(sha256, size, encoding, fileName, erased);
    }
}
