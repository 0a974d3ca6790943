package org.turjuman.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.turjuman.annotations.api.AnnotationView;
import org.turjuman.annotations.api.Annotations;
import org.turjuman.annotations.api.NoteKind;
import org.turjuman.articles.api.DefectNote;
import org.turjuman.articles.api.Defects;
import org.turjuman.articles.api.PublicSource;
import org.turjuman.language.api.Span;
import org.turjuman.publication.api.EditionNote;
import org.turjuman.publication.api.EditionNote.Side;
import org.turjuman.workflow.api.HandedInTranslation;
import org.turjuman.workflow.api.HandedInTranslation.Line;

/** Fetches the notes that an edition shows, and tells their places in units of the edition instead of in texts. */
@ApplicationScoped
class NotesForReaders {
    @Inject
    Annotations annotations;

    @Inject
    Defects defects;

    /** What the desk's people wrote in the margin, and what they decided that readers are told of slips of the source. */
    List<Snapshot.PlacedNote> of(HandedInTranslation translation, PublicSource source) {
        String text = source.revision().text();
        Stream<Snapshot.PlacedNote> written = annotations
                .forReaders(translation.translation().id())
                .stream()
                .flatMap(note -> placed(note, translation, text).stream());
        Stream<Snapshot.PlacedNote> slips =
                defects
                        .forReaders(
                                source.revision().id(),
                                translation.translation().language())
                        .stream()
                        .flatMap(slip -> inSource(slip.span(), translation, text, span -> said(slip, span)).stream());
        return Stream.concat(written, slips).toList();
    }

    private static EditionNote said(DefectNote slip, Span span) {
        return new EditionNote(1, 0, Side.SOURCE, span, NoteKind.SOURCE_ERROR, slip.language(), slip.text());
    }

    private static Optional<Snapshot.PlacedNote> placed(
            AnnotationView note, HandedInTranslation translation, String source) {
        return note.isInSource()
                ? inSource(note.anchor().span(), translation, source, span -> said(note, Side.SOURCE, span))
                : inTarget(note, translation);
    }

    private static Optional<Snapshot.PlacedNote> inTarget(AnnotationView note, HandedInTranslation translation) {
        return translation.lines().stream()
                .filter(line -> line.target().equals(note.target()))
                .findFirst()
                .map(line -> new Snapshot.PlacedNote(
                        line.unit(), said(note, Side.TARGET, note.anchor().span())));
    }

    /** A note on the source belongs to the unit in which its words begin, and is cut at that unit's end. */
    private static Optional<Snapshot.PlacedNote> inSource(
            Span words, HandedInTranslation translation, String source, Function<Span, EditionNote> said) {
        return translation.lines().stream()
                .filter(line -> line.span().contains(words.start()))
                .findFirst()
                .map(line -> new Snapshot.PlacedNote(line.unit(), said.apply(within(line, words, source))));
    }

    /** Counted from the unit's first visible letter, as the edition keeps its words without white space around them. */
    private static Span within(Line line, Span words, String source) {
        Span shown = line.span().stripped(source);
        int start = Math.max(0, Math.min(words.start() - shown.start(), shown.length()));
        int end = Math.min(words.end() - shown.start(), shown.length());
        return new Span(start, Math.max(start, end));
    }

    private static EditionNote said(AnnotationView note, Side side, Span span) {
        return new EditionNote(1, 0, side, span, note.getKind(), note.getLanguage(), note.getText());
    }
}
