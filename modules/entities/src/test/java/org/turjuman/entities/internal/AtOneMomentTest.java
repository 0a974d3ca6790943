package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.turjuman.entities.internal.DeskOnH2.LINA;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.ClaimDecision;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.NewClaim;
import org.turjuman.entities.api.ReadingDecision;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Span;

/** Of two who say something of one thing at one moment, one does and the other is told. */
class AtOneMomentTest {
    private static final Span WORDS = new Span(0, 4);
    private static final ReadingDecision RIGHT = new ReadingDecision(Verdict.ACCEPTED, null, null);
    private static final ClaimDecision ASSERTED = new ClaimDecision(ClaimStatus.ASSERTED, null, "");

    private static DeskOnH2 desk;

    private final ArticleId article = desk.article("قال ما قال.");
    private final RevisionId text = new RevisionId(article.value());
    private final ClaimKey key = ClaimKey.of(text, ClaimKey.Kind.SPEECH, WORDS);

    @BeforeAll
    static void open() {
        desk = new DeskOnH2("moment");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aReadingThatNobodyDecidedAboutBefore() {
        check(
                "reading.changed",
                em -> readings(em)
                        .add(new Reading(article, text, MentionKind.SPEECH, WORDS, "قال", RIGHT, LINA, Instant.EPOCH)));
    }

    @Test
    void aReadingThatIsDecidedOtherwise() {
        desk.in(em -> {
            readings(em).add(new Reading(article, text, MentionKind.SPEECH, WORDS, "قال", RIGHT, LINA, Instant.EPOCH));
            return null;
        });
        check("reading.changed", em -> {
            readings(em).find(text, MentionKind.SPEECH, WORDS).orElseThrow().unsay(LINA, Instant.EPOCH);
            readings(em).flush();
        });
    }

    @Test
    void aStatementThatNobodyDecidedAboutBefore() {
        check("claim.changed", em -> claims(em).add(decided(new Claim(article, key, LINA, Instant.EPOCH))));
    }

    @Test
    void aStatementThatIsDecidedOtherwise() {
        desk.in(em -> {
            claims(em).add(decided(new Claim(article, key, LINA, Instant.EPOCH)));
            return null;
        });
        check(
                "claim.changed",
                em -> claims(em).keep(decided(claims(em).find(key).orElseThrow())));
    }

    @Test
    void aStatementThatIsTakenOut() {
        NewClaim added = new NewClaim(WORDS, null, CueStrength.SAYS);
        ClaimKey mine = ClaimKey.of(text, ClaimKey.Kind.HAND, WORDS);
        desk.in(em -> {
            claims(em).add(new Claim(article, text, added, LINA, Instant.EPOCH));
            return null;
        });
        check("claim.changed", em -> claims(em).remove(claims(em).find(mine).orElseThrow()));
    }

    @Test
    void aStatementThatIsAdded() {
        NewClaim added = new NewClaim(WORDS, null, CueStrength.SAYS);
        check("claim.exists", em -> claims(em).add(new Claim(article, text, added, LINA, Instant.EPOCH)));
    }

    /** The first has written and not yet committed when the second writes, who knows what was there before. */
    private static void check(String told, Consumer<EntityManager> act) {
        CompletableFuture<Void> second = desk.in(em -> {
            act.accept(em);
            CompletableFuture<Void> begun = CompletableFuture.supplyAsync(() -> desk.in(other -> {
                act.accept(other);
                return null;
            }));
            while (!isWaiting() && !begun.isDone()) {
                Thread.onSpinWait();
            }
            return begun;
        });
        assertThatThrownBy(second::join)
                .cause()
                .isInstanceOfSatisfying(
                        EntityProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo(told));
    }

    private static boolean isWaiting() {
        return desk.count("""
                select count(*) from information_schema.sessions
                where blocker_id is not null or executing_statement like 'insert into entities%'
                """) > 0;
    }

    private static Claim decided(Claim claim) {
        claim.say(ASSERTED, LINA, Instant.EPOCH);
        return claim;
    }

    private static ReadingRepository readings(EntityManager em) {
        ReadingRepository repository = new ReadingRepository();
        repository.entities = em;
        return repository;
    }

    private static ClaimRepository claims(EntityManager em) {
        ClaimRepository repository = new ClaimRepository();
        repository.entities = em;
        return repository;
    }
}
