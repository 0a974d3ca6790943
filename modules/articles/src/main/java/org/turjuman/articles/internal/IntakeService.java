package org.turjuman.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleGoneException;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.ArticleState;
import org.turjuman.articles.api.ArticleTaken;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.Change;
import org.turjuman.articles.api.Copies;
import org.turjuman.articles.api.Intake;
import org.turjuman.articles.api.IntakeDraft;
import org.turjuman.articles.api.IntakePreview;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.ParagraphView;
import org.turjuman.articles.api.RawInput;
import org.turjuman.articles.api.RevisionAdded;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.language.api.ParagraphGuess;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;

@ApplicationScoped
@Transactional
class IntakeService implements Intake {
    private static final String ARTICLE = "article";
    private static final int LONGEST_FILE_NAME = 200;

    @Inject
    ArticleRepository articles;

    @Inject
    ArticleService desk;

    @Inject
    ArticleLines lines;

    @Inject
    AlikeArticles alike;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Inject
    Event<ArticleTaken> taken;

    @Inject
    Event<RevisionAdded> added;

    @Override
    public IntakePreview preview(IntakeDraft draft) {
        caller.require(Permission.TAKE_IN);
        return Preview.of(Draft.read(draft, IntakeService::guess), cut -> alike.of(cut, null), List.of());
    }

    @Override
    public IntakePreview preview(ArticleId article, IntakeDraft draft) {
        caller.require(Permission.CORRECT_SOURCE);
        Revision current = correctable(article, articles.get(article)).current();
        Draft read = Draft.read(draft, text -> guess(text, current));
        return Preview.of(read, cut -> alike.of(cut, article), changes(current, read.cut()));
    }

    private static List<Change> changes(Revision current, CutText cut) {
        RevisionId id = current.id();
        return new RevisionChanges(id, current.text(), current.spans(), id, cut.text(), cut.spans()).segments();
    }

    @Override
    public ArticleView take(IntakeDraft draft) {
        PersonId person = caller.require(Permission.TAKE_IN);
        MetadataRules.check(draft.metadata());
        Draft read = Draft.read(draft, IntakeService::guess);
        Instant now = clock.now();
        Article article = new Article(draft.language(), draft.metadata(), person, now);
        articles.add(article);
        Revision revision = store(article, 1, read, person, now);
        audit.record("article.taken", ARTICLE, article.id(), trace(revision));
        taken.fire(new ArticleTaken(article.id(), revision.id()));
        return lines.of(article);
    }

    @Override
    public ArticleView correct(ArticleId id, int version, IntakeDraft draft) {
        PersonId person = caller.require(Permission.CORRECT_SOURCE);
        Article article = correctable(id, desk.held(id));
        ArticleService.requireVersion(article, version);
        Revision before = article.current();
        Draft read = Draft.read(draft, text -> guess(text, before));
        if (read.cut().text().equals(before.text()) && read.cut().spans().equals(before.spans())) {
            throw new ArticleProblem(Kind.INVALID, "revision.same", "/text");
        }
        Revision revision = store(article, before.number() + 1, read, person, clock.now());
        audit.record("article.corrected", ARTICLE, id, trace(revision));
        added.fire(new RevisionAdded(id, before.id(), revision.id()));
        return lines.of(article);
    }

    @Override
    public Copies copies(ArticleId id) {
        caller.requireAny(Permission.READ, Permission.TAKE_IN, Permission.CORRECT_SOURCE);
        Article article = articles.get(id);
        if (article.state() == ArticleState.DISCARDED) {
            throw new ArticleGoneException(id);
        }
        return alike.of(article.current());
    }

    @Override
    public void requireStorable(String text) {
        TextRules.checkLetters(text);
    }

    private static Article correctable(ArticleId id, Article article) {
        if (article.state() != ArticleState.KEPT) {
            throw new ArticleProblem(Kind.CONFLICT, "article.erased", null, id);
        }
        return article;
    }

    private Revision store(Article article, int number, Draft read, PersonId person, Instant now) {
        RawInput input = read.draft().input();
        byte[] bytes = input.bytes();
        Original original = new Original(
                article.number(), Hash.of(bytes), bytes.length, read.reading().encoding(), fileName(input), now);
        articles.add(original, bytes);
        Revision revision = new Revision(article, number, original, read.cut(), person, now);
        articles.add(revision);
        article.show(revision, now);
        articles.flush();
        return revision;
    }

    /** The last part of the name that the browser gave, without a path. */
    private static @Nullable String fileName(RawInput input) {
        return input.fileName()
                .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1))
                .map(name -> name.replaceAll("\\p{Cntrl}", " ").strip())
                .map(name -> name.substring(Math.max(0, name.length() - LONGEST_FILE_NAME)))
                .orElse(null);
    }

    private static Map<String, String> trace(Revision revision) {
        return Map.of(
                "revision", revision.id().toString(),
                "sha256", revision.original().view(false).sha256());
    }

    private static Map<Integer, ParagraphKind> guess(String text) {
        Map<Integer, ParagraphKind> kinds = new HashMap<>();
        for (ParagraphGuess guess : ParagraphGuess.of(text)) {
            kinds.put(guess.span().start(), ParagraphKind.valueOf(guess.part().name()));
        }
        return kinds;
    }

    /** What people decided for the paragraphs of an earlier revision holds for those that stayed the same. */
    private static Map<Integer, ParagraphKind> guess(String text, Revision before) {
        Map<Integer, ParagraphKind> kinds = guess(text);
        Map<String, ParagraphKind> decided = new HashMap<>();
        for (ParagraphView paragraph : before.paragraphs()) {
            decided.putIfAbsent(paragraph.span().substring(before.text()), paragraph.kind());
        }
        boolean headlineStayed = false;
        for (ParagraphGuess guess : ParagraphGuess.of(text)) {
            ParagraphKind kind = decided.get(guess.span().substring(text));
            if (kind != null && !(kind == ParagraphKind.HEADLINE && headlineStayed)) {
                kinds.put(guess.span().start(), kind);
                headlineStayed |= kind == ParagraphKind.HEADLINE;
            }
        }
        if (headlineStayed) {
            keepOneHeadline(kinds, text, decided);
        }
        return kinds;
    }

    private static void keepOneHeadline(
            Map<Integer, ParagraphKind> kinds, String text, Map<String, ParagraphKind> decided) {
        for (ParagraphGuess guess : ParagraphGuess.of(text)) {
            boolean guessedOnly = decided.get(guess.span().substring(text)) != ParagraphKind.HEADLINE;
            if (guessedOnly && kinds.get(guess.span().start()) == ParagraphKind.HEADLINE) {
                kinds.put(guess.span().start(), ParagraphKind.BODY);
            }
        }
    }
}
