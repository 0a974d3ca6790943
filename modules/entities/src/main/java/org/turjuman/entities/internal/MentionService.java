package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.turjuman.articles.api.ArticleDiscarded;
import org.turjuman.articles.api.ArticleState;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Changes;
import org.turjuman.articles.api.RevisionAdded;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.MentionDecided;
import org.turjuman.entities.api.MentionId;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.MentionView;
import org.turjuman.entities.api.Mentions;
import org.turjuman.entities.api.NameContext;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.NameInText;
import org.turjuman.entities.api.NameRecognition;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.entities.api.Names;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;

@ApplicationScoped
@Transactional
class MentionService implements Mentions {
    @Inject
    MentionRepository mentions;

    @Inject
    EntityRepository records;

    @Inject
    NameRecognition recognition;

    @Inject
    Articles articles;

    @Inject
    Caller caller;

    @Inject
    People people;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Inject
    Event<MentionDecided> decided;

    @Override
    public MentionView mark(RevisionId revision, Span span, EntityId entity) {
        PersonId me = caller.require(Permission.EDIT_NAMES);
        RevisionView text = articles.revision(revision);
        Span words = words(span, text.text());
        records.get(entity);
        Mention mention = mentions.find(revision, MentionKind.NAME, words).orElse(null);
        if (mention == null) {
            mention = new Mention(text.article(), revision, words, entity, me, clock.now());
            mentions.add(mention);
        } else {
            mention.decide(entity, me, clock.now());
        }
        audit.record("mention.marked", "mention", mention.id(), Map.of("entity", entity.toString()));
        decided.fire(new MentionDecided(revision, words, entity, true));
        return views(List.of(mention)).get(0);
    }

    private static Span words(Span span, String text) {
        if (span.end() > text.length()) {
            throw new EntityProblem(Kind.INVALID, "mention.beyond-text", "/span");
        }
        Span words = span.stripped(text);
        if (words.isEmpty()) {
            throw new EntityProblem(Kind.INVALID, "mention.empty", "/span");
        }
        if (words.length() > Names.FORM_LIMIT) {
            throw new EntityProblem(Kind.INVALID, "mention.too-long", "/span", Names.FORM_LIMIT);
        }
        return words;
    }

    @Override
    public MentionView get(MentionId id) {
        caller.require(Permission.READ);
        return views(List.of(mentions.get(id))).get(0);
    }

    @Override
    public void remove(MentionId id) {
        caller.require(Permission.EDIT_NAMES);
        Mention mention = mentions.get(id);
        mentions.remove(mention);
        audit.record(
                "mention.removed",
                "mention",
                id,
                Map.of("entity", mention.entity().toString()));
        decided.fire(new MentionDecided(mention.revision(), mention.span(), mention.entity(), false));
    }

    @Override
    public List<MentionView> in(RevisionId revision) {
        caller.require(Permission.READ);
        return views(mentions.in(revision));
    }

    @Override
    public List<MentionView> of(EntityId entity, int limit) {
        caller.require(Permission.READ);
        return views(mentions.of(entity, Math.max(1, Math.min(limit, 200))));
    }

    @Override
    public List<NameInText> namesIn(RevisionId revision, Span within, Language language) {
        caller.require(Permission.READ);
        String text = articles.revision(revision).text();
        if (within.end() > text.length()) {
            throw new EntityProblem(Kind.INVALID, "mention.beyond-text", "/span");
        }
        List<NamePlaces.Place> places = new ArrayList<>();
        for (Mention mention : mentions.in(revision)) {
            if (within.contains(mention.span())) {
                places.add(new NamePlaces.Place(mention.span(), mention.entity(), mention.id()));
            }
        }
        String stretch = within.substring(text);
        for (NamePlaces.Place place : new NameFinder(records.heldBy(Folding.key(stretch))).in(stretch)) {
            places.add(place.shift(within.start()));
        }
        List<NamePlaces.Found> found = NamePlaces.settled(places);
        Map<EntityId, EntityDescription> described =
                records.all(found.stream().map(NamePlaces.Found::entity).toList()).stream()
                        .collect(Collectors.toMap(NameRecord::id, NameRecord::description));
        List<NameInText> names = new ArrayList<>();
        for (NamePlaces.Found name : found) {
            EntityDescription description = Objects.requireNonNull(described.get(name.entity()));
            names.add(new NameInText(
                    names.size() + 1,
                    name.first().substring(text),
                    description.preferred(language).map(NameForm::text).orElse(null),
                    description.type(),
                    name.entity(),
                    name.first(),
                    name.places(),
                    name.mention()));
        }
        return names;
    }

    @Override
    public List<NamedInSource> read(RevisionId revision) {
        caller.require(Permission.READ);
        RevisionView text = articles.revision(revision);
        ArticleView article = articles.get(text.article());
        if (!text.language().isA(Language.ARABIC) || article.state() != ArticleState.KEPT) {
            return List.of();
        }
        NameContext context = new NameContext(
                article.metadata().published().value(),
                article.metadata().region().value());
        return recognition.in(text.text(), context).stream()
                .map(name -> new NamedInSource(
                        ReadingKey.of(revision, MentionKind.NAME, name.span()),
                        name.span(),
                        name.text(),
                        name.type(),
                        name.role(),
                        name.meant().orElse(null),
                        name.candidates(),
                        name.confidence(),
                        name.rule(),
                        0,
                        null,
                        null,
                        null))
                .toList();
    }

    /** What was said of the older text holds for the same words of the newer one. */
    void follow(@Observes RevisionAdded added) {
        List<Mention> before = mentions.in(added.before());
        if (before.isEmpty()) {
            return;
        }
        Changes changes = articles.changes(added.before(), added.revision());
        for (Mention mention : before) {
            changes.moved(mention.span())
                    .filter(span -> mentions.find(added.revision(), MentionKind.NAME, span)
                            .isEmpty())
                    .ifPresent(span -> mentions.add(mention.movedTo(added.revision(), span)));
        }
    }

    void forget(@Observes ArticleDiscarded discarded) {
        mentions.removeAllOf(discarded.article());
    }

    private List<MentionView> views(Collection<Mention> found) {
        Map<PersonId, String> names =
                people.names(found.stream().map(Mention::decidedBy).collect(Collectors.toSet()));
        return found.stream()
                .map(mention -> mention.view(names.getOrDefault(mention.decidedBy(), "")))
                .toList();
    }
}
