package org.turjuman.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleWithdrawn;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.PublicSource;
import org.turjuman.articles.api.Rights;
import org.turjuman.articles.api.Standing;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.Page;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.publication.api.EditionCorrected;
import org.turjuman.publication.api.EditionFilter;
import org.turjuman.publication.api.EditionId;
import org.turjuman.publication.api.EditionLine;
import org.turjuman.publication.api.EditionOrder;
import org.turjuman.publication.api.EditionPreview;
import org.turjuman.publication.api.EditionProblem;
import org.turjuman.publication.api.EditionPublished;
import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionUnit;
import org.turjuman.publication.api.EditionView;
import org.turjuman.publication.api.EditionWithdrawn;
import org.turjuman.publication.api.Editions;
import org.turjuman.publication.api.PublishWarning;
import org.turjuman.publication.api.Publishing;
import org.turjuman.workflow.api.HandedInTranslation;
import org.turjuman.workflow.api.Origin;
import org.turjuman.workflow.api.Step;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.TranslationView;
import org.turjuman.workflow.api.Translations;
import org.turjuman.workflow.api.WrongStateException;

@ApplicationScoped
@Transactional
class EditionService implements Editions {
    @Inject
    EditionRepository repository;

    @Inject
    EditionViews views;

    @Inject
    NotesForReaders notes;

    @Inject
    SlipWarnings slips;

    @Inject
    Translations translations;

    @Inject
    Articles articles;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Inject
    Event<EditionPublished> published;

    @Inject
    Event<EditionCorrected> corrected;

    @Inject
    Event<EditionWithdrawn> withdrawn;

    @Override
    public EditionPreview preview(TranslationId translation) {
        caller.require(Permission.PUBLISH);
        HandedInTranslation handedIn = translations.handedIn(translation);
        List<Edition> editions = repository.of(translation);
        EditionText text = picture(handedIn, editions);
        return new EditionPreview(
                handedIn.translation(),
                text,
                warnings(handedIn, text),
                handedIn.translation().state() == TranslationState.APPROVED,
                editions.isEmpty(),
                views.lines(editions));
    }

    @Override
    public EditionId publish(TranslationId translation, Publishing how) {
        PersonId editor = caller.require(Permission.PUBLISH);
        TranslationView view = translations.get(translation);
        if (view.state() != TranslationState.APPROVED) {
            throw new WrongStateException(Step.PUBLISH, view.state());
        }
        translations.markPublished(translation); // first: of two who publish at once, one waits here and is refused
        List<Edition> editions = repository.of(translation);
        EditionText picture = picture(translations.handedIn(translation), editions);
        if (picture.source().rights() == Rights.NOT_RECORDED && !how.rightsConfirmed()) {
            throw EditionProblem.of("rightsConfirmed", "rights.unconfirmed");
        }
        EditionText text =
                picture.correcting(editions.isEmpty() ? null : PublicNote.of("correction", how.correction()));
        Instant now = clock.now();
        Instant visibleFrom = Embargo.visibleFrom(how.visibleFrom(), now);
        EditionId id = repository.add(new Edition(text, Snapshot.summary(text), editor, now, visibleFrom), text);
        audit.record(
                "edition.published",
                "edition",
                id,
                Map.of(
                        "translation", translation.toString(),
                        "number", Integer.toString(text.number()),
                        "rights", text.source().rights().name(),
                        "visible", visibleFrom.toString()));
        if (editions.isEmpty()) {
            published.fire(new EditionPublished(id));
        } else {
            corrected.fire(
                    new EditionCorrected(id, editions.get(editions.size() - 1).id()));
        }
        return id;
    }

    private EditionText picture(HandedInTranslation handedIn, List<Edition> editions) {
        TranslationView translation = handedIn.translation();
        PublicSource source = articles.published(translation.revision())
                .orElseThrow(() -> new EditionProblem("source.erased", translation.article()));
        boolean machine = translations.workbench(translation.id()).units().stream()
                .anyMatch(unit -> unit.origin() == Origin.MACHINE);
        List<PersonId> workers = Stream.of(handedIn.authors(), handedIn.revisers())
                .flatMap(Collection::stream)
                .toList();
        int number = editions.isEmpty() ? 1 : editions.get(editions.size() - 1).number() + 1;
        return new Snapshot(handedIn, source).taken(number, people.names(workers), notes.of(handedIn, source), machine);
    }

    private List<PublishWarning> warnings(HandedInTranslation handedIn, EditionText text) {
        List<PublishWarning> warnings = new ArrayList<>();
        add(warnings, PublishWarning.OLDER_REVISION, handedIn.translation().behind());
        add(warnings, PublishWarning.RIGHTS_NOT_RECORDED, text.source().rights() == Rights.NOT_RECORDED);
        add(warnings, PublishWarning.SOURCE_NOT_SHOWN, text.source().rights() == Rights.QUOTATIONS_ONLY);
        add(warnings, PublishWarning.UNITS_OMITTED, text.units().anyMatch(EditionUnit::omitted));
        add(warnings, PublishWarning.OUTLET_NOT_ASKED, text.source().outlet().standing() == Standing.NOT_ASKED);
        add(warnings, PublishWarning.BYLINE_NOT_ASKED, text.source().byline().standing() == Standing.NOT_ASKED);
        add(warnings, PublishWarning.DATE_NOT_KNOWN, !text.source().published().isKnown());
        add(warnings, PublishWarning.NO_SECOND_PERSON, handedIn.overrideReason() != null);
        warnings.addAll(slips.of(handedIn.translation()));
        return warnings;
    }

    private static void add(List<PublishWarning> warnings, PublishWarning warning, boolean given) {
        if (given) {
            warnings.add(warning);
        }
    }

    @Override
    public void openCorrection(EditionId edition, PersonId holder, String reason) {
        caller.require(Permission.CORRECT);
        translations.openCorrection(repository.get(edition).translation(), holder, reason);
        audit.record("edition.correction-opened", "edition", edition, Map.of("holder", holder.toString()));
    }

    @Override
    public void withdraw(EditionId id, @Nullable String note) {
        PersonId editor = caller.require(Permission.WITHDRAW);
        Edition edition = repository.get(id);
        String kept = PublicNote.of("note", note);
        if (translations.get(edition.translation()).state() == TranslationState.PUBLISHED) {
            translations.markWithdrawn(edition.translation());
        } // otherwise a correction is being written, and goes on: the way back for what was withdrawn
        Shelf shelf = views.shelf(edition.translation());
        Edition last = shelf.editions().get(shelf.editions().size() - 1);
        if (shelf.withdrawal(last).isPresent()) {
            throw new EditionProblem("edition.withdrawn-already", id);
        }
        repository.add(new TakenBack(last, kept, editor, clock.now()));
        audit.record("edition.withdrawn", "edition", last.id(), Map.of("number", Integer.toString(last.number())));
        withdrawn.fire(new EditionWithdrawn(last.id()));
    }

    @Override
    public EditionView get(EditionId id) {
        caller.require(Permission.READ);
        Edition edition = repository.get(id);
        return views.view(edition, views.shelf(edition.translation()), false);
    }

    @Override
    public Page<EditionLine> list(EditionFilter wanted, EditionOrder order, int offset, int limit) {
        caller.require(Permission.READ);
        Page<Edition> page = repository.list(wanted, order, clock.now(), offset, limit);
        return new Page<>(views.lines(page.items()), page.total());
    }

    /** An order to erase an article takes its words out of every edition. */
    void erase(@Observes ArticleWithdrawn erased) {
        repository.eraseSource(erased.article());
    }
}
