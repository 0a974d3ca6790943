package org.turjuman.entities.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.entities.internal.Statement.Teller;
import org.turjuman.language.api.NameReference;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;

/**
 * Whose record the source of a statement has: that of a linked name in its words, or of the person whom «الوزير» means.
 *
 * @param names the names of the text, with what people decided
 * @param references words that mean one of these people without naming
 */
record TellerRecords(List<NamedInSource> names, List<NameReference> references) {
    TellerRecords {
        names = List.copyOf(names);
        references = List.copyOf(references);
    }

    /** The record; empty where none is linked. */
    Optional<EntityView> of(Teller teller) {
        if (teller.naming() != Source.Naming.NAMED) {
            return Optional.empty();
        }
        return named(teller).or(() -> meant(teller.span()));
    }

    private Optional<EntityView> named(Teller teller) {
        return names.stream()
                .filter(name -> !name.isRejected() && name.entity() != null && fits(name, teller))
                .max(Comparator.comparingInt(name -> name.span().length()))
                .map(NamedInSource::entity);
    }

    /** A body in the words of a person («المتحدث باسم حماس») is not who speaks; a place is one where it stands alone. */
    private static boolean fits(NamedInSource name, Teller teller) {
        Span words = teller.span();
        if (!words.contains(name.span())) {
            return false;
        }
        boolean alone = name.span().equals(words);
        boolean person = name.type() == EntityType.PERSON;
        return alone
                || (teller.type() == null
                        ? person
                        : switch (teller.type()) {
                            case PERSON, PEOPLE -> person;
                            case ORGANISATION, MEDIA, DOCUMENT -> name.type() == EntityType.ORGANISATION;
                            case HEDGE -> false;
                        });
    }

    private Optional<EntityView> meant(Span words) {
        return references.stream()
                .filter(reference -> reference.span().contains(words) || words.contains(reference.span()))
                .findFirst()
                .flatMap(reference -> names.stream()
                        .filter(name -> !name.isRejected()
                                && name.entity() != null
                                && name.span().equals(reference.person().span()))
                        .findFirst())
                .map(NamedInSource::entity);
    }
}
