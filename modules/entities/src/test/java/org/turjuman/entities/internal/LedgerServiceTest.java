package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.turjuman.entities.internal.DeskOnH2.LINA;
import static org.turjuman.entities.internal.DeskOnH2.repository;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleState;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Deciders;
import org.turjuman.articles.api.Edits;
import org.turjuman.articles.api.OriginalView;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.ClaimCorrected;
import org.turjuman.entities.api.ClaimDecision;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.DecidedClaim;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.LedgerLine;
import org.turjuman.entities.api.Mentions;
import org.turjuman.entities.api.NewClaim;
import org.turjuman.entities.api.Readings;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.People;

/** The ledger of a text in which no rule reads anything: what people said stands alone. */
class LedgerServiceTest {
    private static final String TEXT = "سيفتح المعبر غدا كما يرى سليم.";
    private static final Span CLAUSE = new Span(0, 16);
    private static final Span TELLER = new Span(25, 29);
    private static final ClaimDecision CONTESTED =
            new ClaimDecision(ClaimStatus.CONTESTED, "https://example.org/minutes", "others say no");

    private static DeskOnH2 desk;

    private final List<Object> corrected = new ArrayList<>();
    private ArticleId article;
    private RevisionId revision;

    @BeforeAll
    static void open() {
        desk = new DeskOnH2("ledger");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void anArticle() {
        article = desk.article(TEXT);
        revision = new RevisionId(article.value());
    }

    @Test
    void whatStandsByItsDecisionAloneStandsTheSameOnceItIsCorrected() {
        ClaimKey key = decided();
        LedgerLine now = in(ledger -> ledger.correct(article, key, 1, clause(null)));
        DecidedClaim decision = Objects.requireNonNull(now.decision());
        assertThat(decision.said()).isEqualTo(CONTESTED);
        assertThat(now.version()).isEqualTo(2);
        List<DecidedClaim> history = in(ledger -> ledger.history(article, now.key()));
        assertThat(history).extracting(DecidedClaim::version).containsExactly(2, 1);
        assertThat(history).extracting(DecidedClaim::said).containsExactly(CONTESTED, CONTESTED);
        assertThat(this.<List<LedgerLine>>in(ledger -> ledger.in(revision)))
                .as("in the place of the other")
                .extracting(LedgerLine::key)
                .containsExactly(now.key());
    }

    @Test
    void whoeverKeepsSomethingByTheKeyOfAStatementIsToldItsNewOne() {
        ClaimKey key = decided();
        LedgerLine now = in(ledger -> ledger.correct(article, key, 1, clause(null)));
        assertThat(corrected).containsExactly(new ClaimCorrected(article, key, now.key()));
        in(ledger -> ledger.correct(article, now.key(), 2, clause(null)));
        assertThat(corrected).as("the second time the key is the same").hasSize(1);
    }

    @Test
    void theLedgerIsReadAlsoWhereTheRecordOfATellerWasTakenBack() {
        EntityId record = desk.in(em -> {
            NameRecord made = new NameRecord(
                    new EntityDescription(EntityType.PERSON, List.of(JoiningTest.form("ar + سليم")), ""),
                    LINA,
                    Instant.EPOCH);
            repository(em).add(made);
            return made.id();
        });
        LedgerLine added = in(ledger -> ledger.add(article, revision, clause(record)));
        assertThat(Objects.requireNonNull(added.source()).entity()).isNotNull();
        desk.in(em -> {
            repository(em).get(record).takeBack(LINA, Instant.EPOCH);
            return null;
        });
        LedgerLine now = in(ledger -> ledger.get(article, added.key()));
        assertThat(Objects.requireNonNull(now.source()).text()).isEqualTo("سليم");
        assertThat(now.source().entity()).isNull();
    }

    /** A statement that was read once, and of which a person said how it stands. */
    private ClaimKey decided() {
        return desk.in(em -> {
            Claim claim = new Claim(article, ClaimKey.of(revision, ClaimKey.Kind.SOURCE, TELLER), LINA, Instant.EPOCH);
            claim.say(CONTESTED, LINA, Instant.EPOCH);
            claims(em).add(claim);
            return claim.key();
        });
    }

    private static NewClaim clause(EntityId teller) {
        return new NewClaim(CLAUSE, new NewClaim.Teller(TELLER, Source.Naming.NAMED, teller), CueStrength.CLAIMS);
    }

    private <T> T in(Function<LedgerService, T> work) {
        return desk.in(em -> work.apply(service(em)));
    }

    private LedgerService service(EntityManager em) {
        LedgerService service = new LedgerService();
        service.claims = claims(em);
        service.records = repository(em);
        service.readings = door(Readings.class, Map.of("in", asked -> List.of()));
        service.articles = door(Articles.class, Map.of("revision", asked -> text(), "get", asked -> kept()));
        service.deciders = door(Deciders.class, Map.of("requireDeciding", asked -> LINA));
        service.caller = door(Caller.class, Map.of("require", asked -> LINA));
        service.people = door(People.class, Map.of("names", asked -> Map.of()));
        service.audit = DeskOnH2.SILENT;
        service.clock = DeskOnH2.NOON;
        service.decided = event(new ArrayList<>());
        service.corrected = event(corrected);
        LedgerLines lines = new LedgerLines();
        lines.readings = service.readings;
        lines.mentions = door(Mentions.class, Map.of("read", asked -> List.of()));
        lines.claims = service.claims;
        lines.records = service.records;
        lines.people = service.people;
        service.lines = lines;
        return service;
    }

    private static ClaimRepository claims(EntityManager em) {
        ClaimRepository claims = new ClaimRepository();
        claims.entities = em;
        return claims;
    }

    @SuppressWarnings("unchecked")
    private static <T> Event<T> event(List<Object> fired) {
        return door(Event.class, Map.of("fire", what -> {
            fired.add(what[0]);
            return null;
        }));
    }

    /** Another module, of which the ledger asks these things only. */
    private static <T> T door(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(
                LedgerServiceTest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, asked) -> Objects.requireNonNull(answers.get(method.getName()), method::toString)
                        .apply(asked)));
    }

    private RevisionView text() {
        return new RevisionView(
                revision,
                article,
                1,
                Language.ARABIC,
                TEXT,
                List.of(),
                List.of(),
                Edits.NONE,
                new OriginalView("x", 1, "UTF-8", null, false),
                Instant.EPOCH);
    }

    private ArticleView kept() {
        return new ArticleView(
                article,
                1,
                ArticleState.KEPT,
                Language.ARABIC,
                null,
                null,
                null,
                revision,
                List.of(),
                LINA,
                "Lina",
                Instant.EPOCH,
                true,
                true,
                true,
                true);
    }
}
