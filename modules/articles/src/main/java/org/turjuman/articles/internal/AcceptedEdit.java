package org.turjuman.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.turjuman.articles.api.Edit;

@Embeddable
class AcceptedEdit {
    @Column(name = "position")
    private int place;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    @Column(name = "replacement", columnDefinition = "text")
    private String replacement = "";

    protected AcceptedEdit() {} // for Hibernate

    AcceptedEdit(int place, Edit edit) {
        this.place = place;
        start = edit.start();
        end = edit.end();
        replacement = edit.replacement();
    }

    int place() {
        return place;
    }

    Edit edit() {
        return new Edit(start, end, replacement);
    }
}
