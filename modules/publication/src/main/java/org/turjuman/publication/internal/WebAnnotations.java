package org.turjuman.publication.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;
import org.turjuman.publication.api.EditionNote;
import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionUnit;
import org.turjuman.publication.api.EditionView;

/**
 * The notes of an edition as a collection of the W3C Web Annotation Data Model. Each names its sentence by the fragment of
 * the edition's page, and within it its words by quotation and position. Words of a source that readers do not see are
 * not quoted: such a note is about its sentence.
 */
final class WebAnnotations {
    private static final int AROUND = 32; // UTF-16 units of prefix and suffix
    private final EditionView edition;
    private final EditionText text;
    private final String page;
    private final String address;

    WebAnnotations(EditionView edition, String base) {
        this.edition = edition;
        text = edition.text();
        page = base + edition.editionPath();
        address = base + (edition.isCurrent() ? edition.articlePath() : edition.editionPath()) + "/annotations";
    }

    String written() {
        ObjectNode root = Json.object();
        root.put("@context", "http://www.w3.org/ns/anno.jsonld")
                .put("id", address)
                .put("type", "AnnotationCollection")
                .put("label", text.headline().text())
                .put("total", text.notes().size());
        ObjectNode first = root.putObject("first");
        first.put("id", address + "#page-1").put("type", "AnnotationPage").put("startIndex", 0);
        ArrayNode items = first.putArray("items");
        text.notes().forEach(note -> items.add(annotation(note)));
        return Json.laidOut(root);
    }

    private ObjectNode annotation(EditionNote note) {
        ObjectNode annotation = Json.object()
                .put("id", page + "#note-" + note.number())
                .put("type", "Annotation")
                .put("motivation", motivation(note))
                .put("created", edition.line().publishedAt().toString());
        annotation
                .putObject("body")
                .put("type", "TextualBody")
                .put("value", note.text())
                .put("format", "text/plain")
                .put("language", note.language().tag())
                .put("textDirection", note.language().direction().html())
                .put("purpose", motivation(note));
        annotation.set("target", target(note));
        return annotation;
    }

    /** The nearest term of the model's list. */
    private static String motivation(EditionNote note) {
        return switch (note.kind()) {
            case IDENTITY -> "identifying";
            case DEFINITION, CONTEXT -> "describing";
            case CONTESTED, UNVERIFIED_CLAIM -> "questioning";
            case SOURCE_ERROR -> "assessing";
            case TRANSLATORS_NOTE -> "commenting";
        };
    }

    private ObjectNode target(EditionNote note) {
        boolean inSource = note.isInSource() && text.sourceShown();
        Language language = inSource ? text.sourceLanguage() : text.language();
        ObjectNode target = Json.object()
                .put("source", page)
                .put("language", language.tag())
                .put("textDirection", language.direction().html());
        ObjectNode selector = target.putObject("selector")
                .put("type", "FragmentSelector")
                .put("conformsTo", "http://tools.ietf.org/rfc/rfc3236")
                .put("value", (inSource ? "a" : "s") + note.unit());
        String words = words(note);
        if (words != null && !note.span().isEmpty()) {
            ArrayNode refined = selector.putArray("refinedBy");
            refined.add(quotation(note, words));
            refined.addObject()
                    .put("type", "TextPositionSelector")
                    .put("start", note.span().start())
                    .put("end", note.span().end());
        }
        return target;
    }

    private static ObjectNode quotation(EditionNote note, String words) {
        int start = note.span().start();
        int end = note.span().end();
        return Json.object()
                .put("type", "TextQuoteSelector")
                .put("exact", note.span().substring(words))
                .put("prefix", words.substring(Math.max(0, start - AROUND), start))
                .put("suffix", words.substring(end, Math.min(words.length(), end + AROUND)));
    }

    /** The text that the note's span counts in; null where readers do not see it. */
    private @Nullable String words(EditionNote note) {
        EditionUnit unit =
                text.units().filter(u -> u.number() == note.unit()).findFirst().orElse(null);
        String words = unit == null ? null : note.isInSource() ? unit.source() : unit.text();
        return words == null || note.span().end() > words.length() ? null : words;
    }
}
