package org.turjuman.entities.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Direction;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;

/**
 * A record of the authority; it is called so because Jakarta Persistence has taken the word entity. One that was merged
 * into another is none any more, for every query: see {@link MergedRecord}. Nor is one that was taken back.
 */
@Entity
@Table(name = "entities_entity")
@SQLRestriction("merged_into is null and taken_back_at is null")
class NameRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "entity_type")
    private EntityType type;

    @Column(columnDefinition = "text")
    private String note;

    @ElementCollection
    @CollectionTable(name = "entities_form", joinColumns = @JoinColumn(name = "entity_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 200)
    private List<Form> forms = new ArrayList<>();

    private String line = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Gender gender; // null where it is not known

    private @Nullable String country; // null for none or several
    private @Nullable String external; // null where nobody verified one

    @Column(columnDefinition = "text")
    private String contested = "";

    @ElementCollection
    @CollectionTable(name = "entities_role", joinColumns = @JoinColumn(name = "entity_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 200)
    private List<RoleHeld> roles = new ArrayList<>();

    @Column(name = "arabic_sort")
    private @Nullable String arabicSort; // null without a preferred Arabic form

    @Column(name = "latin_sort")
    private @Nullable String latinSort; // null without a preferred form in a script from the left

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private @Nullable Long changedBy; // null for the desk itself

    @Column(name = "merged_into")
    private @Nullable Long mergedInto; // null as long as it is a record of its own

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt; // null as long as it is a record

    protected NameRecord() {} // for Hibernate; equality is by id

    NameRecord(EntityDescription description, PersonId by, Instant at) {
        describe(description, by, at);
    }

    final void describe(EntityDescription description, PersonId by, Instant at) {
        type = description.type();
        note = description.note();
        take(description.facts());
        changedBy = by.value();
        changedAt = at;
        write(description);
    }

    private void take(EntityFacts facts) {
        line = facts.line();
        gender = facts.gender();
        country = facts.country();
        external = facts.external();
        contested = facts.contested();
        List<RoleHeld> held = facts.roles().stream().map(RoleHeld::new).toList();
        if (!roles.equals(held)) {
            roles.clear();
            roles.addAll(held);
        }
    }

    private void write(EntityDescription description) {
        forms.clear();
        description.forms().forEach(form -> forms.add(new Form(form)));
        arabicSort = arabicSort(description);
        latinSort = latinSort(description);
    }

    /** What a list by Arabic names is sorted by; null without a preferred Arabic form. */
    static @Nullable String arabicSort(EntityDescription description) {
        return description
                .preferred(Language.ARABIC)
                .map(form -> FormKeys.folded(form.text()))
                .orElse(null);
    }

    /** What a list by Latin names is sorted by; null without a preferred form in a script from the left. */
    static @Nullable String latinSort(EntityDescription description) {
        return description
                .preferred(Language.ENGLISH)
                .or(() -> firstFromTheLeft(description))
                .map(form -> FormKeys.folded(form.text()))
                .orElse(null);
    }

    /** From now on another record stands for it. */
    void goInto(EntityId other, PersonId by, Instant at) {
        mergedInto = other.value();
        changedBy = by.value();
        changedAt = at;
    }

    /** From now on it is a record no more. */
    void takeBack(PersonId by, Instant at) {
        takenBackAt = at;
        changedBy = by.value();
        changedAt = at;
    }

    private static Optional<NameForm> firstFromTheLeft(EntityDescription description) {
        return description.forms().stream()
                .filter(NameForm::isWritten)
                .filter(form -> form.language().direction() == Direction.LEFT_TO_RIGHT)
                .findFirst();
    }

    EntityId id() {
        return new EntityId(id);
    }

    int version() {
        return version;
    }

    /** Null for the desk itself. */
    @Nullable
    PersonId changedBy() {
        return changedBy == null ? null : new PersonId(changedBy);
    }

    EntityDescription description() {
        EntityFacts facts = new EntityFacts(
                line, gender, country, roles.stream().map(RoleHeld::view).toList(), external, contested);
        return new EntityDescription(type, forms.stream().map(Form::view).toList(), note, facts);
    }

    EntityView view(String changedByName) {
        return new EntityView(id(), version, description(), changedAt, changedBy(), changedByName);
    }
}
