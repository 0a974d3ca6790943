package org.turjuman.workflow.internal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.UnitsRecut;

/** A split or merge, with what is needed to undo it. */
@Entity
@Table(name = "workflow_recut")
class Recut {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "translation_id", updatable = false)
    private long translation;

    @Column(name = "revision_id", updatable = false)
    private long revision;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private UnitsRecut.Kind kind;

    @Column(name = "first_unit", updatable = false)
    private long firstUnit;

    @Column(name = "second_unit", updatable = false)
    private long secondUnit;

    @Column(name = "source_at", updatable = false)
    private int sourceAt;

    @Column(name = "target_at", updatable = false)
    private int targetAt;

    @Column(name = "whole_text", columnDefinition = "text", updatable = false)
    private String wholeText;

    @Column(name = "first_text", columnDefinition = "text", updatable = false)
    private String firstText;

    @Column(name = "second_text", columnDefinition = "text", updatable = false)
    private String secondText;

    @Embedded
    @AttributeOverride(name = "state", column = @Column(name = "first_before", updatable = false))
    @AttributeOverride(
            name = "omitReason",
            column = @Column(name = "first_omit_reason", columnDefinition = "text", updatable = false))
    @Nullable
    private Stood firstBefore; // it was done before this was kept

    @Embedded
    @AttributeOverride(name = "state", column = @Column(name = "second_before", updatable = false))
    @AttributeOverride(
            name = "omitReason",
            column = @Column(name = "second_omit_reason", columnDefinition = "text", updatable = false))
    @Nullable
    private Stood secondBefore; // likewise, or the second unit is new

    @Column(name = "person_id", updatable = false)
    private long person;

    @Column(name = "done_at", updatable = false)
    private Instant doneAt;

    @Column(name = "undone_at")
    @Nullable
    private Instant undoneAt; // it holds

    protected Recut() {} // for Hibernate; equality is by id

    Recut(
            Translation translation,
            UnitsRecut.Kind kind,
            Unit first,
            Unit second,
            int sourceAt,
            TextCut texts,
            PersonId person,
            Instant now) {
        this.translation = translation.id().value();
        revision = translation.revision().value();
        this.kind = kind;
        firstUnit = first.id().value();
        secondUnit = second.id().value();
        this.sourceAt = sourceAt;
        targetAt = texts.at();
        wholeText = texts.whole();
        firstText = texts.first();
        secondText = texts.second();
        this.person = person.value();
        doneAt = now;
    }

    /** Keeps where the texts stood, for the undoing. */
    Recut after(Stood first, @Nullable Stood second) {
        firstBefore = first;
        secondBefore = second;
        return this;
    }

    void undo(Instant now) {
        undoneAt = now;
    }

    UnitsRecut.Kind kind() {
        return kind;
    }

    UnitId firstUnit() {
        return new UnitId(firstUnit);
    }

    UnitId secondUnit() {
        return new UnitId(secondUnit);
    }

    int sourceAt() {
        return sourceAt;
    }

    @Nullable
    Stood firstBefore() { // null if nobody knows
        return firstBefore;
    }

    @Nullable
    Stood secondBefore() { // null if nobody knows, or the second unit was new
        return secondBefore;
    }

    TextCut texts() {
        return new TextCut(wholeText, firstText, secondText, targetAt);
    }
}
