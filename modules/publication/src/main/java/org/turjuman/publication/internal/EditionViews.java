package org.turjuman.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Rights;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonId;
import org.turjuman.publication.api.Correction;
import org.turjuman.publication.api.EditionLine;
import org.turjuman.publication.api.EditionNote;
import org.turjuman.publication.api.EditionParagraph;
import org.turjuman.publication.api.EditionState;
import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionUnit;
import org.turjuman.publication.api.EditionView;
import org.turjuman.publication.api.Withdrawal;
import org.turjuman.workflow.api.TranslationId;

/** Puts editions together from their rows, and says where each stands now. */
@ApplicationScoped
class EditionViews {
    @Inject
    EditionRepository repository;

    @Inject
    DeskClock clock;

    @Inject
    People people;

    Shelf shelf(TranslationId translation) {
        return new Shelf(repository.of(translation), repository.withdrawals(translation), clock.now());
    }

    /** The lines of some editions, in the same order. */
    List<EditionLine> lines(List<Edition> editions) {
        if (editions.isEmpty()) {
            return List.of();
        }
        Set<TranslationId> translations =
                editions.stream().map(Edition::translation).collect(Collectors.toSet());
        Map<TranslationId, Shelf> shelves = shelves(translations);
        Map<PersonId, String> names =
                people.names(editions.stream().map(Edition::publishedBy).collect(Collectors.toSet()));
        Set<ArticleId> shown = repository.articlesWithSource(
                editions.stream().map(Edition::article).collect(Collectors.toSet()));
        return editions.stream()
                .map(edition -> line(
                        edition,
                        Objects.requireNonNull(shelves.get(edition.translation())),
                        names.getOrDefault(edition.publishedBy(), "?"),
                        isSourceShown(edition, shown)))
                .toList();
    }

    private Map<TranslationId, Shelf> shelves(Collection<TranslationId> translations) {
        Instant now = clock.now();
        Map<TranslationId, List<Edition>> editions = new LinkedHashMap<>();
        repository
                .of(translations)
                .forEach(e -> editions.computeIfAbsent(e.translation(), key -> new ArrayList<>())
                        .add(e));
        List<TakenBack> withdrawals = repository.withdrawals(translations);
        return translations.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        translation -> new Shelf(editions.getOrDefault(translation, List.of()), withdrawals, now)));
    }

    /** Readers see the source if the edition was published so, and the article's last edition too: rights may narrow. */
    private static boolean isSourceShown(Edition edition, Set<ArticleId> articlesWithSource) {
        return edition.rights() == Rights.FULL_SOURCE && articlesWithSource.contains(edition.article());
    }

    private static EditionLine line(Edition edition, Shelf shelf, String publishedByName, boolean sourceShown) {
        return new EditionLine(
                edition.id(),
                edition.article(),
                edition.translation(),
                edition.sourceLanguage(),
                edition.language(),
                edition.number(),
                edition.headline(),
                edition.summary(),
                shelf.state(edition),
                edition.source().outlet(),
                edition.source().published(),
                edition.source().region(),
                edition.publishedAt(),
                publishedByName,
                edition.visibleFrom(),
                shelf.firstVisible(),
                edition.correction(),
                sourceShown);
    }

    /**
     * An edition with its text and what is around it.
     *
     * @param edition which
     * @param shelf the editions beside it
     * @param readers whether what readers cannot see is left out
     */
    EditionView view(Edition edition, Shelf shelf, boolean readers) {
        List<Edition> seen = shelf.editions().stream()
                .filter(other -> !readers || (shelf.wasPublic(other) && shelf.state(other) != EditionState.WITHDRAWN))
                .toList();
        List<Correction> corrections = shelf.editions().stream()
                .filter(other -> other.number() <= edition.number())
                .filter(other -> !readers || shelf.wasPublic(other))
                .flatMap(other -> correction(other).stream())
                .toList();
        EditionLine line = lines(List.of(edition)).get(0);
        return new EditionView(
                line,
                text(edition, line.sourceShown()),
                corrections,
                lines(seen),
                current(edition.article()),
                shelf.withdrawal(edition).map(this::withdrawal).orElse(null));
    }

    private static List<Correction> correction(Edition edition) {
        String note = edition.correction();
        return note == null
                ? List.of()
                : List.of(new Correction(edition.id(), edition.number(), edition.visibleFrom(), note));
    }

    Withdrawal withdrawal(TakenBack takenBack) {
        String name = people.names(Set.of(takenBack.by())).getOrDefault(takenBack.by(), "?");
        return new Withdrawal(takenBack.at(), name, takenBack.note());
    }

    /** The current editions of an article, by language. */
    List<EditionLine> current(ArticleId article) {
        return lines(repository.of(article)).stream()
                .filter(line -> line.state() == EditionState.CURRENT)
                .toList();
    }

    private EditionText text(Edition edition, boolean sourceAllowed) {
        List<PublishedUnit> units = repository.units(edition.id());
        boolean sourceShown =
                sourceAllowed && units.stream().anyMatch(u -> u.unit().source() != null);
        List<EditionNote> notes =
                repository.notes(edition.id()).stream().map(PublishedNote::note).toList();
        EditionText text = new EditionText(
                edition.article(),
                edition.translation(),
                edition.number(),
                edition.revision(),
                edition.sourceLanguage(),
                edition.language(),
                edition.source(),
                edition.sha256(),
                sourceShown,
                edition.isHeadlineByDesk(),
                units.get(0).unit(),
                paragraphs(units.subList(1, units.size())),
                notes,
                repository.credits(edition.id()).stream()
                        .map(PublishedCredit::credit)
                        .toList(),
                edition.isMachine(),
                edition.correction());
        return sourceShown ? text : text.withoutSource();
    }

    private static List<EditionParagraph> paragraphs(List<PublishedUnit> units) {
        Map<Integer, List<PublishedUnit>> byParagraph = units.stream()
                .collect(Collectors.groupingBy(PublishedUnit::paragraph, LinkedHashMap::new, Collectors.toList()));
        return byParagraph.entrySet().stream()
                .map(entry -> new EditionParagraph(
                        entry.getKey(), entry.getValue().get(0).kind(), unitsOf(entry.getValue())))
                .toList();
    }

    private static List<EditionUnit> unitsOf(List<PublishedUnit> rows) {
        return rows.stream().map(PublishedUnit::unit).toList();
    }
}
