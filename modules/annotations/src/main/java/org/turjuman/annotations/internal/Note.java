package org.turjuman.annotations.internal;

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
import org.turjuman.annotations.api.AnnotationId;
import org.turjuman.annotations.api.Audience;
import org.turjuman.annotations.api.NoteContent;
import org.turjuman.annotations.api.NoteKind;
import org.turjuman.annotations.api.Side;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.TranslationId;

/** What a note says. Where its words stand is an {@link NoteAnchor}. */
@Entity
@Table(name = "annotations_note")
class Note {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    // counted by hand: texts that change under a note must not make an open form stale
    @Column(name = "note_version")
    private int version;

    @Column(name = "article_id", updatable = false)
    private long article;

    @Column(name = "translation_id", updatable = false)
    private @Nullable Long translation; // null on the side of the source

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String language;

    @Column(columnDefinition = "text")
    private String body;

    @Column(name = "author_id", updatable = false)
    private long author;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Note() {} // for Hibernate; equality is by id

    Note(ArticleId article, @Nullable TranslationId translation, NoteContent content, PersonId author, Instant at) {
        this.article = article.value();
        this.translation = translation == null ? null : translation.value();
        this.author = author.value();
        this.writtenAt = at;
        say(content, at);
    }

    private void say(NoteContent content, Instant at) {
        kind = content.kind();
        audience = content.audience();
        language = content.language().tag();
        body = content.text();
        changedAt = at;
    }

    void edit(NoteContent content, Instant at) {
        say(content, at);
        version++;
    }

    void moved(Instant at) {
        changedAt = at;
        version++;
    }

    AnnotationId id() {
        return new AnnotationId(id);
    }

    int version() {
        return version;
    }

    Side side() {
        return translation == null ? Side.SOURCE : Side.TARGET;
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    @Nullable
    TranslationId translation() {
        return translation == null ? null : new TranslationId(translation);
    }

    PersonId author() {
        return new PersonId(author);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    NoteContent content() {
        return new NoteContent(kind, audience, Language.of(language), body);
    }
}
