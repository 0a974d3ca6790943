package org.turjuman.workflow.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.TranslationId;

/** What one person is in one translation. */
@Entity
@Table(name = "workflow_part")
@IdClass(Part.Key.class)
class Part {
    /** Translation and person. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long translation;
        long person;

        protected Key() {} // for Hibernate

        Key(TranslationId translation, PersonId person) {
            this.translation = translation.value();
            this.person = person.value();
        }

        @Override
        public boolean equals(@Nullable Object other) { // null equals nothing
            return other instanceof Key key && key.translation == translation && key.person == person;
        }

        @Override
        public int hashCode() {
            return Objects.hash(translation, person);
        }
    }

    @Id
    @Column(name = "translation_id")
    private long translation;

    @Id
    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PersonPart part;

    @Column(updatable = false)
    private Instant since;

    protected Part() {} // for Hibernate

    Part(TranslationId translation, PersonId person, PersonPart part, Instant now) {
        this.translation = translation.value();
        this.person = person.value();
        this.part = part;
        since = now;
    }

    TranslationId translation() {
        return new TranslationId(translation);
    }

    PersonId person() {
        return new PersonId(person);
    }

    PersonPart part() {
        return part;
    }
}
