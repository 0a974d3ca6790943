package org.turjuman.workflow.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.turjuman.workflow.api.CommentId;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.UnitId;

/** A thread on one unit. */
@Entity
@Table(name = "workflow_comment")
class Comment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "translation_id", updatable = false)
    private long translation;

    @Column(name = "unit_id")
    private long unit;

    @Column(name = "moved_from")
    @Nullable
    private Long movedFrom; // it stands where it was begun

    private boolean waiting = true;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "comment_id", nullable = false, updatable = false)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<Remark> remarks = new ArrayList<>();

    protected Comment() {} // for Hibernate; equality is by id

    Comment(TranslationId translation, UnitId unit, Remark first) {
        this.translation = translation.value();
        this.unit = unit.value();
        remarks.add(first);
    }

    void say(Remark remark, boolean waits) {
        remarks.add(remark);
        waiting = waits;
    }

    /** Its unit was merged into another one. */
    void move(UnitId to) {
        movedFrom = unit;
        unit = to.value();
    }

    /** The merge of its unit was undone. */
    void moveBack(UnitId from) {
        if (movedFrom != null && movedFrom == from.value()) {
            unit = movedFrom;
            movedFrom = null;
        }
    }

    CommentId id() {
        return new CommentId(id);
    }

    TranslationId translation() {
        return new TranslationId(translation);
    }

    UnitId unit() {
        return new UnitId(unit);
    }

    boolean isWaiting() {
        return waiting;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
