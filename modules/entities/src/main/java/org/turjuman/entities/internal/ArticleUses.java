package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleFilter;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleLine;
import org.turjuman.articles.api.ArticleOrder;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.Title;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.NameUse;
import org.turjuman.entities.api.SoughtName;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;

/** Articles that name a record: where a person said so, and where the text holds one of its forms. */
@ApplicationScoped
class ArticleUses {
    private static final int DECIDED = 200; // decisions that are looked at, the latest first
    private static final int PAGE = 100; // articles that are asked for at once
    private static final int LOOKED_AT = 1_000; // articles of one form that are read, the latest first

    @Inject
    MergeRepository mentions;

    @Inject
    Articles articles;

    /** The articles, those that a person spoke of first, otherwise the latest first. */
    Map<ArticleId, NameUse> of(EntityId entity, SoughtName name, int limit) {
        Map<ArticleId, List<Span>> decided = new LinkedHashMap<>();
        Map<ArticleId, RevisionView> texts = new HashMap<>();
        for (MergeRepository.Decided one : mentions.decided(entity, DECIDED)) {
            if (decided.size() < limit || decided.containsKey(one.article())) {
                RevisionView text = texts.computeIfAbsent(one.article(), articles::current);
                List<Span> places = decided.computeIfAbsent(one.article(), article -> new ArrayList<>());
                if (text.id().equals(one.revision())) {
                    places.add(one.span());
                }
            }
        }
        for (String form : shortest(name.writtenIn(Language.ARABIC))) {
            latest(form, name, limit).forEach(text -> texts.putIfAbsent(text.article(), text));
        }
        Map<ArticleId, Title> titles = articles.titles(texts.keySet());
        Map<ArticleId, NameUse> uses = new LinkedHashMap<>();
        decided.forEach((article, places) ->
                uses.put(article, use(Objects.requireNonNull(texts.get(article)), titles.get(article), name, places)));
        texts.values().stream()
                .filter(text -> !decided.containsKey(text.article()))
                .sorted(Comparator.comparingLong(
                                (RevisionView text) -> text.article().value())
                        .reversed())
                .forEach(text -> {
                    NameUse use = use(text, titles.get(text.article()), name, List.of());
                    if (use.places() > 0 && uses.size() < limit) {
                        uses.put(text.article(), use);
                    }
                });
        return uses;
    }

    /**
     * The articles that may name a record, in no order: where a person said so, and the latest that hold one of its forms,
     * also as a part of other words.
     */
    Set<ArticleId> naming(EntityId entity, SoughtName name, int limit) {
        Set<ArticleId> naming = holding(name, limit);
        mentions.decided(entity, DECIDED).forEach(one -> naming.add(one.article()));
        return naming;
    }

    /**
     * The latest texts that hold the name in words of its own. The articles are found by any letters: what holds only a part
     * of other words, as محمد holds حمد, is passed over.
     */
    private List<RevisionView> latest(String form, SoughtName name, int limit) {
        ArticleFilter wanted = new ArticleFilter(form, null, null, null, null, null, null);
        List<RevisionView> naming = new ArrayList<>();
        for (int from = 0; from < LOOKED_AT; from += PAGE) {
            List<ArticleLine> lines =
                    articles.list(wanted, ArticleOrder.NEWEST, from, PAGE).items();
            for (ArticleLine line : lines) {
                RevisionView text = articles.current(line.id());
                if (!name.in(text.text(), text.language()).isEmpty()) {
                    naming.add(text);
                }
                if (naming.size() == limit) {
                    return naming;
                }
            }
            if (lines.size() < PAGE) {
                return naming;
            }
        }
        return naming;
    }

    private Set<ArticleId> holding(SoughtName name, int limit) {
        Set<ArticleId> holding = new LinkedHashSet<>();
        for (String form : shortest(name.writtenIn(Language.ARABIC))) {
            ArticleFilter wanted = new ArticleFilter(form, null, null, null, null, null, null);
            articles.list(wanted, ArticleOrder.NEWEST, 0, limit).items().forEach(line -> holding.add(line.id()));
        }
        return holding;
    }

    private static NameUse use(
            RevisionView text, @Nullable Title title, SoughtName name, List<Span> decided) { // null: it has none
        TreeSet<Span> places = new TreeSet<>(decided);
        name.in(text.text(), text.language()).stream()
                .filter(place -> decided.stream().noneMatch(place::overlaps))
                .forEach(places::add);
        return new NameUse(
                NameUse.Kind.ARTICLE,
                text.article().toString(),
                title == null ? "–" : title.getShown(),
                text.language(),
                "",
                places.size(),
                NameUse.Excerpt.of(text.text(), List.copyOf(places)));
    }

    /** Without the forms that hold another: whatever holds those holds the shorter ones. */
    private static List<String> shortest(List<String> forms) {
        List<String> keys = forms.stream().map(Folding::key).distinct().toList();
        return keys.stream()
                .filter(key -> keys.stream().noneMatch(other -> !other.equals(key) && key.contains(other)))
                .toList();
    }
}
