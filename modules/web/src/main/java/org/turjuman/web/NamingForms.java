package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.Mentions;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.NoSuchThingException;

/** Reads what the forms about a name of a source say. */
@RequestScoped
class NamingForms {
    @Inject
    Mentions mentions;

    /** A name as the desk has it; empty for words that it overlooked. */
    Optional<NamedInSource> found(ArticleId article, ReadingKey key) {
        try {
            return Optional.of(mentions.get(article, key));
        } catch (NoSuchThingException overlooked) {
            return Optional.empty();
        }
    }

    /** The record that the form of a new one describes. A spelling that is typed counts before the one that is chosen. */
    static EntityDescription description(FormActs.Sent sent) {
        EntityType type = Asked.one(EntityType.class, sent.text("type")).orElse(EntityType.PERSON);
        List<NameForm> forms = new ArrayList<>();
        add(forms, Language.ARABIC, sent.text("arabic"));
        add(forms, Language.ENGLISH, typedOrChosen(sent, "english"));
        add(forms, Language.FRENCH, typedOrChosen(sent, "french"));
        boolean person = type == EntityType.PERSON;
        HeldRole role =
                new HeldRole(sent.text("role-arabic"), sent.text("role-english"), sent.text("role-french"), null, null);
        boolean holdsNone =
                Stream.of(role.arabic(), role.english(), role.french()).allMatch(String::isEmpty);
        Gender gender = Asked.one(Gender.class, sent.text("gender")).orElse(null);
        EntityFacts facts = new EntityFacts(
                sent.text("line"),
                person ? gender : null,
                sent.optional("country"),
                person && !holdsNone ? List.of(role) : List.of(),
                null,
                "");
        return new EntityDescription(type, forms, "", facts);
    }

    private static String typedOrChosen(FormActs.Sent sent, String language) {
        String typed = sent.text(language + "-other");
        return typed.isEmpty() ? sent.text(language) : typed;
    }

    private static void add(List<NameForm> forms, Language language, String text) {
        if (!text.isEmpty()) {
            forms.add(new NameForm(language, text, FormStatus.PREFERRED, ""));
        }
    }

    /** Where words stand in a text, nearest to a place; empty where they do not stand at all. */
    static Optional<Span> nearest(String text, String words, Span place) {
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            places.add(new Span(at, at + words.length()));
        }
        return places.stream().min(Comparator.comparing(span -> Math.abs(span.start() - place.start())));
    }
}
