package org.turjuman.publication.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.turjuman.publication.api.Correction;
import org.turjuman.publication.api.EditionNote;
import org.turjuman.publication.api.EditionParagraph;
import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionUnit;
import org.turjuman.publication.api.EditionView;
import org.turjuman.publication.api.TextPiece;

/** The translation alone, for another system: as a fragment of HTML, and as plain text. */
final class TakeAway {
    private final EditionView edition;
    private final EditionText text;
    private final String address;
    private final FormatWords words;

    TakeAway(EditionView edition, String base) {
        this.edition = edition;
        text = edition.text();
        address = base + edition.articlePath();
        words = new FormatWords(text.language());
    }

    String html() {
        String language = " lang=\"%s\" dir=\"%s\""
                .formatted(text.language(), text.language().direction().html());
        StringBuilder html = new StringBuilder("<article" + language + ">\n");
        html.append("<h1>").append(marked(text.headline())).append("</h1>\n");
        html.append(paragraph("p", Xml.escaped(byline())));
        edition.corrections().forEach(c -> html.append(paragraph("p", Xml.escaped(correction(c)))));
        text.paragraphs().forEach(p -> html.append(paragraph(p)));
        if (!text.notes().isEmpty()) {
            html.append(paragraph("h2", Xml.escaped(words.say("notes")))).append("<ol>\n");
            text.notes().forEach(note -> html.append(note(note)));
            html.append("</ol>\n");
        }
        html.append(paragraph(
                "p",
                Xml.escaped(source()) + " <a href=\"" + Xml.escaped(address) + "\">" + Xml.escaped(address) + "</a>"));
        return html.append("</article>\n").toString();
    }

    private static String paragraph(String tag, String content) {
        return "<" + tag + ">" + content + "</" + tag + ">\n";
    }

    private String paragraph(EditionParagraph paragraph) {
        String content = shown(paragraph).stream().map(this::marked).collect(Collectors.joining(" "));
        String tag = switch (paragraph.kind()) {
            case SUBHEAD -> "h2";
            default -> "p";
        };
        return content.isEmpty() ? "" : paragraph(tag, content);
    }

    /** The units that say something: an omitted one only if a note stands on it. */
    private List<EditionUnit> shown(EditionParagraph paragraph) {
        return paragraph.units().stream()
                .filter(unit -> !unit.omitted() || !text.notesOn(unit.number()).isEmpty())
                .toList();
    }

    private String marked(EditionUnit unit) {
        StringBuilder marked = new StringBuilder();
        for (TextPiece piece : text.pieces(unit, EditionNote.Side.TARGET)) {
            marked.append(Xml.escaped(piece.text()));
            piece.notes()
                    .forEach(note ->
                            marked.append("<sup>[").append(note.number()).append("]</sup>"));
        }
        return marked.toString();
    }

    private String note(EditionNote note) {
        String language = " lang=\"%s\" dir=\"%s\""
                .formatted(note.language(), note.language().direction().html());
        return "<li" + language + ">" + Xml.escaped(note.text()) + "</li>\n";
    }

    String plainText() {
        StringBuilder plain = new StringBuilder(numbered(text.headline())).append("\n\n");
        plain.append(byline()).append("\n\n");
        edition.corrections().forEach(c -> plain.append(correction(c)).append("\n\n"));
        for (EditionParagraph paragraph : text.paragraphs()) {
            String content = shown(paragraph).stream().map(this::numbered).collect(Collectors.joining(" "));
            plain.append(content.isEmpty() ? "" : content + "\n\n");
        }
        if (!text.notes().isEmpty()) {
            plain.append(words.say("notes")).append("\n\n");
            text.notes()
                    .forEach(note -> plain.append('[')
                            .append(note.number())
                            .append("] ")
                            .append(note.text())
                            .append('\n'));
            plain.append('\n');
        }
        return plain.append(source()).append(' ').append(address).append('\n').toString();
    }

    private String numbered(EditionUnit unit) {
        StringBuilder numbered = new StringBuilder();
        for (TextPiece piece : text.pieces(unit, EditionNote.Side.TARGET)) {
            numbered.append(piece.text());
            piece.notes()
                    .forEach(note -> numbered.append('[').append(note.number()).append(']'));
        }
        return numbered.toString();
    }

    private String byline() {
        String translated = words.say("translated-by", words.names(text.authors()));
        return text.revisers().isEmpty()
                ? translated
                : translated + " " + words.say("reviewed-by", words.names(text.revisers()));
    }

    private String correction(Correction correction) {
        ZoneId zone = text.source().zone();
        LocalDate day = correction.at().atZone(zone).toLocalDate();
        return words.say("correction", words.day(day, zone), correction.note());
    }

    private String source() {
        String outlet = text.source().outlet().known().orElseGet(() -> words.say("outlet-not-known"));
        String language = text.sourceLanguage()
                .locale()
                .getDisplayLanguage(text.language().locale());
        return text.source()
                .published()
                .known()
                .map(day -> words.say(
                        "source-dated",
                        language,
                        outlet,
                        words.day(day, text.source().zone())))
                .orElseGet(() -> words.say("source", language, outlet));
    }
}
