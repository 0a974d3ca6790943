package org.turjuman.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.turjuman.articles.api.ArticleChangedException;
import org.turjuman.articles.api.ArticleDiscarded;
import org.turjuman.articles.api.ArticleFilter;
import org.turjuman.articles.api.ArticleGoneException;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleLine;
import org.turjuman.articles.api.ArticleOrder;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.ArticleState;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.ArticleWithdrawn;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Changes;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.ParagraphView;
import org.turjuman.articles.api.PublicSource;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionLine;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.Title;
import org.turjuman.articles.api.TranslationWantedException;
import org.turjuman.articles.api.WantedGate;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.Page;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;

@ApplicationScoped
@Transactional
class ArticleService implements Articles {
    private static final int MOST_LINES = 200;
    private static final int MOST_OUTLETS = 50;
    private static final int LONGEST_REASON = 500;
    private static final String ARTICLE = "article";

    @Inject
    ArticleRepository articles;

    @Inject
    Instance<WantedGate> gates;

    @Inject
    Caller caller;

    @Inject
    People people;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Inject
    Event<ArticleDiscarded> discarded;

    @Inject
    Event<ArticleWithdrawn> withdrawn;

    @Override
    public ArticleView get(ArticleId id) {
        caller.require(Permission.READ);
        return view(there(articles.get(id)));
    }

    @Override
    public RevisionView revision(RevisionId id) {
        caller.require(Permission.READ);
        Revision revision = articles.get(id);
        there(revision.article());
        return view(revision);
    }

    @Override
    public Optional<PublicSource> published(RevisionId id) {
        Revision revision = articles.get(id);
        if (revision.article().state() != ArticleState.KEPT) {
            return Optional.empty();
        }
        return Optional.of(new PublicSource(view(revision), revision.article().metadata()));
    }

    @Override
    public RevisionView current(ArticleId article) {
        caller.require(Permission.READ);
        return view(there(articles.get(article)).current());
    }

    @Override
    public RevisionView keep(ArticleId article) {
        Article held = articles.hold(article);
        if (held.state() != ArticleState.KEPT) {
            throw new ArticleGoneException(article);
        }
        return view(held.current());
    }

    @Override
    public Title title(ArticleId id) {
        return there(articles.get(id)).title();
    }

    @Override
    public Map<ArticleId, Title> titles(Collection<ArticleId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return articles.all(ids.stream().map(ArticleId::value).collect(Collectors.toSet())).stream()
                .filter(a -> a.state() != ArticleState.DISCARDED)
                .collect(Collectors.toMap(Article::id, Article::title));
    }

    @Override
    public Changes changes(RevisionId from, RevisionId to) {
        caller.require(Permission.READ);
        Revision older = articles.get(from);
        Revision newer = articles.get(to);
        there(older.article());
        if (older.article().number() != newer.article().number()) {
            throw new ArticleProblem(Kind.INVALID, "revision.other-article", null, from, to);
        }
        return new RevisionChanges(from, older.text(), older.spans(), to, newer.text(), newer.spans());
    }

    @Override
    public Page<ArticleLine> list(ArticleFilter wanted, ArticleOrder order, int offset, int limit) {
        caller.require(Permission.READ);
        List<Tuple> found =
                articles.lines(wanted, order, Math.max(0, offset), Math.max(1, Math.min(limit, MOST_LINES)));
        Map<PersonId, String> names =
                people.names(found.stream().map(t -> article(t).takenBy()).collect(Collectors.toSet()));
        return new Page<>(found.stream().map(t -> line(t, names)).toList(), articles.count(wanted));
    }

    private static Article article(Tuple line) {
        return line.get("found", Article.class);
    }

    private static ArticleLine line(Tuple line, Map<PersonId, String> names) {
        Article article = article(line);
        Metadata metadata = article.metadata();
        return new ArticleLine(
                article.id(),
                article.title(),
                Language.of(article.language()),
                metadata.outlet(),
                metadata.published(),
                metadata.region(),
                metadata.rights(),
                line.get("word_count", Integer.class),
                line.get("sentence_count", Integer.class),
                line.get("revision_count", Integer.class),
                article.takenAt(),
                names.getOrDefault(article.takenBy(), ""));
    }

    @Override
    public List<String> outlets(String typed, int limit) {
        caller.require(Permission.READ);
        return articles.outlets(typed, Math.max(1, Math.min(limit, MOST_OUTLETS)));
    }

    @Override
    public Optional<byte[]> original(RevisionId revision) {
        caller.require(Permission.READ);
        Revision found = articles.get(revision);
        there(found.article());
        return articles.content(found.original());
    }

    @Override
    public ArticleView describe(ArticleId id, int version, UnaryOperator<Metadata> said) {
        caller.requireAny(Permission.EDIT_METADATA, Permission.TAKE_IN);
        Article article = held(id);
        requireDescribing(article);
        requireVersion(article, version);
        Metadata metadata = said.apply(article.metadata());
        MetadataRules.check(metadata);
        article.describe(metadata, clock.now());
        audit.record("article.described", ARTICLE, id, Map.of());
        return view(article);
    }

    @Override
    public ArticleView classify(ArticleId id, int version, int paragraph, ParagraphKind kind) {
        caller.requireAny(Permission.EDIT_METADATA, Permission.TAKE_IN);
        Article article = held(id);
        requireDescribing(article);
        requireVersion(article, version);
        Revision revision = article.current();
        ParagraphView before = revision.paragraphs().stream()
                .filter(p -> p.number() == paragraph)
                .findFirst()
                .orElseThrow(() -> new NoSuchThingException("paragraph", paragraph));
        if (before.kind() == kind) {
            return view(article);
        }
        if (kind == ParagraphKind.HEADLINE || before.isHeadline()) {
            requireUnwanted(id);
        }
        if (kind == ParagraphKind.HEADLINE && revision.headline() != 0) {
            throw new ArticleProblem(Kind.INVALID, "headline.twice", "/kind");
        }
        revision.classify(paragraph, kind);
        article.show(revision, clock.now());
        audit.record(
                "article.classified",
                ARTICLE,
                id,
                Map.of(
                        "revision", revision.id().toString(),
                        "paragraph", Integer.toString(paragraph),
                        "kind", kind.name()));
        return view(article);
    }

    @Override
    public void discard(ArticleId id) {
        caller.requireAny(Permission.DISCARD, Permission.TAKE_IN);
        Article article = held(id);
        if (!tookIn(article)) {
            caller.require(Permission.DISCARD);
        }
        requireUnwanted(id);
        Set<String> hashes = new HashSet<>();
        for (Revision revision : articles.revisions(id)) {
            hashes.add(revision.original().view(true).sha256());
            revision.discard();
        }
        article.discard(clock.now());
        articles.eraseContents(id);
        audit.record("article.discarded", ARTICLE, id, Map.of("sha256", String.join(" ", hashes)));
        discarded.fire(new ArticleDiscarded(id));
    }

    @Override
    public void erase(ArticleId id, String reason) {
        caller.require(Permission.ERASE);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new ArticleProblem(Kind.INVALID, "erase.reason", "/reason", LONGEST_REASON);
        }
        Article article = held(id);
        if (article.state() == ArticleState.ERASED) {
            return;
        }
        articles.revisions(id).forEach(Revision::erase);
        article.erase(clock.now());
        articles.eraseContents(id);
        audit.record("article.erased", ARTICLE, id, Map.of("reason", reason.strip()));
        withdrawn.fire(new ArticleWithdrawn(id));
    }

    /** The article, held until the transaction ends, unless it was discarded. */
    Article held(ArticleId id) {
        return there(articles.hold(id));
    }

    private static Article there(Article article) {
        if (article.state() == ArticleState.DISCARDED) {
            throw new ArticleGoneException(article.id());
        }
        return article;
    }

    static void requireVersion(Article article, int version) {
        if (article.version() != version) {
            throw new ArticleChangedException(article.id(), article.version());
        }
    }

    private void requireDescribing(Article article) {
        if (!mayDescribe(article)) {
            caller.require(Permission.EDIT_METADATA);
        }
        if (article.state() != ArticleState.KEPT) {
            throw new ArticleProblem(Kind.CONFLICT, "article.erased", null, article.id());
        }
    }

    private boolean mayDescribe(Article article) {
        return caller.may(Permission.EDIT_METADATA) || (tookIn(article) && !isRequested(article.id()));
    }

    private boolean tookIn(Article article) {
        return caller.may(Permission.TAKE_IN)
                && caller.person().filter(p -> p.id().equals(article.takenBy())).isPresent();
    }

    private void requireUnwanted(ArticleId id) {
        if (isRequested(id)) {
            throw new TranslationWantedException(id);
        }
    }

    private boolean isRequested(ArticleId id) {
        return gates.stream().anyMatch(gate -> gate.isRequested(id));
    }

    RevisionView view(Revision revision) {
        return revision.view(!articles.hasContent(revision.original()));
    }

    ArticleView view(Article article) {
        articles.flush(); // so that the version is the one that a reader would see
        List<Tuple> lines = articles.revisionLines(article.id());
        Set<PersonId> persons = lines.stream()
                .map(t -> new PersonId(t.get("maker", Long.class)))
                .collect(Collectors.toSet());
        persons.add(article.takenBy());
        Map<PersonId, String> names = people.names(persons);
        Set<Long> kept = articles.withContent(
                lines.stream().map(t -> original(t).number()).toList());
        boolean textThere = article.state() == ArticleState.KEPT;
        return new ArticleView(
                article.id(),
                article.version(),
                article.state(),
                Language.of(article.language()),
                article.title(),
                article.current().headlineText(),
                article.metadata(),
                article.current().id(),
                lines.stream().map(t -> revisionLine(t, names, kept)).toList(),
                article.takenBy(),
                names.getOrDefault(article.takenBy(), ""),
                article.takenAt(),
                textThere && mayDescribe(article),
                textThere && caller.may(Permission.CORRECT_SOURCE),
                textThere && (caller.may(Permission.DISCARD) || tookIn(article)) && !isRequested(article.id()),
                textThere && caller.may(Permission.ERASE));
    }

    private static Original original(Tuple line) {
        return line.get("source", Original.class);
    }

    private static RevisionLine revisionLine(Tuple line, Map<PersonId, String> names, Set<Long> kept) {
        PersonId person = new PersonId(line.get("maker", Long.class));
        Original original = original(line);
        return new RevisionLine(
                new RevisionId(line.get("revision_id", Long.class)),
                line.get("revision_number", Integer.class),
                line.get("word_count", Integer.class),
                line.get("sentence_count", Integer.class),
                line.get("edit_count", Integer.class),
                person,
                names.getOrDefault(person, ""),
                line.get("made_time", Instant.class),
                original.view(!kept.contains(original.number())));
    }
}
