package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleState;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Deciders;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.ClaimCorrected;
import org.turjuman.entities.api.ClaimDecided;
import org.turjuman.entities.api.ClaimDecision;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.entities.api.DecidedClaim;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.Ledger;
import org.turjuman.entities.api.LedgerLine;
import org.turjuman.entities.api.NewClaim;
import org.turjuman.entities.api.ReadingDecision;
import org.turjuman.entities.api.Readings;
import org.turjuman.entities.api.SaidBy;
import org.turjuman.entities.api.Verdict;
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
class LedgerService implements Ledger {
    @Inject
    LedgerLines lines;

    @Inject
    RecordStatements recordStatements;

    @Inject
    ClaimRepository claims;

    @Inject
    EntityRepository records;

    @Inject
    Readings readings;

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
    Event<ClaimDecided> decided;

    @Inject
    Event<ClaimCorrected> corrected;

    @Override
    public List<LedgerLine> in(RevisionId revision) {
        caller.require(Permission.READ);
        RevisionView text = articles.revision(revision);
        return articles.get(text.article()).state() == ArticleState.KEPT ? lines.of(text) : List.of();
    }

    @Override
    public LedgerLine get(ArticleId article, ClaimKey key) {
        caller.require(Permission.READ);
        return found(article, key);
    }

    private LedgerLine found(ArticleId article, ClaimKey key) {
        return line(article, key).orElseThrow(() -> new NoSuchThingException("claim", key));
    }

    private Optional<LedgerLine> line(ArticleId article, ClaimKey key) {
        RevisionView text = articles.revision(key.revision());
        if (!text.article().equals(article)) {
            throw new NoSuchThingException("claim", key);
        }
        return in(text.id()).stream().filter(line -> line.key().equals(key)).findFirst();
    }

    @Override
    public SaidBy saidBy(EntityId entity, @Nullable ArticleId before) {
        caller.require(Permission.READ);
        return recordStatements.of(entity, before);
    }

    @Override
    public List<DecidedClaim> history(ArticleId article, ClaimKey key) {
        caller.require(Permission.READ);
        found(article, key);
        List<PastClaim> past = claims.find(key).map(claims::history).orElse(List.of());
        Map<PersonId, String> names =
                people.names(past.stream().map(PastClaim::by).collect(Collectors.toSet()));
        return past.stream()
                .map(one -> one.view(names.getOrDefault(one.by(), "")))
                .toList();
    }

    @Override
    public LedgerLine decide(ArticleId article, ClaimKey key, int version, ClaimDecision decision) {
        PersonId me = deciders.requireDeciding(article);
        current(article, key, version);
        ClaimDecision said = ClaimRules.checked(decision);
        say(article, key, said, me);
        return done(
                "claim.decided",
                article,
                key,
                Map.of("claim", key.text(), "status", said.status().name()));
    }

    @Override
    public LedgerLine takeBack(ArticleId article, ClaimKey key, int version) {
        PersonId me = deciders.requireDeciding(article);
        LedgerLine before = current(article, key, version);
        if (before.isOpen()) {
            throw new EntityProblem(Kind.CONFLICT, "claim.open", null);
        }
        Claim claim = say(article, key, null, me);
        record("claim.undone", article, key, Map.of("claim", key.text()));
        return line(article, key) // what stood by the decision alone is no line any more
                .orElseGet(() -> before.open(claim.version()));
    }

    private Claim say(ArticleId article, ClaimKey key, @Nullable ClaimDecision said, PersonId me) {
        Claim claim = claims.find(key).orElse(null);
        if (claim == null) {
            claim = new Claim(article, key, me, clock.now());
            claim.say(said, me, clock.now());
            claims.add(claim);
        } else {
            claim.say(said, me, clock.now());
            claims.keep(claim);
        }
        return claim;
    }

    @Override
    public LedgerLine add(ArticleId article, @Nullable RevisionId wanted, NewClaim added) {
        PersonId me = deciders.requireDeciding(article);
        Claim stored = checked(article, wanted == null ? articles.get(article).current() : wanted, added, me);
        claims.add(stored);
        ClaimKey key = stored.key();
        return done("claim.added", article, key, Map.of("claim", key.text()));
    }

    private Claim checked(ArticleId article, RevisionId revision, NewClaim added, PersonId me) {
        RevisionView text = articles.revision(revision);
        if (!text.article().equals(article)) {
            throw new NoSuchThingException("revision", revision);
        }
        NewClaim claim = ClaimRules.checked(added, text.text());
        if (claim.teller() != null && claim.teller().entity() != null) {
            EntityId teller = claim.teller().entity();
            records.hold(Set.of(teller));
            records.get(teller); // there is one
        }
        if (in(revision).stream().anyMatch(line -> line.span().equals(claim.statement()))) {
            throw new EntityProblem(Kind.CONFLICT, "claim.exists", "/start");
        }
        return new Claim(article, revision, claim, me, clock.now());
    }

    @Override
    public LedgerLine correct(ArticleId article, ClaimKey key, int version, NewClaim better) {
        PersonId me = deciders.requireDeciding(article);
        LedgerLine wrong = current(article, key, version);
        Optional<Claim> before = claims.find(key);
        List<PastClaim> acts = before.map(claims::history).orElse(List.of());
        Optional<DecidedClaim> stood = before.map(claim -> claim.act("")); // taking it out may take back what was said
        takeOut(article, wrong, me);
        Claim stored = checked(article, key.revision(), better, me);
        stood.ifPresent(stored::goOnFrom);
        claims.add(stored);
        claims.copy(acts, stored);
        ClaimKey now = stored.key();
        if (!now.equals(key)) {
            corrected.fire(new ClaimCorrected(article, key, now));
        }
        return done("claim.corrected", article, now, Map.of("claim", now.text(), "instead", key.text()));
    }

    @Override
    public void remove(ArticleId article, ClaimKey key, int version) {
        PersonId me = deciders.requireDeciding(article);
        takeOut(article, current(article, key, version), me);
        record("claim.removed", article, key, Map.of("claim", key.text()));
    }

    private void takeOut(ArticleId article, LedgerLine line, PersonId me) {
        ClaimKey key = line.key();
        if (line.isByHand()) {
            claims.find(key).ifPresent(claims::remove);
        } else {
            lines.read(articles.revision(key.revision()), key)
                    .ifPresentOrElse(
                            read -> readings.decide(
                                    article,
                                    read.key(),
                                    read.version(),
                                    new ReadingDecision(Verdict.REJECTED, null, null)),
                            () -> say(article, key, null, me)); // it stands by what was said of it alone
        }
    }

    private LedgerLine current(ArticleId article, ClaimKey key, int version) {
        LedgerLine now = found(article, key);
        if (now.version() != version) {
            throw new EntityProblem(Kind.STALE, "claim.changed", null);
        }
        return now;
    }

    private LedgerLine done(String act, ArticleId article, ClaimKey key, Map<String, String> details) {
        record(act, article, key, details);
        return found(article, key);
    }

    private void record(String act, ArticleId article, ClaimKey key, Map<String, String> details) {
        audit.record(act, "article", article, details);
        decided.fire(new ClaimDecided(article, key));
    }
}
