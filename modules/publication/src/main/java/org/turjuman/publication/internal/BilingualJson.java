package org.turjuman.publication.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.Metadata;
import org.turjuman.publication.api.EditionNote;
import org.turjuman.publication.api.EditionParagraph;
import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionUnit;
import org.turjuman.publication.api.EditionView;

/** Source and translation, unit by unit; described in docs/publication.md. */
final class BilingualJson {
    private final EditionView edition;
    private final EditionText text;
    private final String base;

    BilingualJson(EditionView edition, String base) {
        this.edition = edition;
        this.base = base;
        text = edition.text();
    }

    String written() {
        ObjectNode root = Json.object();
        root.put("format", "turjuman-bilingual").put("version", 1);
        root.put("article", text.article().toString())
                .put("edition", edition.line().id().toString())
                .put("number", text.number())
                .put("address", base + edition.articlePath())
                .put("editionAddress", base + edition.editionPath())
                .put("language", text.language().tag())
                .put("direction", text.language().direction().html())
                .put("sourceLanguage", text.sourceLanguage().tag())
                .put("sourceShown", text.sourceShown())
                .put("published", edition.line().firstVisible().toString())
                .put("updated", edition.line().visibleFrom().toString())
                .put("headlineByDesk", text.headlineByDesk())
                .put("machineProposals", text.machine());
        root.set("source", source(text.source()));
        root.set("credits", credits());
        root.set("corrections", corrections());
        root.set("headline", unit(text.headline()));
        ArrayNode paragraphs = root.putArray("paragraphs");
        text.paragraphs().forEach(paragraph -> paragraphs.add(paragraph(paragraph)));
        ArrayNode notes = root.putArray("notes");
        text.notes().forEach(note -> notes.add(note(note)));
        return Json.laidOut(root);
    }

    private ObjectNode source(Metadata source) {
        ObjectNode node = Json.object();
        fact(node, "outlet", source.outlet());
        fact(node, "byline", source.byline());
        fact(node, "section", source.section());
        fact(node, "published", source.published());
        node.put("zone", source.zone().getId());
        fact(node, "region", source.region());
        fact(node, "address", source.address());
        return node.put("rights", source.rights().name().toLowerCase(Locale.ROOT))
                .put("revision", text.revision())
                .put("sha256", text.sha256());
    }

    private static void fact(ObjectNode node, String name, Fact<?> fact) {
        ObjectNode said = node.putObject(name);
        fact.known().ifPresent(value -> said.put("value", value.toString()));
        said.put("standing", fact.standing().name().toLowerCase(Locale.ROOT));
    }

    private ArrayNode credits() {
        ArrayNode credits = Json.array();
        text.credits()
                .forEach(credit -> credits.addObject()
                        .put("part", credit.part().name().toLowerCase(Locale.ROOT))
                        .put("name", credit.name()));
        return credits;
    }

    private ArrayNode corrections() {
        ArrayNode corrections = Json.array();
        edition.corrections()
                .forEach(correction -> corrections
                        .addObject()
                        .put("number", correction.number())
                        .put("at", correction.at().toString())
                        .put("note", correction.note()));
        return corrections;
    }

    private static ObjectNode paragraph(EditionParagraph paragraph) {
        ObjectNode node = Json.object()
                .put("number", paragraph.number())
                .put("kind", paragraph.kind().name().toLowerCase(Locale.ROOT));
        ArrayNode units = node.putArray("units");
        paragraph.units().forEach(unit -> units.add(unit(unit)));
        return node;
    }

    private static ObjectNode unit(EditionUnit unit) {
        ObjectNode node = Json.object().put("number", unit.number()).put("id", "s" + unit.number());
        if (unit.source() != null) {
            node.put("source", unit.source());
        }
        node.put("target", unit.text());
        return unit.omitted() ? node.put("omitted", true) : node;
    }

    private ObjectNode note(EditionNote note) {
        ObjectNode node = Json.object()
                .put("number", note.number())
                .put("id", "note-" + note.number())
                .put("unit", note.unit())
                .put("kind", note.kind().name().toLowerCase(Locale.ROOT))
                .put("language", note.language().tag())
                .put("text", note.text());
        if (!note.isInSource() || text.sourceShown()) {
            node.put("side", note.side().name().toLowerCase(Locale.ROOT))
                    .put("start", note.span().start())
                    .put("end", note.span().end());
        }
        return node;
    }
}
