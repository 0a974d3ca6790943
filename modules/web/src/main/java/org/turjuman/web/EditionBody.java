package org.turjuman.web;

import java.util.List;
import java.util.stream.Collectors;
import org.turjuman.language.api.Language;
import org.turjuman.publication.api.EditionNote;
import org.turjuman.publication.api.EditionNote.Side;
import org.turjuman.publication.api.EditionParagraph;
import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionUnit;
import org.turjuman.publication.api.TextPiece;

/**
 * The text of an edition: one row a paragraph, holding the translation, the source and the notes, so that nothing is
 * measured. A sentence and its twin carry the same {@code data-k}, their place in the row.
 */
final class EditionBody {
    private final EditionText text;
    private final ReaderWords words;
    private final boolean sourceShown;

    EditionBody(EditionText text, ReaderWords words, ReadingView view) {
        this.text = text;
        this.words = words;
        sourceShown = text.sourceShown() && view != ReadingView.TRANSLATION;
    }

    /** The headline, with its twin where the source has one. */
    String headline() {
        EditionUnit headline = text.headline();
        String twin =
                sourceShown && headline.source() != null && !headline.source().isEmpty()
                        ? "<p class=\"src src-headline\"%s>%s</p>\n"
                                .formatted(of(text.sourceLanguage()), source(headline, 1))
                        : "";
        return "<div class=\"para-head\">\n<h1%s>%s</h1>\n%s</div>\n"
                .formatted(of(text.language()), target(headline, 1), twin);
    }

    /** All rows. */
    String rows() {
        StringBuilder rows = new StringBuilder("<div class=\"grid\">\n").append(heads());
        if (!text.notesOn(0).isEmpty()) {
            rows.append("<section class=\"para para--notes\">\n")
                    .append(notes(List.of(text.headline())))
                    .append("</section>\n");
        }
        text.paragraphs().forEach(paragraph -> rows.append(row(paragraph)));
        return rows.append("</div>\n").toString();
    }

    private String heads() {
        String source = sourceShown
                ? "<p class=\"colhead src-head\">" + words.html("source-head", words.name(text.sourceLanguage()))
                        + "</p>"
                : "";
        return "<div class=\"para para--heads\" aria-hidden=\"true\"><p class=\"colhead\">"
                + Html.escaped(EditionPage.capitalised(words.name(text.language()))) + "</p>" + source
                + (text.notes().isEmpty() ? "" : "<p class=\"colhead notes-head\">" + words.html("notes") + "</p>")
                + "</div>\n";
    }

    private String row(EditionParagraph paragraph) {
        StringBuilder target = new StringBuilder();
        StringBuilder source = new StringBuilder();
        int place = 0;
        for (EditionUnit unit : paragraph.units()) {
            place++;
            target.append(place == 1 ? "" : " ").append(number(unit)).append(target(unit, place));
            source.append(place == 1 ? "" : " ").append(source(unit, place));
        }
        String kind = switch (paragraph.kind()) {
            case SUBHEAD -> " para--subhead";
            case LEAD -> " para--lead";
            case KICKER, CAPTION, CREDIT -> " para--small";
            case HEADLINE, BODY -> "";
        };
        String tag = kind.equals(" para--subhead") ? "h2" : "p";
        return "<section class=\"para%s\" id=\"p%d\">\n<%s class=\"tr\"%s>%s</%s>\n%s%s</section>\n"
                .formatted(
                        kind,
                        paragraph.number(),
                        tag,
                        of(text.language()),
                        target,
                        tag,
                        sourceShown ? "<p class=\"src\"%s>%s</p>\n".formatted(of(text.sourceLanguage()), source) : "",
                        notes(paragraph.units()));
    }

    private String number(EditionUnit unit) {
        return "<a class=\"sno\" href=\"#s%d\" aria-label=\"%s\">%d</a>"
                .formatted(unit.number(), words.html("sentence-address", unit.number()), unit.number());
    }

    private String target(EditionUnit unit, int place) {
        String content = unit.omitted()
                ? "<span class=\"omitted\"%s>%s</span>".formatted(of(words.language()), words.html("omitted"))
                : "";
        content += text.pieces(unit, Side.TARGET).stream()
                .map(piece -> Html.escaped(piece.text()) + references(piece, true))
                .collect(Collectors.joining());
        return "<span class=\"s\" id=\"s%d\" data-k=\"%d\"%s>%s</span>"
                .formatted(unit.number(), place, sourceShown ? " tabindex=\"0\"" : "", content);
    }

    /** The twin: reached by pointer, and from the translation by its highlight; it is no further stop for the keyboard. */
    private String source(EditionUnit unit, int place) {
        String content = text.pieces(unit, Side.SOURCE).stream()
                .map(piece -> Html.escaped(piece.text()) + references(piece, false))
                .collect(Collectors.joining());
        return "<span class=\"s\" id=\"a%d\" data-k=\"%d\" tabindex=\"-1\">%s</span>"
                .formatted(unit.number(), place, content);
    }

    private String references(TextPiece piece, boolean named) {
        return piece.notes().stream()
                .map(note -> "<a class=\"ref\" href=\"#note-%d\"%s aria-label=\"%s\">%d</a>"
                        .formatted(
                                note.number(),
                                named ? " id=\"ref-" + note.number() + "\"" : "",
                                words.html("note-number", note.number()),
                                note.number()))
                .collect(Collectors.joining());
    }

    private String notes(List<EditionUnit> units) {
        String notes = units.stream()
                .flatMap(unit -> text.notesOn(unit.number()).stream())
                .map(this::note)
                .collect(Collectors.joining());
        return notes.isEmpty() ? "" : "<div class=\"notes\">\n" + notes + "</div>\n";
    }

    private String note(EditionNote note) {
        return """
                <aside class="note" id="note-%d" aria-label="%s"><span class="no" aria-hidden="true">%d</span><p><span class="kind">%s</span> <span%s>%s</span></p><a class="close" href="#ref-%d">%s</a></aside>
                """.formatted(
                        note.number(),
                        words.html("note-number", note.number()),
                        note.number(),
                        words.html("NoteKind." + note.kind().name()),
                        of(note.language()),
                        Html.escaped(note.text()),
                        note.number(),
                        words.html("back"));
    }

    /** Every piece of text says its language and direction. */
    static String of(Language language) {
        return " lang=\"%s\" dir=\"%s\""
                .formatted(language, language.direction().html());
    }
}
