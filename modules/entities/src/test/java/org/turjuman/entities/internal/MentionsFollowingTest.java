package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.turjuman.entities.internal.DeskOnH2.LINA;
import static org.turjuman.entities.internal.DeskOnH2.mentions;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Changes;
import org.turjuman.articles.api.RevisionAdded;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.language.api.Span;

/** What people said of names, in a text that was corrected. */
class MentionsFollowingTest {
    private static final int MANY = 40;

    private static DeskOnH2 desk;

    private final ArticleId article = desk.article("نادر هنا.");
    private final RevisionId before = new RevisionId(article.value());
    private final RevisionId after = new RevisionId(desk.article("نادر هناك.").value()); // of which article is all one

    @BeforeAll
    static void open() {
        desk = new DeskOnH2("following");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void whatStoodBeforeAnActFollowsWithIt() {
        MentionActId act = Objects.requireNonNull(said(Sayings.corrected(EntityType.PLACE), 1));
        MentionActId mistake = Objects.requireNonNull(said(Sayings.rejected(), 1));
        follow();
        desk.in(em -> {
            Mention copy = mentions(em).find(after, word(0)).orElseThrow();
            assertThat(copy.said()).contains(Sayings.rejected());
            assertThat(mentions(em).before(copy, mistake).orElseThrow().said().decision())
                    .contains(Sayings.corrected(EntityType.PLACE));
            assertThat(mentions(em).before(copy, act)).isEmpty();
            return null;
        });
    }

    @Test
    void whatWasTakenBackLeavesNothingToFollow() {
        said(Sayings.corrected(EntityType.PLACE), 1);
        said(Sayings.rejected(), 1);
        unsaid();
        said(Sayings.rejected(), 1);
        follow();
        assertThat(desk.count("select count(*) from entities_mention_before b join entities_mention m"
                        + " on m.id = b.mention_id where m.revision_id in (" + before + ", " + after + ")"))
                .isZero();
    }

    @Test
    void anyNumberOfNamesFollowsWithFewQueries() {
        said(Sayings.corrected(EntityType.PLACE), MANY);
        said(Sayings.rejected(), MANY);
        long queries = desk.in(em -> {
            Statistics statistics =
                    em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
            statistics.setStatisticsEnabled(true);
            statistics.clear();
            following(em).follow(new RevisionAdded(article, before, after));
            statistics.setStatisticsEnabled(false);
            assertThat(statistics.getFlushCount()).isLessThan(10);
            return statistics.getQueryExecutionCount();
        });
        assertThat(queries).isLessThan(10);
        assertThat(desk.count("select count(*) from entities_mention where revision_id = " + after))
                .isEqualTo(MANY);
    }

    private void follow() {
        desk.in(em -> {
            following(em).follow(new RevisionAdded(article, before, after));
            return null;
        });
    }

    /** Every word stands where it stood. */
    private static MentionsFollowing following(EntityManager em) {
        MentionsFollowing following = new MentionsFollowing();
        following.mentions = mentions(em);
        Changes same = standIn(Changes.class, (self, method, asked) -> Optional.of(asked[0]));
        following.articles = standIn(Articles.class, (self, method, asked) -> same);
        return following;
    }

    private static <T> T standIn(Class<T> type, InvocationHandler answer) {
        return type.cast(
                Proxy.newProxyInstance(MentionsFollowingTest.class.getClassLoader(), new Class<?>[] {type}, answer));
    }

    private static Span word(int number) {
        return new Span(number * 5, number * 5 + 4);
    }

    private MentionActId said(NameDecision decision, int words) {
        return desk.in(em -> {
            Deciding deciding = mentions(em).begin(new MentionAct(article, LINA, Instant.EPOCH));
            IntStream.range(0, words).forEach(number -> {
                Mention mention = mentions(em).find(before, word(number)).orElse(null);
                if (mention == null) {
                    mention = new Mention(article, before, word(number), decision, EntityType.PLACE, "نادر", deciding);
                } else {
                    mentions(em).keep(mention, deciding);
                    mention.say(decision, EntityType.PLACE, "نادر", deciding);
                }
                mentions(em).add(mention);
            });
            return deciding.act();
        });
    }

    @SuppressWarnings("unchecked") // nobody listens
    private void unsaid() {
        desk.in(em -> {
            NameDeciding deciding = new NameDeciding();
            deciding.mentions = mentions(em);
            deciding.clock = DeskOnH2.NOON;
            deciding.decided = standIn(Event.class, (self, method, asked) -> null);
            deciding.unsay(mentions(em).find(before, word(0)).orElseThrow(), LINA);
            return null;
        });
    }
}
