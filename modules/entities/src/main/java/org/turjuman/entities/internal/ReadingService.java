package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleDiscarded;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleState;
import org.turjuman.articles.api.ArticleWithdrawn;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Changes;
import org.turjuman.articles.api.Deciders;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.RevisionAdded;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.DecidedReading;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.ReadingDecided;
import org.turjuman.entities.api.ReadingDecision;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.entities.api.ReadingView;
import org.turjuman.entities.api.Readings;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.ValueContext;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;

@ApplicationScoped
@Transactional
class ReadingService implements Readings {
    @Inject
    ReadingRepository stored;

    @Inject
    Articles articles;

    @Inject
    Deciders deciders;

    @Inject
    Caller caller;

    @Inject
    People people;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Inject
    Event<ReadingDecided> decided;

    @Override
    public List<ReadingView> in(RevisionId revision) {
        caller.require(Permission.READ);
        return all(articles.revision(revision));
    }

    @Override
    public List<ReadingView> changedValues(RevisionId revision) {
        List<Reading> said = stored.in(revision).stream()
                .filter(reading -> reading.kind() == MentionKind.VALUE)
                .filter(reading -> reading.said()
                        .filter(decision -> decision.verdict() != Verdict.ACCEPTED)
                        .isPresent())
                .toList();
        if (said.isEmpty()) {
            return List.of();
        }
        return articles
                .published(revision)
                .map(source ->
                        views(source.revision(), Found.values(source.revision(), context(source.metadata())), said))
                .orElse(List.of())
                .stream()
                .filter(reading -> reading.decision() != null)
                .toList();
    }

    private List<ReadingView> all(RevisionView text) {
        boolean readable = articles.get(text.article()).state() == ArticleState.KEPT;
        List<Found> found =
                readable ? Found.in(text, context(articles.get(text.article()).metadata())) : List.of();
        return views(text, found, stored.in(text.id()));
    }

    private List<ReadingView> views(RevisionView text, List<Found> read, List<Reading> said) {
        Map<ReadingKey, Found> found = new LinkedHashMap<>();
        read.forEach(one -> found.putIfAbsent(one.key(text.id()), one));
        Map<PersonId, String> names =
                people.names(said.stream().map(Reading::decidedBy).collect(Collectors.toSet()));
        Map<ReadingKey, Reading> byKey = said.stream().collect(Collectors.toMap(Reading::key, one -> one));
        List<ReadingView> views = new ArrayList<>();
        found.forEach((key, one) -> views.add(view(key, one, byKey.remove(key), text.text(), names)));
        byKey.values().stream()
                .filter(reading -> reading.said().isPresent())
                .forEach(reading -> views.add(view(reading.key(), Found.only(reading), reading, text.text(), names)));
        views.sort(Comparator.comparing(ReadingView::span).thenComparing(ReadingView::kind));
        return views;
    }

    private static ValueContext context(Metadata metadata) {
        return new ValueContext(metadata.published().value(), metadata.region().value());
    }

    private static ReadingView view(
            ReadingKey key, Found found, @Nullable Reading said, String text, Map<PersonId, String> names) {
        DecidedReading decision = said == null
                ? null
                : said.said()
                        .map(one -> new DecidedReading(
                                one, said.decidedBy(), names.getOrDefault(said.decidedBy(), ""), said.decidedAt()))
                        .orElse(null);
        Span words = decision == null || decision.said().span() == null
                ? found.span()
                : decision.said().span();
        return new ReadingView(
                key,
                key.kind(),
                words,
                words.substring(text),
                found.value(),
                found.speech(),
                found.source(),
                said == null ? 0 : said.version(),
                decision);
    }

    @Override
    public ReadingView get(ArticleId article, ReadingKey key) {
        caller.require(Permission.READ);
        return found(article, key);
    }

    private ReadingView found(ArticleId article, ReadingKey key) {
        RevisionView text = articles.revision(key.revision());
        return Optional.of(text)
                .filter(one -> one.article().equals(article))
                .flatMap(one -> all(one).stream()
                        .filter(reading -> reading.key().equals(key))
                        .findFirst())
                .orElseThrow(() -> new NoSuchThingException("reading", key));
    }

    @Override
    public ReadingView decide(ArticleId article, ReadingKey key, int version, ReadingDecision decision) {
        PersonId me = deciders.requireDeciding(article);
        ReadingView before = current(article, key, version);
        String text = articles.revision(key.revision()).text();
        ReadingDecision said = ReadingRules.checked(decision, key.kind(), before.value(), text);
        Reading reading = stored.find(key.revision(), key.kind(), key.span()).orElse(null);
        if (reading == null) {
            reading = new Reading(
                    article, key.revision(), key.kind(), key.span(), key.span().substring(text), said, me, clock.now());
            stored.add(reading);
        } else {
            reading.say(said, me, clock.now());
            stored.flush();
        }
        audit.record(
                "reading.decided",
                "article",
                article,
                Map.of("reading", key.kind().name(), "verdict", said.verdict().name()));
        decided.fire(new ReadingDecided(article, key));
        return found(article, key);
    }

    @Override
    public ReadingView takeBack(ArticleId article, ReadingKey key, int version) {
        PersonId me = deciders.requireDeciding(article);
        if (current(article, key, version).decision() == null) {
            throw new EntityProblem(Kind.CONFLICT, "reading.open", null);
        }
        stored.find(key.revision(), key.kind(), key.span()).ifPresent(reading -> reading.unsay(me, clock.now()));
        stored.flush();
        audit.record(
                "reading.undone",
                "article",
                article,
                Map.of("reading", key.kind().name()));
        decided.fire(new ReadingDecided(article, key));
        return found(article, key);
    }

    private ReadingView current(ArticleId article, ReadingKey key, int version) {
        ReadingView now = found(article, key);
        if (now.version() != version) {
            throw new EntityProblem(Kind.STALE, "reading.changed", null);
        }
        return now;
    }

    /** What was said of the older text holds for the same words of the newer one. */
    void follow(@Observes RevisionAdded added) {
        List<Reading> before = stored.in(added.before()).stream()
                .filter(reading -> reading.said().isPresent())
                .toList();
        if (before.isEmpty()) {
            return;
        }
        Changes changes = articles.changes(added.before(), added.revision());
        for (Reading reading : before) {
            Span words = reading.said().map(ReadingDecision::span).orElse(null);
            Optional<Span> wordsNow = words == null ? Optional.empty() : changes.moved(words);
            changes.moved(reading.span())
                    .filter(span -> words == null || wordsNow.isPresent())
                    .ifPresent(span -> stored.add(reading.movedTo(added.revision(), span, wordsNow.orElse(null))));
        }
    }

    void forget(@Observes ArticleDiscarded discarded) {
        stored.removeAllOf(discarded.article());
    }

    /** Readings quote the text that was erased by order. */
    void forget(@Observes ArticleWithdrawn erased) {
        stored.removeAllOf(erased.article());
    }
}
