package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleFilter;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleLine;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Edits;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.OriginalView;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.Rights;
import org.turjuman.articles.api.Title;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.SoughtName;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Page;

class ArticleUsesTest {
    private static final int LIMIT = 50;

    private final List<String> texts = new ArrayList<>(); // the number of an article is its place, from 1
    private final ArticleUses uses = new ArticleUses();

    {
        uses.articles = (Articles) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Articles.class},
                (self, method, asked) -> switch (method.getName()) {
                    case "list" -> list((ArticleFilter) asked[0], (int) asked[2], (int) asked[3]);
                    case "current" -> current((ArticleId) asked[0]);
                    case "titles" -> Map.of();
                    default -> throw new UnsupportedOperationException(method.toString());
                });
        uses.mentions = new MergeRepository() {
            @Override
            List<Decided> decided(EntityId entity, int limit) {
                return List.of();
            }
        };
    }

    @Test
    void aNameThatStandsInAnotherIsFoundBelowIt() {
        texts.add("وصل حمد أمس.");
        texts.addAll(
                IntStream.range(0, 320).mapToObj(i -> "قال محمد إن العدد " + i).toList());
        assertThat(used("حمد")).containsExactly(1L);
    }

    @Test
    void theLatestComeFirst() {
        IntStream.range(0, 130).forEach(i -> texts.add(i % 2 == 0 ? "جاء حمد" : "جاء محمد"));
        assertThat(used("حمد")).hasSize(LIMIT).startsWith(129L, 127L).endsWith(31L);
    }

    @Test
    void whatNoTextHoldsIsNotUsed() {
        texts.add("قال محمد");
        assertThat(used("حمد")).isEmpty();
        assertThat(used("خالد")).isEmpty();
    }

    private List<Long> used(String form) {
        NameForm written = new NameForm(Language.ARABIC, form, FormStatus.PREFERRED, "");
        return uses.of(new EntityId(1), new SoughtName(List.of(written), Set.of()), LIMIT).keySet().stream()
                .map(ArticleId::value)
                .toList();
    }

    /** As the desk finds articles: by any letters, the latest first. */
    private Page<ArticleLine> list(ArticleFilter wanted, int offset, int limit) {
        List<ArticleLine> found = IntStream.iterate(texts.size(), number -> number > 0, number -> number - 1)
                .filter(number -> Folding.key(texts.get(number - 1)).contains(String.valueOf(wanted.words())))
                .mapToObj(ArticleUsesTest::line)
                .toList();
        int from = Math.min(offset, found.size());
        return new Page<>(found.subList(from, Math.min(from + limit, found.size())), found.size());
    }

    private static ArticleLine line(int number) {
        return new ArticleLine(
                new ArticleId(number),
                new Title("x", false),
                Language.ARABIC,
                Fact.notAsked(),
                Fact.notAsked(),
                Fact.notAsked(),
                Rights.FULL_SOURCE,
                1,
                1,
                1,
                Instant.EPOCH,
                "");
    }

    private RevisionView current(ArticleId article) {
        return new RevisionView(
                new RevisionId(article.value()),
                article,
                1,
                Language.ARABIC,
                texts.get(Math.toIntExact(article.value() - 1)),
                List.of(),
                List.of(),
                Edits.NONE,
                new OriginalView("x", 1, "UTF-8", null, false),
                Instant.EPOCH);
    }
}
