package org.turjuman.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.turjuman.articles.api.CurrentText;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.ParagraphView;
import org.turjuman.articles.api.PublicSource;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.Title;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.Page;
import org.turjuman.platform.api.Permission;

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
    ArticleLines lines;

    @Inject
    ArticlePermissions permissions;

    @Inject
    Caller caller;

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
        return lines.of(there(articles.get(id)));
    }

    @Override
    public RevisionView revision(RevisionId id) {
        caller.require(Permission.READ);
        Revision revision = articles.get(id);
        there(revision.article());
        return lines.of(revision);
    }

    @Override
    public Optional<PublicSource> published(RevisionId id) {
        Revision revision = articles.get(id);
        if (revision.article().state() != ArticleState.KEPT) {
            return Optional.empty();
        }
        return Optional.of(
                new PublicSource(lines.of(revision), revision.article().metadata()));
    }

    @Override
    public RevisionView current(ArticleId article) {
        caller.require(Permission.READ);
        return lines.of(there(articles.get(article)).current());
    }

    @Override
    public RevisionView keep(ArticleId article) {
        Article held = articles.hold(article);
        if (held.state() != ArticleState.KEPT) {
            throw new ArticleGoneException(article);
        }
        return lines.of(held.current());
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
    public Map<ArticleId, CurrentText> texts(Collection<ArticleId> ids) {
        caller.require(Permission.READ);
        return articles
                .texts(ids.stream().map(ArticleId::value).limit(MOST_LINES).toList())
                .stream()
                .collect(Collectors.toMap(CurrentText::article, text -> text));
    }

    @Override
    public List<ArticleId> holding(Collection<String> words, @Nullable ArticleId before, int limit) {
        caller.require(Permission.READ);
        return articles.holding(words, before, Math.max(1, Math.min(limit, MOST_LINES)));
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
        return new Page<>(lines.of(found), articles.count(wanted));
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
        permissions.requireDescribing(article);
        requireVersion(article, version);
        Metadata metadata = said.apply(article.metadata());
        MetadataRules.check(metadata);
        article.describe(metadata, clock.now());
        audit.record("article.described", ARTICLE, id, Map.of());
        return lines.of(article);
    }

    @Override
    public ArticleView classify(ArticleId id, int version, int paragraph, ParagraphKind kind) {
        caller.requireAny(Permission.EDIT_METADATA, Permission.TAKE_IN);
        Article article = held(id);
        permissions.requireDescribing(article);
        requireVersion(article, version);
        Revision revision = article.current();
        ParagraphView before = revision.paragraphs().stream()
                .filter(p -> p.number() == paragraph)
                .findFirst()
                .orElseThrow(() -> new NoSuchThingException("paragraph", paragraph));
        if (before.kind() == kind) {
            return lines.of(article);
        }
        if (kind == ParagraphKind.HEADLINE || before.isHeadline()) {
            permissions.requireUnwanted(id);
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
        return lines.of(article);
    }

    @Override
    public void discard(ArticleId id) {
        caller.requireAny(Permission.DISCARD, Permission.TAKE_IN);
        Article article = held(id);
        if (!permissions.tookIn(article)) {
            caller.require(Permission.DISCARD);
        }
        permissions.requireUnwanted(id);
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
}
