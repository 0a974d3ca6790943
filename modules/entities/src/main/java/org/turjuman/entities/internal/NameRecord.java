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
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Direction;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;

/** A record of the authority; it is called so because Jakarta Persistence has taken the word entity. */
@Entity
@Table(name = "entities_entity")
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

    @Column(name = "arabic_sort")
    private @Nullable String arabicSort; // null without a preferred Arabic form

    @Column(name = "latin_sort")
    private @Nullable String latinSort; // null without a preferred form in a script from the left

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private long changedBy;

    protected NameRecord() {} // for Hibernate; equality is by id

    NameRecord(EntityDescription description, PersonId by, Instant at) {
        describe(description, by, at);
    }

    final void describe(EntityDescription description, PersonId by, Instant at) {
        type = description.type();
        note = description.note();
        forms.clear();
        description.forms().forEach(form -> forms.add(new Form(form)));
        arabicSort = description
                .preferred(Language.ARABIC)
                .map(form -> Folding.key(form.text()))
                .orElse(null);
        latinSort = description
                .preferred(Language.ENGLISH)
                .or(() -> firstFromTheLeft(description))
                .map(form -> Folding.key(form.text()))
                .orElse(null);
        changedBy = by.value();
        changedAt = at;
    }

    /** Writes the keys anew, after an upgrade that folds differently. */
    void refold() {
        describe(description(), new PersonId(changedBy), changedAt);
    }

    private static Optional<NameForm> firstFromTheLeft(EntityDescription description) {
        return description.forms().stream()
                .filter(NameForm::isPreferred)
                .filter(form -> form.language().direction() == Direction.LEFT_TO_RIGHT)
                .findFirst();
    }

    EntityId id() {
        return new EntityId(id);
    }

    int version() {
        return version;
    }

    PersonId changedBy() {
        return new PersonId(changedBy);
    }

    EntityDescription description() {
        return new EntityDescription(type, forms.stream().map(Form::view).toList(), note);
    }

    EntityView view(String changedByName) {
        return new EntityView(id(), version, description(), changedAt, changedBy(), changedByName);
    }
}
