package org.turjuman.annotations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.turjuman.annotations.api.AnnotationId;
import org.turjuman.annotations.api.AnnotationProblem;
import org.turjuman.annotations.api.AnnotationView;
import org.turjuman.annotations.api.Annotations;
import org.turjuman.annotations.api.NoteContent;
import org.turjuman.annotations.api.NotePlace;
import org.turjuman.annotations.api.NoteWritten;
import org.turjuman.annotations.api.Side;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.NotPermittedException;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.workflow.api.HandedInTranslation;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.TranslationView;
import org.turjuman.workflow.api.Translations;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.UnitView;
import org.turjuman.workflow.api.Units;

@ApplicationScoped
@Transactional
class AnnotationService implements Annotations {
    @Inject
    NoteRepository notes;

    @Inject
    Units units;

    @Inject
    Translations translations;

    @Inject
    Articles articles;

    @Inject
    Caller caller;

    @Inject
    People people;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Inject
    Event<NoteWritten> written;

    @Override
    public AnnotationView write(NotePlace place, NoteContent content) {
        PersonId me = caller.require(Permission.ANNOTATE);
        NoteContent said = NoteRules.kept(content);
        UnitView unit = units.get(place.unit());
        TranslationView translation = translations.get(unit.translation());
        TranslationId whose = place.side() == Side.TARGET ? translation.id() : null;
        Note note = new Note(translation.article(), whose, said, me, clock.now());
        notes.add(note);
        NoteAnchor anchor = anchor(note, place, unit, translation);
        notes.add(anchor);
        return done(anchor, "annotation.written");
    }

    private NoteAnchor anchor(Note note, NotePlace place, UnitView unit, TranslationView translation) {
        if (place.side() == Side.SOURCE) {
            RevisionView revision = articles.revision(translation.revision());
            return NoteAnchor.inSource(note, revision.id(), words(place, revision.text()));
        }
        if (unit.versionId() == null || !unit.versionId().equals(place.version())) {
            throw new AnnotationProblem(Kind.STALE, "note.newer-version", "/version");
        }
        return NoteAnchor.inTarget(note, unit.id(), unit.target(), unit.versionId(), words(place, unit.text()));
    }

    private static Anchor words(NotePlace place, String text) {
        return Anchor.of(text, NoteRules.words(place.span(), text));
    }

    @Override
    public AnnotationView get(AnnotationId id) {
        caller.require(Permission.READ);
        return view(notes.newest(id));
    }

    @Override
    public AnnotationView edit(AnnotationId id, int version, UnaryOperator<NoteContent> said) {
        caller.require(Permission.ANNOTATE);
        NoteAnchor anchor = asRead(id, version);
        requireMine(anchor.note());
        anchor.note().edit(NoteRules.kept(said.apply(anchor.note().content())), clock.now());
        return done(anchor, "annotation.edited");
    }

    @Override
    public AnnotationView reanchor(AnnotationId id, int version, NotePlace place) {
        caller.require(Permission.ANNOTATE);
        Note note = asRead(id, version).note();
        UnitView unit = units.get(place.unit());
        TranslationView translation = translations.get(unit.translation());
        boolean same = place.side() == note.side()
                && (place.side() == Side.SOURCE
                        ? translation.article().equals(note.article())
                        : translation.id().equals(note.translation()));
        if (!same) {
            throw new AnnotationProblem(Kind.INVALID, "note.other-text", "/unit");
        }
        NoteAnchor wanted = anchor(note, place, unit, translation);
        NoteAnchor kept = notes.anchors(note).stream()
                .filter(old ->
                        place.side() == Side.TARGET || translation.revision().equals(old.revision()))
                .findFirst()
                .orElse(null);
        if (kept == null) {
            notes.add(wanted);
            kept = wanted;
        } else if (place.side() == Side.SOURCE) {
            kept.hold(wanted.words());
        } else if (unit.versionId() != null) {
            kept.move(unit.id(), unit.target(), unit.versionId(), wanted.words());
        }
        note.moved(clock.now());
        return done(kept, "annotation.reanchored");
    }

    @Override
    public AnnotationView change(AnnotationId id, int version, NotePlace place, UnaryOperator<NoteContent> said) {
        return edit(id, reanchor(id, version, place).version(), said); // in one transaction
    }

    @Override
    public void delete(AnnotationId id, int version) {
        caller.require(Permission.ANNOTATE);
        Note note = asRead(id, version).note();
        requireMine(note);
        notes.remove(note);
        audit.record("annotation.deleted", "annotation", id, Map.of());
    }

    private NoteAnchor asRead(AnnotationId id, int version) {
        NoteAnchor anchor = notes.newest(id);
        if (anchor.note().version() != version) {
            throw new AnnotationProblem(Kind.STALE, "note.changed", null);
        }
        return anchor;
    }

    private void requireMine(Note note) {
        if (!mayChange(note)) {
            throw new NotPermittedException(Permission.PUBLISH);
        }
    }

    private boolean mayChange(Note note) {
        PersonId me = caller.person().map(PersonView::id).orElse(null);
        return caller.may(Permission.ANNOTATE) && (note.author().equals(me) || caller.may(Permission.PUBLISH));
    }

    private AnnotationView done(NoteAnchor anchor, String act) {
        Note note = anchor.note();
        audit.record(act, "annotation", note.id(), Map.of("version", Integer.toString(note.version())));
        written.fire(new NoteWritten(note.id()));
        return view(anchor);
    }

    @Override
    public List<AnnotationView> of(UnitId unit) {
        caller.require(Permission.READ);
        UnitView seen = units.get(unit);
        TranslationView translation = translations.get(seen.translation());
        List<NoteAnchor> found = new ArrayList<>();
        for (NoteAnchor anchor : notes.in(translation.revision())) {
            if (!anchor.isLost() && anchor.words().span().overlaps(seen.span())) {
                found.add(anchor);
            }
        }
        found.addAll(notes.inTarget(unit));
        return views(found);
    }

    @Override
    public List<AnnotationView> of(TranslationId translation) {
        caller.require(Permission.READ);
        return views(all(translations.get(translation)));
    }

    @Override
    public List<AnnotationView> lost(TranslationId translation) {
        caller.require(Permission.READ);
        return views(all(translations.get(translation)).stream()
                .filter(NoteAnchor::isLost)
                .toList());
    }

    @Override
    public List<AnnotationView> forReaders(TranslationId translation) {
        HandedInTranslation handedIn = translations.handedIn(translation);
        return views(all(handedIn.translation()).stream()
                        .filter(anchor -> !anchor.isLost())
                        .toList())
                .stream()
                .filter(AnnotationView::isForReaders)
                .filter(note -> !note.isInSource()
                        || note.getLanguage().isA(handedIn.translation().language())
                        || handedIn.translation().language().isA(note.getLanguage()))
                .toList();
    }

    private List<NoteAnchor> all(TranslationView translation) {
        List<NoteAnchor> found = new ArrayList<>(notes.in(translation.revision()));
        found.addAll(notes.inTargets(translation.id()));
        return found;
    }

    private AnnotationView view(NoteAnchor anchor) {
        return views(List.of(anchor)).get(0);
    }

    private List<AnnotationView> views(Collection<NoteAnchor> anchors) {
        Map<PersonId, String> names = people.names(
                anchors.stream().map(anchor -> anchor.note().author()).collect(Collectors.toSet()));
        List<AnnotationView> views = new ArrayList<>();
        for (NoteAnchor anchor : anchors) {
            Note note = anchor.note();
            views.add(new AnnotationView(
                    note.id(),
                    note.version(),
                    note.side(),
                    note.translation(),
                    anchor.unit(),
                    anchor.target(),
                    anchor.version(),
                    anchor.revision(),
                    note.content(),
                    anchor.view(),
                    anchor.isLost(),
                    note.author(),
                    names.getOrDefault(note.author(), ""),
                    note.writtenAt(),
                    note.changedAt(),
                    mayChange(note)));
        }
        return views;
    }
}
