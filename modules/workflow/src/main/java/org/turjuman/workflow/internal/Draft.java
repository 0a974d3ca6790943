package org.turjuman.workflow.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.TargetId;

/** What one person typed into one target and has not made a version yet. Its number rises with each of their saves. */
@Entity
@Table(name = "workflow_draft")
class Draft {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "target_id", updatable = false)
    private long target;

    @Column(name = "person_id", updatable = false)
    private long person;

    private int number;

    @Column(name = "based_on")
    private int basedOn;

    private boolean live;

    @Column(columnDefinition = "text")
    private String text = "";

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "save_id")
    @Nullable
    private String saveId; // the desk wrote it last, not a save

    @Column(name = "save_version")
    private int saveVersion;

    protected Draft() {} // for Hibernate; equality is by id

    Draft(TargetId target, PersonId person, Instant now) {
        this.target = target.value();
        this.person = person.value();
        savedAt = now;
    }

    /** Overwrites it. */
    void type(String typed, int version, @Nullable String save, Instant now) { // null if the desk writes it
        text = typed;
        basedOn = version;
        live = true;
        count(version, save, now);
    }

    /** It has become a version, or says the same as one. */
    void close(int version, @Nullable String save, Instant now) { // null if the desk closes it
        live = false;
        text = "";
        basedOn = version;
        count(version, save, now);
    }

    /** Its person has seen the versions up to this one. */
    void baseOn(int version) {
        basedOn = version;
    }

    private void count(int version, @Nullable String save, Instant now) {
        number++;
        saveId = save;
        saveVersion = version;
        savedAt = now;
    }

    boolean isOfSave(String save) {
        return save.equals(saveId);
    }

    TargetId target() {
        return new TargetId(target);
    }

    PersonId person() {
        return new PersonId(person);
    }

    int number() {
        return number;
    }

    int basedOn() {
        return basedOn;
    }

    boolean isLive() {
        return live;
    }

    String text() {
        return text;
    }

    Instant savedAt() {
        return savedAt;
    }

    int saveVersion() {
        return saveVersion;
    }
}
