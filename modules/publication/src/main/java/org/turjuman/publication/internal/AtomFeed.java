package org.turjuman.publication.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;
import org.turjuman.publication.api.EditionLine;

/**
 * The newest editions as Atom 1.0 (RFC 4287). An entry is an article in one language: a correction updates it, its id
 * stays.
 */
final class AtomFeed {
    private final List<EditionLine> lines;
    private final @Nullable Language language; // null for all languages
    private final String base;
    private final Instant now;

    AtomFeed(List<EditionLine> lines, @Nullable Language language, String base, Instant now) {
        this.lines = lines;
        this.language = language;
        this.base = base;
        this.now = now;
    }

    String written() {
        String self = base + "/editions.atom" + (language == null ? "" : "?language=" + language);
        Instant updated = lines.stream()
                .map(EditionLine::visibleFrom)
                .max(Comparator.naturalOrder())
                .orElse(now);
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
                .append(language == null ? "" : " xml:lang=\"" + language + "\"")
                .append(">\n")
                .append(element(
                        "title", language == null ? "Turjuman" : "Turjuman (" + language.nameIn(language) + ")"))
                .append(element("id", self))
                .append(element("updated", moment(updated)))
                .append(link("self", "application/atom+xml", self, null))
                .append(link("alternate", "text/html", base + "/editions", null))
                .append("<author>")
                .append(element("name", "Turjuman"))
                .append("</author>\n");
        lines.forEach(line -> entry(feed, line));
        return feed.append("</feed>\n").toString();
    }

    private void entry(StringBuilder feed, EditionLine line) {
        String address = base + "/articles/" + line.article() + "/" + line.language();
        feed.append("<entry xml:lang=\"")
                .append(line.language())
                .append("\">\n")
                .append(element("title", line.headline()))
                .append(element("id", address))
                .append(element("published", moment(line.firstVisible())))
                .append(element("updated", moment(line.visibleFrom())))
                .append(link("alternate", "text/html", address, line.language()))
                .append(element("summary", line.summary()))
                .append("</entry>\n");
    }

    private static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + Xml.escaped(text) + "</" + name + ">\n";
    }

    private static String link(String relation, String type, String address, @Nullable Language language) {
        return "<link rel=\"" + relation + "\" type=\"" + type + "\" href=\"" + Xml.escaped(address) + "\""
                + (language == null ? "" : " hreflang=\"" + language + "\"") + "/>\n";
    }
}
