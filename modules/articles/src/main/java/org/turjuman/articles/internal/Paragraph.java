package org.turjuman.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.ParagraphView;
import org.turjuman.language.api.Span;

@Embeddable
class Paragraph {
    @Column(name = "number")
    private int number;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private ParagraphKind kind = ParagraphKind.BODY;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    protected Paragraph() {} // for Hibernate

    Paragraph(int number, ParagraphKind kind, Span span) {
        this.number = number;
        this.kind = kind;
        start = span.start();
        end = span.end();
    }

    ParagraphView view() {
        return new ParagraphView(number, kind, new Span(start, end));
    }
}
