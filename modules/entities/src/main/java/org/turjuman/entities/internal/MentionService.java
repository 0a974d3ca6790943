package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.ActTakenBack;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.entities.api.MentionId;
import org.turjuman.entities.api.MentionView;
import org.turjuman.entities.api.Mentions;
import org.turjuman.entities.api.NameChoice;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.NameInText;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.entities.api.Names;
import org.turjuman.entities.api.NamesDecided;
import org.turjuman.entities.api.Reach;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;

@ApplicationScoped
@Transactional
class MentionService implements Mentions {
    @Inject
    MentionRepository mentions;

    @Inject
    SourceNames source;

    @Inject
    KnownNames known;

    @Inject
    NameDeciding deciding;

    @Inject
    Names names;

    @Inject
    Articles articles;

    @Inject
    Caller caller;

    @Inject
    People people;

    @Inject
    Audit audit;

    @Override
    public MentionView mark(RevisionId revision, Span span, EntityId entity) {
        PersonId me = caller.require(Permission.EDIT_NAMES);
        Mention mention = deciding.mark(me, revision, span, entity);
        audit.record("mention.marked", "mention", mention.id(), Map.of("entity", entity.toString()));
        return views(List.of(mention)).get(0);
    }

    @Override
    public MentionView get(MentionId id) {
        caller.require(Permission.READ);
        return views(List.of(mentions.get(id))).get(0);
    }

    @Override
    public void remove(MentionId id) {
        PersonId me = caller.require(Permission.EDIT_NAMES);
        Mention mention = mentions.get(id);
        String entity = mention.entity().map(EntityId::toString).orElseThrow();
        deciding.unsay(mention, me);
        audit.record("mention.removed", "mention", id, Map.of("entity", entity));
    }

    @Override
    public List<MentionView> in(RevisionId revision) {
        caller.require(Permission.READ);
        return views(mentions.in(revision).stream()
                .filter(mention -> mention.entity().isPresent())
                .toList());
    }

    @Override
    public List<MentionView> of(EntityId entity, int limit) {
        caller.require(Permission.READ);
        return views(mentions.of(entity, Math.max(1, Math.min(limit, 200))));
    }

    @Override
    public List<NameInText> namesIn(RevisionId revision, Span within, Language language) {
        caller.require(Permission.READ);
        RevisionView text = articles.revision(revision);
        if (within.end() > text.text().length()) {
            throw new EntityProblem(Kind.INVALID, "mention.beyond-text", null);
        }
        NameSheet sheet = source.sheet(text);
        return new NamesOfUnit(language, sheet.mentions(), name -> source.spellings(text, name, language))
                .in(source.views(text, sheet.lines()), within);
    }

    @Override
    public List<NamedInSource> read(RevisionId revision) {
        caller.require(Permission.READ);
        RevisionView text = articles.revision(revision);
        return source.views(text, source.sheet(text).lines());
    }

    @Override
    public void ready(RevisionId revision, Language language) {
        caller.require(Permission.READ);
        source.ready(articles.revision(revision));
        known.spellings(language);
    }

    @Override
    public NamedInSource get(ArticleId article, ReadingKey key) {
        caller.require(Permission.READ);
        RevisionView text = deciding.text(article, key);
        return source.sheet(text).lines().stream()
                .filter(line -> line.span().equals(key.span()))
                .findFirst()
                .map(line -> source.views(text, List.of(line)).get(0))
                .orElseThrow(() -> new NoSuchThingException("reading", key));
    }

    @Override
    public NamesDecided decide(ArticleId article, ReadingKey key, int version, NameDecision decision, Reach reach) {
        return deciding.decide(caller.require(Permission.EDIT_NAMES), article, key, version, decision, reach);
    }

    @Override
    public NamesDecided decideAll(ArticleId article, List<NameChoice> choices) {
        return deciding.decideAll(caller.require(Permission.EDIT_NAMES), article, choices);
    }

    @Override
    public NamesDecided acceptSure(ArticleId article, @Nullable RevisionId revision) {
        PersonId me = caller.require(Permission.EDIT_NAMES);
        return deciding.acceptSure(
                me, article, revision == null ? articles.get(article).current() : revision);
    }

    @Override
    public NamesDecided newRecord(
            ArticleId article,
            ReadingKey key,
            int version,
            EntityDescription description,
            @Nullable Span words,
            Reach reach) {
        PersonId me = caller.require(Permission.EDIT_NAMES);
        deciding.text(article, key);
        EntityId made = created(description);
        return deciding.made(me, article, key, version, made, words, reach);
    }

    private EntityId created(EntityDescription description) {
        try {
            return names.create(description).id();
        } catch (EntityProblem problem) {
            throw problem.within("/record");
        }
    }

    @Override
    public Optional<NamedInSource> takeBack(ArticleId article, ReadingKey key, int version) {
        return deciding.takeBack(caller.require(Permission.EDIT_NAMES), article, key, version);
    }

    @Override
    public ActTakenBack takeBack(ArticleId article, MentionActId act) {
        return deciding.takeBack(caller.require(Permission.EDIT_NAMES), article, act);
    }

    private List<MentionView> views(Collection<Mention> found) {
        Map<PersonId, String> by =
                people.names(found.stream().map(Mention::decidedBy).collect(Collectors.toSet()));
        return found.stream()
                .map(mention -> mention.view(by.getOrDefault(mention.decidedBy(), "")))
                .toList();
    }
}
