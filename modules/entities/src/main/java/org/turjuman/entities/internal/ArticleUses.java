package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.CurrentText;
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
    private static final int LOOKED_AT = 200; // articles that hold its letters and are read, the latest first
    private static final int AT_ONCE = 50; // texts that are read together

    @Inject
    MergeRepository mentions;

    @Inject
    Articles articles;

    /** The articles, those that a person spoke of first, otherwise the latest first. */
    Map<ArticleId, NameUse> of(EntityId entity, SoughtName name, int limit) {
        List<MergeRepository.Decided> said = mentions.decided(entity, DECIDED);
        Map<ArticleId, CurrentText> decided = texts(said.stream()
                .map(MergeRepository.Decided::article)
                .distinct()
                .limit(limit)
                .toList());
        List<CurrentText> found = new ArrayList<>(decided.values());
        latest(name, limit).stream()
                .filter(text -> !decided.containsKey(text.article()))
                .forEach(found::add);
        Map<ArticleId, Title> titles =
                articles.titles(found.stream().map(CurrentText::article).toList());
        Map<ArticleId, NameUse> uses = new LinkedHashMap<>();
        for (CurrentText text : found.subList(0, Math.min(limit, found.size()))) {
            List<Span> places = said.stream()
                    .filter(one -> one.revision().equals(text.revision()))
                    .map(MergeRepository.Decided::span)
                    .toList();
            uses.put(text.article(), use(text, titles.get(text.article()), name, places));
        }
        return uses;
    }

    /**
     * The next articles that may name a record: where a person said so, and those that hold one of its forms, also as a
     * part of other words.
     *
     * @param before only those taken in before this one; null from the latest on
     * @param limit how many at most
     * @return the latest first
     */
    List<ArticleId> naming(EntityId entity, SoughtName name, @Nullable ArticleId before, int limit) {
        return Stream.concat(holding(name, before, limit).stream(), mentions.naming(entity, before, limit).stream())
                .distinct()
                .sorted(Comparator.comparingLong(ArticleId::value).reversed())
                .limit(limit)
                .toList();
    }

    /**
     * The latest texts that hold the name in words of its own. The articles are found by any letters: what holds only a part
     * of other words, as محمد holds حمد, is passed over.
     */
    private List<CurrentText> latest(SoughtName name, int limit) {
        List<ArticleId> holding = holding(name, null, LOOKED_AT);
        List<CurrentText> naming = new ArrayList<>();
        for (int from = 0; from < holding.size() && naming.size() < limit; from += AT_ONCE) {
            texts(holding.subList(from, Math.min(from + AT_ONCE, holding.size()))).values().stream()
                    .filter(text -> !name.in(text.text(), text.language()).isEmpty())
                    .forEach(naming::add);
        }
        return naming;
    }

    /** The articles that hold a form of the name by its letters, the latest first. */
    private List<ArticleId> holding(
            SoughtName name, @Nullable ArticleId before, int limit) { // null: from the latest on
        List<String> forms = shortest(name.writtenIn(Language.ARABIC));
        return forms.isEmpty() ? List.of() : articles.holding(forms, before, limit);
    }

    /** The texts of articles, in the order of these; without those that were discarded. */
    private Map<ArticleId, CurrentText> texts(List<ArticleId> ids) {
        Map<ArticleId, CurrentText> read = ids.isEmpty() ? Map.of() : articles.texts(ids);
        Map<ArticleId, CurrentText> texts = new LinkedHashMap<>();
        ids.stream().map(read::get).filter(Objects::nonNull).forEach(text -> texts.put(text.article(), text));
        return texts;
    }

    private static NameUse use(
            CurrentText text, @Nullable Title title, SoughtName name, List<Span> decided) { // null: it has none
        TreeSet<Span> places = new TreeSet<>(decided);
        name.in(text.text(), text.language()).stream()
                .filter(place -> decided.stream().noneMatch(place::overlaps))
                .forEach(places::add);
        return new NameUse(
                NameUse.Kind.ARTICLE,
                text.article().toString(),
                text.article(),
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
