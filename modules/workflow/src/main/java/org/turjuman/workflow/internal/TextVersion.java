package org.turjuman.workflow.internal;

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
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.Origin;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.VersionId;
import org.turjuman.workflow.api.VersionView.Cause;

/** One version of a target; never changed. */
@Entity
@Table(name = "workflow_version")
class TextVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "target_id", updatable = false)
    private long target;

    @Column(updatable = false)
    private int number;

    @Column(columnDefinition = "text", updatable = false)
    private String text;

    @Column(name = "translation_id", updatable = false)
    private long translation;

    @Column(name = "person_id", updatable = false)
    private long person;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PersonPart part;

    @Column(updatable = false)
    private boolean heavy;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Cause cause;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "save_id", updatable = false)
    @Nullable
    private String saveId; // the desk wrote it, not a save

    @Column(name = "save_draft", updatable = false)
    private int saveDraft;

    protected TextVersion() {} // for Hibernate; equality is by id

    TextVersion(TranslationId translation, Target target, String text, Writing.Hand hand, boolean heavy, Instant now) {
        this.translation = translation.value();
        this.target = target.id().value();
        number = target.versionNumber() + 1;
        this.text = text;
        person = hand.person().value();
        part = hand.part();
        this.heavy = heavy;
        origin = Origin.HUMAN;
        cause = hand.cause();
        writtenAt = now;
        saveId = hand.saveId();
        saveDraft = hand.draft();
    }

    VersionId id() {
        return new VersionId(id);
    }

    TargetId target() {
        return new TargetId(target);
    }

    TranslationId translation() {
        return new TranslationId(translation);
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    PersonId person() {
        return new PersonId(person);
    }

    PersonPart part() {
        return part;
    }

    /** Whether a reviser changed more than a third of the words that were handed in. */
    boolean isHeavy() {
        return heavy;
    }

    Origin origin() {
        return origin;
    }

    Cause cause() {
        return cause;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    int saveDraft() {
        return saveDraft;
    }
}
