package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.SegmentView;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Words;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.Priority;
import org.turjuman.workflow.api.Step;
import org.turjuman.workflow.api.TranslationCancelled;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.TranslationRequested;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.WorkflowProblem;

/** Asks for translations and takes requests back. */
@ApplicationScoped
class Requesting {
    @Inject
    TranslationRepository translations;

    @Inject
    Holding holding;

    @Inject
    Articles articles;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Inject
    Event<TranslationRequested> requested;

    @Inject
    Event<TranslationCancelled> cancelled;

    TranslationId request(PersonId me, ArticleId article, Language language, Priority priority, @Nullable Instant due) {
        RevisionView revision = articles.keep(article);
        if (!language.isKnown()) {
            throw WorkflowProblem.of("language", "request.language-unknown", language.tag());
        }
        if (revision.language().isA(language) || language.isA(revision.language())) {
            throw WorkflowProblem.of("language", "request.same-language");
        }
        Optional<Translation> before = translations.find(article, language);
        Translation translation =
                before.isPresent() ? wantAgain(before.get().id(), language) : create(revision, language, me);
        translation.want(priority, due, clock.now());
        audit.record("translation.requested", "translation", translation.id(), Map.of("language", language.tag()));
        requested.fire(new TranslationRequested(translation.id(), article, language));
        return translation.id();
    }

    private Translation wantAgain(TranslationId id, Language language) {
        Translation translation = translations.lock(id);
        if (translation.state(clock.now()) != TranslationState.CANCELLED) {
            throw new WorkflowProblem("request.exists", language.nameIn(Language.of(caller.locale())));
        }
        translation.take(Step.REQUEST, clock.now());
        return translation;
    }

    private Translation create(RevisionView revision, Language language, PersonId me) {
        Instant now = clock.now();
        Translation translation =
                new Translation(revision.article(), revision.id(), revision.language(), language, me, now);
        translation.describe(Folding.key(articles.title(revision.article()).text()), Words.count(revision.text()));
        translations.add(translation);
        Span headline = revision.headline().map(SegmentView::span).orElse(new Span(0, 0));
        addUnit(translation, revision, true, headline);
        for (SegmentView segment : revision.segments()) {
            if (!segment.isHeadline()) {
                addUnit(translation, revision, false, segment.span());
            }
        }
        return translation;
    }

    private void addUnit(Translation translation, RevisionView revision, boolean headline, Span span) {
        Unit unit = new Unit(translation.id(), revision.id(), headline, span);
        translations.add(unit);
        translations.add(new Target(unit));
    }

    void cancel(TranslationId id) {
        Translation translation = translations.lock(id);
        if (translation.wasPublished()) {
            throw new WorkflowProblem("cancel.published");
        }
        StateTable.take(Step.CANCEL, translation.state(clock.now()));
        holding.settleExpiry(translation, clock.now());
        translation.take(Step.CANCEL, clock.now());
        translation.heldByNobody();
        audit.record("translation.cancelled", "translation", id, Map.of());
        cancelled.fire(new TranslationCancelled(id));
    }
}
