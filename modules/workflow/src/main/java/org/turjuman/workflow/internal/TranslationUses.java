package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Title;
import org.turjuman.entities.api.NameUse;
import org.turjuman.entities.api.NameUses;
import org.turjuman.entities.api.SoughtName;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.workflow.api.TranslationState;

/**
 * Translations whose targets hold a name, or whose source does. What was cancelled or taken back does not count, nor a
 * draft of which no version is written yet.
 */
@ApplicationScoped
class TranslationUses implements NameUses {
    private static final Set<TranslationState> OVER = Set.of(TranslationState.CANCELLED, TranslationState.WITHDRAWN);
    private static final int TARGETS = 500; // of one language that are looked at, the latest translations first

    @PersistenceContext
    EntityManager entities;

    @Inject
    Articles articles;

    @Inject
    DeskClock clock;

    @Override
    public List<NameUse> of(SoughtName name, int limit) {
        Map<Long, Places> places = new TreeMap<>(Comparator.reverseOrder());
        for (String tag : languages()) {
            holding(name, Language.of(tag), places);
        }
        naming(name.articles(), limit).forEach(id -> places.putIfAbsent(id, Places.NONE));
        List<Translation> found =
                translations(places.keySet().stream().limit(limit).toList());
        Map<ArticleId, Title> titles =
                articles.titles(found.stream().map(Translation::article).collect(Collectors.toSet()));
        return found.stream()
                .map(translation -> use(
                        translation,
                        titles.get(translation.article()),
                        places.getOrDefault(translation.id().value(), Places.NONE)))
                .toList();
    }

    /**
     * The places in one translation.
     *
     * @param count how many
     * @param first the first with the words around it; null where there is none
     */
    private record Places(int count, NameUse.@Nullable Excerpt first) {
        static final Places NONE = new Places(0, null);

        static Places in(String text, List<Span> spans) {
            return new Places(spans.size(), NameUse.Excerpt.of(text, spans));
        }

        Places plus(Places later) {
            return new Places(count + later.count, first == null ? later.first : first);
        }
    }

    private NameUse use(Translation translation, @Nullable Title title, Places places) { // null: it has none
        return new NameUse(
                NameUse.Kind.TRANSLATION,
                translation.id().toString(),
                translation.article(),
                title == null ? "–" : title.getShown(),
                translation.language(),
                translation.state(clock.now()).name(),
                places.count(),
                places.first());
    }

    private List<String> languages() {
        return entities.createQuery("select distinct t.language from Translation t order by t.language", String.class)
                .getResultList();
    }

    private void holding(SoughtName name, Language language, Map<Long, Places> places) {
        List<String> forms = name.writtenIn(language);
        if (forms.isEmpty()) {
            return;
        }
        List<String> held = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            held.add("locate(:form" + i + ", x.text) > 0");
        }
        TypedQuery<Object[]> query = entities.createQuery(
                "select t.id, x.text from Target x, Translation t where t.id = x.translation and x.unit.closedAt is"
                        + " null and t.language = :language and t.state not in :over and (" + String.join(" or ", held)
                        + ") order by t.id desc, x.unit.headline desc, x.unit.start",
                Object[].class);
        for (int i = 0; i < forms.size(); i++) {
            query.setParameter("form" + i, forms.get(i));
        }
        query.setParameter("language", language.tag())
                .setParameter("over", OVER)
                .setMaxResults(TARGETS);
        for (Object[] row : query.getResultList()) {
            String text = (String) row[1];
            List<Span> spans = name.in(text, language);
            if (!spans.isEmpty()) {
                places.merge((Long) row[0], Places.in(text, spans), Places::plus);
            }
        }
    }

    private List<Long> naming(Set<ArticleId> named, int limit) {
        if (named.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select t.id from Translation t where t.article in :articles and t.state not in :over"
                                + " order by t.id desc",
                        Long.class)
                .setParameter("articles", named.stream().map(ArticleId::value).toList())
                .setParameter("over", OVER)
                .setMaxResults(limit)
                .getResultList();
    }

    private List<Translation> translations(List<Long> ids) {
        return ids.stream()
                .map(id -> entities.find(Translation.class, id))
                .filter(Objects::nonNull)
                .toList();
    }
}
