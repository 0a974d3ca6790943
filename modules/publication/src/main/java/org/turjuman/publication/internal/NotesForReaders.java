package org.turjuman.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.turjuman.annotations.api.AnnotationView;
import org.turjuman.annotations.api.Annotations;
import org.turjuman.articles.api.PublicSource;
import org.turjuman.language.api.Span;
import org.turjuman.publication.api.EditionNote;
import org.turjuman.publication.api.EditionNote.Side;
import org.turjuman.workflow.api.HandedInTranslation;
import org.turjuman.workflow.api.HandedInTranslation.Line;
import org.turjuman.workflow.api.UnitId;

/** Fetches the notes that an edition shows, and tells their places in units of the edition instead of in texts. */
@ApplicationScoped
class NotesForReaders {
    @Inject
    Annotations annotations;

    List<Snapshot.PlacedNote> of(HandedInTranslation translation, PublicSource source) {
        return annotations.forReaders(translation.translation().id()).stream()
                .flatMap(note -> placed(note, translation, source.revision().text()).stream())
                .toList();
    }

    private static Optional<Snapshot.PlacedNote> placed(
            AnnotationView note, HandedInTranslation translation, String source) {
        return note.isInSource() ? inSource(note, translation, source) : inTarget(note, translation);
    }

    private static Optional<Snapshot.PlacedNote> inTarget(AnnotationView note, HandedInTranslation translation) {
        return translation.lines().stream()
                .filter(line -> line.target().equals(note.target()))
                .findFirst()
                .map(line ->
                        placed(line.unit(), note, Side.TARGET, note.anchor().span()));
    }

    /** A note on the source belongs to the unit in which its words begin, and is cut at that unit's end. */
    private static Optional<Snapshot.PlacedNote> inSource(
            AnnotationView note, HandedInTranslation translation, String source) {
        Span words = note.anchor().span();
        return translation.lines().stream()
                .filter(line -> line.span().contains(words.start()))
                .findFirst()
                .map(line -> placed(line.unit(), note, Side.SOURCE, within(line, words, source)));
    }

    /** Counted from the unit's first visible letter, as the edition keeps its words without white space around them. */
    private static Span within(Line line, Span words, String source) {
        Span shown = line.span().stripped(source);
        int start = Math.max(0, Math.min(words.start() - shown.start(), shown.length()));
        int end = Math.min(words.end() - shown.start(), shown.length());
        return new Span(start, Math.max(start, end));
    }

    private static Snapshot.PlacedNote placed(UnitId unit, AnnotationView note, Side side, Span span) {
        return new Snapshot.PlacedNote(
                unit, new EditionNote(1, 0, side, span, note.getKind(), note.getLanguage(), note.getText()));
    }
}
