package org.turjuman.publication.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.turjuman.articles.api.Metadata;
import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionView;

/** What search engines read: a schema.org NewsArticle that says what it translates, who did it, and what was corrected. */
final class StructuredData {
    private final EditionView edition;
    private final EditionText text;
    private final String base;

    StructuredData(EditionView edition, String base) {
        this.edition = edition;
        this.base = base;
        text = edition.text();
    }

    /** Safe inside a script element. */
    String written() {
        String address = base + (edition.isCurrent() ? edition.articlePath() : edition.editionPath());
        ObjectNode root = Json.object();
        root.put("@context", "https://schema.org")
                .put("@type", "NewsArticle")
                .put("@id", address)
                .put("url", address)
                .put("mainEntityOfPage", address)
                .put("headline", text.headline().text())
                .put("description", edition.line().summary())
                .put("inLanguage", text.language().tag())
                .put("datePublished", edition.line().firstVisible().toString())
                .put("dateModified", edition.line().visibleFrom().toString())
                .put("version", Integer.toString(text.number()))
                .put("isAccessibleForFree", true);
        people(root, "translator", text.authors());
        people(root, "editor", text.revisers());
        corrections(root);
        root.set("translationOfWork", original());
        return Json.insideScript(root);
    }

    private static void people(ObjectNode node, String property, Iterable<String> names) {
        ArrayNode people = Json.array();
        names.forEach(name -> people.add(named("Person", name)));
        if (!people.isEmpty()) {
            node.set(property, people);
        }
    }

    private static ObjectNode named(String type, String name) {
        return Json.object().put("@type", type).put("name", name);
    }

    private void corrections(ObjectNode root) {
        if (!edition.corrections().isEmpty()) {
            ArrayNode corrections = root.putArray("correction");
            edition.corrections()
                    .forEach(correction -> corrections
                            .addObject()
                            .put("@type", "CorrectionComment")
                            .put("text", correction.note())
                            .put("datePublished", correction.at().toString()));
        }
    }

    /** The source, as far as it is known: nothing is invented, and its words are given only where readers see them. */
    private ObjectNode original() {
        Metadata source = text.source();
        ObjectNode original = Json.object().put("@type", "NewsArticle");
        original.put("inLanguage", text.sourceLanguage().tag());
        String headline = text.headline().source();
        if (headline != null && !headline.isEmpty()) {
            original.put("headline", headline);
        }
        source.outlet().known().ifPresent(outlet -> original.set("publisher", named("NewsMediaOrganization", outlet)));
        source.byline().known().ifPresent(byline -> original.set("author", named("Person", byline)));
        source.published().known().ifPresent(day -> original.put("datePublished", day.toString()));
        source.section().known().ifPresent(section -> original.put("articleSection", section));
        source.address().known().ifPresent(address -> original.put("url", address));
        return original;
    }
}
