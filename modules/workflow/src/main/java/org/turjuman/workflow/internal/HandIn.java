package org.turjuman.workflow.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.TranslationId;

/** One round: who handed in, and which versions. */
@Entity
@Table(name = "workflow_hand_in")
class HandIn {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "translation_id", updatable = false)
    private long translation;

    @Column(updatable = false)
    private int round;

    @Column(name = "person_id", updatable = false)
    private long person;

    @Column(columnDefinition = "text", updatable = false)
    @Nullable
    private String note; // nothing was said

    @Column(name = "handed_in_at", updatable = false)
    private Instant handedInAt;

    @ElementCollection
    @CollectionTable(name = "workflow_handed_in_text", joinColumns = @JoinColumn(name = "hand_in_id"))
    private Set<HandedInText> texts = new HashSet<>();

    protected HandIn() {} // for Hibernate; equality is by id

    HandIn(
            TranslationId translation,
            int round,
            PersonId person,
            @Nullable String note,
            Instant now) { // null if nothing was said
        this.translation = translation.value();
        this.round = round;
        this.person = person.value();
        this.note = note;
        handedInAt = now;
    }

    void add(Target target) {
        texts.add(new HandedInText(target));
    }

    int round() {
        return round;
    }

    @Nullable
    String note() { // null if nothing was said
        return note;
    }

    Instant handedInAt() {
        return handedInAt;
    }

    Optional<HandedInText> text(TargetId target) {
        return texts.stream().filter(text -> text.target().equals(target)).findFirst();
    }

    Set<HandedInText> texts() {
        return Set.copyOf(texts);
    }
}
