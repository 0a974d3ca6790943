package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turjuman.articles.api.ArticleWithdrawn;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Changes;
import org.turjuman.articles.api.Deciders;
import org.turjuman.entities.api.ClaimCorrected;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.Counterpart;
import org.turjuman.workflow.api.CounterpartSaid;
import org.turjuman.workflow.api.Counterparts;
import org.turjuman.workflow.api.SaidCounterpart;
import org.turjuman.workflow.api.SourceMoved;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.WorkflowProblem;

@ApplicationScoped
@Transactional
class CounterpartService implements Counterparts {
    @Inject
    CounterpartLines lines;

    @Inject
    CounterpartRepository counterparts;

    @Inject
    TranslationRepository translations;

    @Inject
    Articles articles;

    @Inject
    Deciders deciders;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Inject
    Event<CounterpartSaid> said;

    @Override
    public List<Counterpart> of(TranslationId translation) {
        caller.require(Permission.READ);
        return lines.of(translations.get(translation));
    }

    @Override
    public Counterpart say(TranslationId translation, ClaimKey claim, int version, SaidCounterpart words) {
        PersonId me = decider(translation);
        Counterpart now = current(translation, claim, version);
        String text = now.unit() == null ? "" : translations.current(now.unit()).text();
        if (words.words().end() > text.length()) {
            throw WorkflowProblem.of(
                    words.words().start() > text.length() ? "start" : "end", "counterpart.beyond-text");
        }
        Span span = words.words().stripped(text);
        if (span.isEmpty()) {
            throw WorkflowProblem.of("end", "counterpart.empty");
        }
        StoredCounterpart stored = counterparts.find(translation, claim).orElse(null);
        SaidCounterpart kept = new SaidCounterpart(span, words.strength(), words.sourceKept());
        if (stored == null) {
            stored = new StoredCounterpart(translation, claim, me, clock.now());
            stored.say(kept, span.substring(text), me, clock.now());
            counterparts.add(stored);
        } else {
            stored.say(kept, span.substring(text), me, clock.now());
        }
        return done("counterpart.said", translation, claim);
    }

    @Override
    public Counterpart takeBack(TranslationId translation, ClaimKey claim, int version) {
        PersonId me = decider(translation);
        current(translation, claim, version);
        StoredCounterpart stored = counterparts
                .find(translation, claim)
                .filter(StoredCounterpart::isSaid)
                .orElseThrow(() -> new WorkflowProblem("counterpart.open"));
        stored.takeBack(me, clock.now());
        return done("counterpart.undone", translation, claim);
    }

    private PersonId decider(TranslationId translation) {
        caller.require(Permission.DECIDE);
        return deciders.requireDeciding(translations.lock(translation).article());
    }

    private Counterpart current(TranslationId translation, ClaimKey claim, int version) {
        Counterpart now = found(translation, claim);
        if (now.version() != version) {
            throw WorkflowProblem.stale("counterpart.changed");
        }
        return now;
    }

    private Counterpart found(TranslationId translation, ClaimKey claim) {
        return lines.of(translations.get(translation)).stream()
                .filter(one -> one.line().key().equals(claim))
                .findFirst()
                .orElseThrow(() -> new NoSuchThingException("claim", claim));
    }

    private Counterpart done(String act, TranslationId translation, ClaimKey claim) {
        counterparts.flush();
        audit.record(act, "translation", translation, Map.of("claim", claim.text()));
        said.fire(new CounterpartSaid(translation, claim));
        return found(translation, claim);
    }

    /** What was said follows the statement to the corrected source, if its words are still there. */
    void follow(@Observes SourceMoved moved) {
        List<StoredCounterpart> before = counterparts.of(moved.translation(), moved.from());
        if (before.isEmpty()) {
            return;
        }
        Changes changes = articles.changes(moved.from(), moved.to());
        for (StoredCounterpart one : before) {
            Optional<Span> claim = changes.moved(one.claimSpan());
            claim.ifPresentOrElse(span -> one.moveTo(moved.to(), span), () -> counterparts.remove(one));
        }
    }

    /** What was said follows the statement to its new key; what a statement left there that was removed, goes. */
    void follow(@Observes ClaimCorrected corrected) {
        List<StoredCounterpart> before = counterparts.of(corrected.from());
        if (before.isEmpty()) {
            return;
        }
        counterparts.of(corrected.to()).forEach(counterparts::remove);
        counterparts.flush(); // before others take their place
        before.forEach(one -> one.moveTo(corrected.to()));
    }

    /** They quote what was translated from the text that was erased by order. */
    void forget(@Observes ArticleWithdrawn erased) {
        counterparts.removeAllOf(erased.article());
    }
}
