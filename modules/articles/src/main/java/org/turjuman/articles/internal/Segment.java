package org.turjuman.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.turjuman.articles.api.SegmentId;
import org.turjuman.articles.api.SegmentView;
import org.turjuman.language.api.Span;

@Entity
@Table(name = "articles_segment")
class Segment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id", updatable = false)
    private Revision revision;

    private int paragraph;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    protected Segment() {} // for Hibernate; equality is by id

    Segment(Revision revision, int paragraph, Span span) {
        this.revision = revision;
        this.paragraph = paragraph;
        start = span.start();
        end = span.end();
    }

    /** Takes in what follows, up to {@code newEnd}. */
    void extendTo(int newEnd) {
        end = newEnd;
    }

    int paragraph() {
        return paragraph;
    }

    int end() {
        return end;
    }

    SegmentView view(int number) {
        return new SegmentView(new SegmentId(id), number, new Span(start, end), paragraph);
    }
}
