package org.turjuman.publication.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.turjuman.annotations.api.NoteKind;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.publication.api.EditionId;
import org.turjuman.publication.api.EditionNote;

/** A note for readers, as an edition keeps it. */
@Entity
@Immutable
@Table(name = "publication_note")
class PublishedNote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "edition_id")
    private long edition;

    private int number;

    @Column(name = "unit_number")
    private int unit;

    @Enumerated(EnumType.STRING)
    private EditionNote.Side side;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private String language;

    @Column(name = "note_text", columnDefinition = "text")
    private String text;

    protected PublishedNote() {} // for Hibernate

    PublishedNote(EditionId edition, EditionNote note) {
        this.edition = edition.value();
        number = note.number();
        unit = note.unit();
        side = note.side();
        start = note.span().start();
        end = note.span().end();
        kind = note.kind();
        language = note.language().tag();
        text = note.text();
    }

    EditionNote note() {
        return new EditionNote(number, unit, side, new Span(start, end), kind, Language.of(language), text);
    }
}
