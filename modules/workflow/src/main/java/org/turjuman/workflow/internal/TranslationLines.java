package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Title;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.TranslationView;
import org.turjuman.workflow.api.Translations;

/** Draws up the views of whole translations: names, titles and progress are looked up for all of them together. */
@ApplicationScoped
class TranslationLines {
    @Inject
    TranslationRepository translations;

    @Inject
    TextRepository texts;

    @Inject
    Articles articles;

    @Inject
    People people;

    @Inject
    DeskClock clock;

    TranslationView of(Translation translation) {
        return of(List.of(translation)).get(0);
    }

    List<TranslationView> of(Collection<Translation> wanted) {
        Instant now = clock.now();
        Map<ArticleId, Title> titles =
                articles.titles(wanted.stream().map(Translation::article).collect(Collectors.toSet()));
        Map<PersonId, String> names = people.names(peopleOf(wanted));
        List<TranslationId> ids = wanted.stream().map(Translation::id).toList();
        Map<TranslationId, TranslationRepository.Progress> progress = translations.progress(ids);
        Map<TranslationId, String> notes = texts.handInNotes(ids);
        return wanted.stream()
                .map(translation -> view(
                        translation,
                        titles.getOrDefault(translation.article(), new Title("–", false)),
                        names,
                        progress.getOrDefault(translation.id(), TranslationRepository.Progress.NONE),
                        notes.get(translation.id()),
                        now))
                .toList();
    }

    private static Set<PersonId> peopleOf(Collection<Translation> wanted) {
        Set<PersonId> people = new HashSet<>();
        for (Translation translation : wanted) {
            people.add(translation.requestedBy());
            addKnown(people, translation.storedHolder());
            addKnown(people, translation.reviser());
            addKnown(people, translation.reasonBy());
        }
        return people;
    }

    private static void addKnown(Set<PersonId> people, @Nullable PersonId person) { // null: there is nobody to add
        if (person != null) {
            people.add(person);
        }
    }

    private TranslationView view(
            Translation translation,
            Title title,
            Map<PersonId, String> names,
            TranslationRepository.Progress progress,
            @Nullable String note, // null if nothing was said at its hand-in
            Instant now) {
        TranslationState state = translation.state(now);
        PersonId holder = translation.holder(now);
        Instant savedAt = holder == null ? null : translation.savedAt();
        Instant expiresAt = savedAt == null || !state.expires() ? null : savedAt.plus(Translations.HOLD);
        boolean explained = state == TranslationState.RETURNED || state == TranslationState.CORRECTING;
        return new TranslationView(
                translation.id(),
                translation.article(),
                translation.revision(),
                title,
                translation.sourceLanguage(),
                translation.language(),
                state,
                translation.priority(),
                translation.due(),
                holder,
                name(names, holder),
                savedAt,
                expiresAt,
                expiresAt != null && !now.isBefore(expiresAt.minus(Translations.EXPIRING)),
                translation.reviser(),
                name(names, translation.reviser()),
                translation.round(),
                translation.words(),
                progress.units(),
                progress.done(),
                progress.approved(),
                explained ? translation.reason() : null,
                explained ? name(names, translation.reasonBy()) : null,
                note,
                translation.isBehind(),
                translation.requestedAt(),
                names.getOrDefault(translation.requestedBy(), ""),
                translation.changedAt());
    }

    private static @Nullable String name(
            Map<PersonId, String> names, @Nullable PersonId person) { // null: there is nobody
        return person == null ? null : names.get(person);
    }
}
