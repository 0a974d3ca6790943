package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.CurrentText;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.NameUse;
import org.turjuman.entities.api.SoughtName;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;

@SuppressWarnings("unchecked") // what the door is asked
class ArticleUsesTest {
    private static final int LIMIT = 50;

    private final List<String> texts = new ArrayList<>(); // the number of an article is its place, from 1
    private final ArticleUses uses = new ArticleUses();
    private final List<Integer> read = new ArrayList<>(); // how many texts at once
    private final List<MergeRepository.Decided> decided = new ArrayList<>();

    {
        uses.articles = (Articles) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Articles.class},
                (self, method, asked) -> switch (method.getName()) {
                    case "holding" -> holding((Collection<String>) asked[0], (ArticleId) asked[1], (int) asked[2]);
                    case "texts" -> texts((Collection<ArticleId>) asked[0]);
                    case "titles" -> Map.of();
                    default -> throw new UnsupportedOperationException(method.toString());
                });
        uses.mentions = new MergeRepository() {
            @Override
            List<Decided> decided(EntityId entity, int limit) {
                return decided;
            }

            @Override
            List<ArticleId> naming(EntityId entity, ArticleId before, int limit) {
                return decided.stream()
                        .map(Decided::article)
                        .filter(article -> before == null || article.value() < before.value())
                        .distinct()
                        .sorted(Comparator.comparingLong(ArticleId::value).reversed())
                        .limit(limit)
                        .toList();
            }
        };
    }

    @Test
    void aNameThatStandsInAnotherIsFoundBelowIt() {
        texts.add("وصل حمد أمس.");
        texts.addAll(
                IntStream.range(0, 190).mapToObj(i -> "قال محمد إن العدد " + i).toList());
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

    @Test
    void ofAnyNumberOfFormsFewTextsAreReadAndTogether() {
        IntStream.range(0, 1_000).forEach(i -> texts.add(i % 2 == 0 ? "جاء محمد" : "جاء سالمة"));
        assertThat(used("حمد", "سالم")).isEmpty();
        assertThat(read.stream().mapToInt(Integer::intValue).sum()).isEqualTo(200);
        assertThat(read).hasSize(4);
    }

    @Test
    void noMoreIsReadThanIsGiven() {
        IntStream.range(0, 1_000).forEach(i -> texts.add("جاء حمد"));
        assertThat(used("حمد")).hasSize(LIMIT);
        assertThat(read).containsExactly(LIMIT);
    }

    @Test
    void whatAPersonSaidComesFirst() {
        texts.addAll(List.of("جاء حمد", "جاء الوزير", "جاء حمد وحمد", "جاء غيره"));
        said(2, new Span(4, 10));
        said(3, new Span(4, 7));
        assertThat(used("حمد")).containsExactly(2L, 3L, 1L);
        NameForm written = new NameForm(Language.ARABIC, "حمد", FormStatus.PREFERRED, "");
        assertThat(uses.of(new EntityId(1), new SoughtName(List.of(written), Set.of()), LIMIT)
                        .values())
                .extracting(NameUse::places)
                .containsExactly(1, 2, 1);
    }

    /** A head of government is in thousands of articles; what he said years ago is found like what he said today. */
    @Test
    void whoGoesOnComesToTheOldestOfThousands() {
        IntStream.range(0, 1_000).forEach(i -> texts.add(i % 3 == 0 ? "جاء الوزير" : "جاء حمد"));
        said(1, new Span(4, 10));
        said(500, new Span(4, 7));
        SoughtName name =
                new SoughtName(List.of(new NameForm(Language.ARABIC, "حمد", FormStatus.PREFERRED, "")), Set.of());
        List<Long> all = new ArrayList<>();
        ArticleId before = null;
        for (List<ArticleId> next = uses.naming(new EntityId(1), name, before, 9);
                !next.isEmpty();
                next = uses.naming(new EntityId(1), name, before, 9)) {
            assertThat(next).hasSizeLessThanOrEqualTo(9);
            next.forEach(article -> all.add(article.value()));
            before = next.get(next.size() - 1);
        }
        assertThat(all)
                .hasSize(667)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder())
                .contains(500L)
                .endsWith(2L, 1L);
    }

    private void said(long article, Span words) {
        decided.add(new MergeRepository.Decided(new ArticleId(article), new RevisionId(article), words));
    }

    private List<Long> used(String... forms) {
        List<NameForm> written = Arrays.stream(forms)
                .map(form -> new NameForm(Language.ARABIC, form, FormStatus.PREFERRED, ""))
                .toList();
        return uses.of(new EntityId(1), new SoughtName(written, Set.of()), LIMIT).keySet().stream()
                .map(ArticleId::value)
                .toList();
    }

    /** As the desk finds articles: by any letters, the latest first. */
    private List<ArticleId> holding(Collection<String> words, ArticleId before, int limit) {
        return IntStream.iterate(
                        before == null ? texts.size() : (int) before.value() - 1,
                        number -> number > 0,
                        number -> number - 1)
                .filter(number -> words.stream()
                        .anyMatch(word -> Folding.key(texts.get(number - 1)).contains(word)))
                .mapToObj(ArticleId::new)
                .limit(limit)
                .toList();
    }

    private Map<ArticleId, CurrentText> texts(Collection<ArticleId> articles) {
        read.add(articles.size());
        return articles.stream()
                .map(article -> new CurrentText(
                        article,
                        new RevisionId(article.value()),
                        Language.ARABIC,
                        texts.get(Math.toIntExact(article.value() - 1))))
                .collect(Collectors.toMap(CurrentText::article, text -> text));
    }
}
