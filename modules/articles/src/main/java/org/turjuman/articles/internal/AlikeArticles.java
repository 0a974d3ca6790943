package org.turjuman.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Copies;
import org.turjuman.articles.api.Duplicate;
import org.turjuman.articles.api.NearCopy;
import org.turjuman.language.api.Fingerprints;

/**
 * Looks for stored articles that are like a text, earlier revisions included. However many there are, a few look-ups by an
 * index find those that may be near, and only those few texts are read and compared.
 */
@ApplicationScoped
class AlikeArticles {
    private static final int OF_A_NUMBER =
            50; // revisions that share one, the latest first; phrases of an outlet are in all
    static final int IN_COMMON = 2; // numbers, at least; one may be a phrase
    private static final int COMPARED = 20; // texts that are read
    private static final int TOLD = 10;

    @Inject
    ArticleRepository articles;

    /** Those that are like a text on its way in; {@code except} is none of them, null where it belongs to no article. */
    Copies of(CutText cut, @Nullable ArticleId except) {
        Set<String> keys =
                Stream.of(cut.decoded(), cut.text()).map(Fingerprints::folded).collect(Collectors.toSet());
        return copies(Fingerprints.exact(cut.decoded()), keys, cut.text(), except);
    }

    /** Those that are like a stored text; its own article is none of them. */
    Copies of(Revision stored) {
        return copies(
                stored.decodedHash(),
                Set.of(Fingerprints.folded(stored.text())),
                stored.text(),
                stored.article().id());
    }

    private Copies copies(@Nullable String decoded, Set<String> keys, String text, @Nullable ArticleId except) {
        Set<String> folded = keys.stream().filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        if (decoded == null || folded.isEmpty()) { // erased, or nothing to compare by
            return Copies.NONE;
        }
        List<Duplicate> duplicates = duplicates(decoded, folded).stream()
                .filter(duplicate -> !duplicate.article().equals(except))
                .toList();
        Set<ArticleId> told = duplicates.stream().map(Duplicate::article).collect(Collectors.toSet());
        List<NearCopy> near = near(Shingles.of(text), folded, except).stream()
                .filter(copy -> !told.contains(copy.article()))
                .limit(TOLD)
                .toList();
        return new Copies(duplicates, near);
    }

    private List<Duplicate> duplicates(String decoded, Set<String> keys) {
        List<Duplicate> duplicates = new ArrayList<>();
        for (Tuple found : articles.alike(decoded, keys)) {
            Article article = articles.get(new ArticleId(found.get("article_id", Long.class)));
            duplicates.add(new Duplicate(article.id(), article.title(), found.get("same_text", Integer.class) == 1));
        }
        return duplicates;
    }

    /**
     * The nearest first.
     *
     * @param same keys of the text: what has one is no near copy but the text itself
     * @param except none of its revisions takes the place of another article's
     */
    private List<NearCopy> near(Shingles text, Set<String> same, @Nullable ArticleId except) {
        Map<ArticleId, NearCopy> nearest = new HashMap<>();
        for (ArticleRepository.Stored stored : articles.stored(candidates(text, except))) {
            if (!same.contains(Fingerprints.folded(stored.text()))) {
                Shingles other = Shingles.of(stored.text());
                NearCopy copy =
                        new NearCopy(stored.article(), stored.title(), text.shareIn(other), other.shareIn(text));
                if (nearness(copy) >= NearCopy.LEAST) {
                    nearest.merge(copy.article(), copy, AlikeArticles::nearer);
                }
            }
        }
        return nearest.values().stream()
                .sorted(Comparator.comparingInt(AlikeArticles::nearness)
                        .thenComparing(copy -> copy.article().value())
                        .reversed())
                .toList();
    }

    private static NearCopy nearer(NearCopy one, NearCopy other) {
        return nearness(one) >= nearness(other) ? one : other;
    }

    private static int nearness(NearCopy copy) {
        return Math.max(copy.share(), copy.holds());
    }

    /** The revisions that share most numbers of the sketch. */
    private List<Long> candidates(Shingles text, @Nullable ArticleId except) {
        Map<Long, Integer> shared = new HashMap<>();
        text.sketch()
                .forEach(number -> articles.withShingle(number, except, OF_A_NUMBER)
                        .forEach(revision -> shared.merge(revision, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(revision -> revision.getValue() >= IN_COMMON)
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())
                        .reversed())
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
