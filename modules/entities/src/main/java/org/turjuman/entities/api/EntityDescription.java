package org.turjuman.entities.api;

import java.util.List;
import java.util.Optional;
import org.turjuman.language.api.Language;

/**
 * What is known of an entity.
 *
 * @param type what it is
 * @param forms how it is called, in the order in which they are shown
 * @param note for the desk, at most {@link Names#NOTE_LIMIT} UTF-16 units; empty if there is nothing to say
 * @param facts what is known beside the names
 */
public record EntityDescription(EntityType type, List<NameForm> forms, String note, EntityFacts facts) {
    /** Names alone. */
    public EntityDescription(EntityType type, List<NameForm> forms, String note) {
        this(type, forms, note, EntityFacts.NONE);
    }

    /** Keeps the forms unchangeable. */
    public EntityDescription {
        forms = List.copyOf(forms);
    }

    /**
     * What the desk writes in a language, or in its nearest parent: for {@code fr-MA} the form of {@code fr}. Forms of
     * another house style are passed over.
     *
     * @param language in which
     * @return empty if no form is preferred there
     */
    public Optional<NameForm> preferred(Language language) {
        return language.nearest(forms.stream()
                        .filter(NameForm::isWritten)
                        .map(NameForm::language)
                        .toList())
                .flatMap(nearest -> forms.stream()
                        .filter(form -> form.isWritten() && form.language().equals(nearest))
                        .findFirst());
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public EntityType getType() {
        return type;
    }

    public List<NameForm> getForms() {
        return forms;
    }

    public String getNote() {
        return note;
    }

    public EntityFacts getFacts() {
        return facts;
    }
}
