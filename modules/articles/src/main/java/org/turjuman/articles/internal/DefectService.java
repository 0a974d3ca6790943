package org.turjuman.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.ArticleState;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Deciders;
import org.turjuman.articles.api.DefectChoice;
import org.turjuman.articles.api.DefectDecided;
import org.turjuman.articles.api.DefectDecision;
import org.turjuman.articles.api.DefectKey;
import org.turjuman.articles.api.DefectNote;
import org.turjuman.articles.api.DefectView;
import org.turjuman.articles.api.Defects;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionLine;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.language.api.Hygiene;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.TextDefect;
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
class DefectService implements Defects {
    @Inject
    DefectRepository defects;

    @Inject
    DefectsFollowing following;

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
    Event<DefectDecided> decided;

    @Override
    public List<DefectView> in(RevisionId revision) {
        caller.require(Permission.READ);
        RevisionView text = articles.revision(revision);
        Map<DefectKey, Seen> all = new LinkedHashMap<>();
        seen(text).forEach(one -> all.putIfAbsent(one.key(), one));
        for (Defect stored : defects.in(revision)) {
            boolean stillSeen = all.containsKey(stored.key());
            if (stillSeen || stored.current().isPresent()) {
                all.merge(stored.key(), Seen.of(stored), Seen::with);
            }
        }
        return views(all.values());
    }

    @Override
    public List<DefectView> decided(RevisionId revision, Span within) {
        return in(revision).stream()
                .filter(defect -> within.contains(defect.span().start()))
                .filter(defect -> Optional.ofNullable(defect.decision())
                        .filter(decision -> decision.getChoice() != DefectChoice.NO_DEFECT)
                        .isPresent())
                .toList();
    }

    @Override
    public List<DefectView> gone(RevisionId revision) {
        caller.require(Permission.READ);
        RevisionView text = articles.revision(revision);
        Optional<RevisionId> before = articles.get(text.article()).revisions().stream()
                .filter(line -> line.number() == text.number() - 1)
                .map(RevisionLine::id)
                .findFirst();
        return before.map(earlier -> views(defects.notCarriedOn(earlier).stream()
                        .filter(defect -> defect.current().isPresent())
                        .map(Seen::of)
                        .toList()))
                .orElse(List.of());
    }

    @Override
    public DefectView get(ArticleId article, DefectKey key) {
        caller.require(Permission.READ);
        return found(article, key);
    }

    @Override
    public DefectView decide(ArticleId article, DefectKey key, int version, DefectDecision decision) {
        PersonId me = deciders.requireDeciding(article);
        DefectView view = found(article, key);
        requireVersion(view, version);
        DefectDecision said = DecisionRules.checked(decision);
        Defect defect = defects.find(key.revision(), key.rule(), key.span()).orElse(null);
        if (defect == null) {
            defect = new Defect(article, key.revision(), key.rule(), key.span(), view.text());
            defects.add(defect);
        }
        defect.decide(said, me, clock.now());
        return done("defect.decided", defect, Map.of("choice", said.choice().name()));
    }

    @Override
    public DefectView answer(ArticleId article, DefectKey key, int version, String answer) {
        PersonId me = deciders.requireDeciding(article);
        Defect defect = stored(article, key, version);
        String said = DecisionRules.answer(answer);
        if (defect.current().filter(one -> one.choice() == DefectChoice.ASK).isEmpty()) {
            throw new ArticleProblem(Kind.CONFLICT, "defect.not-asked", null);
        }
        defect.answer(said, me, clock.now());
        return done("defect.answered", defect, Map.of());
    }

    @Override
    public DefectView undo(ArticleId article, DefectKey key, int version) {
        deciders.requireDeciding(article);
        Defect defect = stored(article, key, version);
        if (defect.current().isEmpty()) {
            throw new ArticleProblem(Kind.CONFLICT, "defect.open", null);
        }
        defect.undo();
        return done("defect.undone", defect, Map.of());
    }

    /** Writes it down, announces it, and lets later revisions follow. */
    private DefectView done(String act, Defect defect, Map<String, String> details) {
        defects.flush();
        audit.record(act, "article", defect.article(), details);
        following.carryOn(defect);
        decided.fire(new DefectDecided(defect.article(), defect.key()));
        return found(defect.article(), defect.key());
    }

    private Defect stored(ArticleId article, DefectKey key, int version) {
        requireVersion(found(article, key), version);
        return defects.find(key.revision(), key.rule(), key.span())
                .orElseThrow(() -> new ArticleProblem(Kind.CONFLICT, "defect.open", null));
    }

    private static void requireVersion(DefectView view, int version) {
        if (view.version() != version) {
            throw new ArticleProblem(Kind.STALE, "defect.changed", null, view.version());
        }
    }

    private DefectView found(ArticleId article, DefectKey key) {
        RevisionView text = articles.revision(key.revision());
        if (!text.article().equals(article)) {
            throw new NoSuchThingException("defect", key);
        }
        Seen seen = seen(text).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(null);
        Seen kept = defects.find(key.revision(), key.rule(), key.span())
                .map(Seen::of)
                .orElse(null);
        if (seen == null && kept == null) {
            throw new NoSuchThingException("defect", key);
        }
        Seen both = seen == null ? Objects.requireNonNull(kept) : kept == null ? seen : seen.with(kept);
        return views(List.of(both)).get(0);
    }

    /** What the rules find in a text; nothing in a language they do not know, and in an erased one. */
    private List<Seen> seen(RevisionView text) {
        var article = articles.get(text.article());
        if (article.state() != ArticleState.KEPT || !text.language().isA(Language.ARABIC)) {
            return List.of();
        }
        Metadata metadata = article.metadata();
        ValueContext context =
                new ValueContext(metadata.published().value(), metadata.region().value());
        return Hygiene.defects(text.text(), context).stream()
                .map(defect -> new Seen(
                        DefectKey.of(text.id(), defect.why(), defect.span()),
                        defect.span().substring(text.text()),
                        defect,
                        null))
                .toList();
    }

    @Override
    public List<DefectNote> forReaders(RevisionId revision, Language language) {
        List<DefectNote> notes = new ArrayList<>();
        for (Defect defect : defects.in(revision)) {
            defect.current()
                    .map(decision -> decision.said().notes())
                    .flatMap(written -> written.entrySet().stream()
                            .filter(one -> one.getKey().isA(language) || language.isA(one.getKey()))
                            .max(Comparator.comparing(one -> one.getKey().equals(language))))
                    .ifPresent(note -> notes.add(new DefectNote(defect.span(), note.getKey(), note.getValue())));
        }
        return notes;
    }

    private List<DefectView> views(Collection<Seen> all) {
        Map<PersonId, String> names = people.names(all.stream()
                .map(Seen::stored)
                .filter(Objects::nonNull)
                .flatMap(defect -> defect.current().stream())
                .flatMap(Decision::people)
                .collect(Collectors.toSet()));
        return all.stream()
                .map(one -> one.view(names))
                .sorted(Comparator.comparing(DefectView::span).thenComparing(DefectView::rule))
                .toList();
    }

    /**
     * A defect by what the rules find and what people decided; at least one of them is there.
     *
     * @param key which
     * @param text the words
     * @param found null where no rule finds it any more
     * @param stored null where nobody ever decided
     */
    private record Seen(
            DefectKey key,
            String text,
            @Nullable TextDefect found,
            @Nullable Defect stored) {
        static Seen of(Defect defect) {
            return new Seen(defect.key(), defect.covered(), null, defect);
        }

        Seen with(Seen kept) {
            return new Seen(key, text, found, kept.stored());
        }

        DefectView view(Map<PersonId, String> names) {
            return new DefectView(
                    key,
                    key.rule(),
                    key.span(),
                    text,
                    found,
                    stored == null ? 0 : stored.version(),
                    stored == null
                            ? null
                            : stored.current()
                                    .map(decision -> decision.view(!stored.isOwn(), names))
                                    .orElse(null));
        }
    }
}
