package org.turjuman.web;

import java.util.ArrayList;
import java.util.List;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.Standing;
import org.turjuman.publication.api.EditionLine;
import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionView;

/** The foot of an edition: where the text is from, who made it, and the files to take away. */
final class EditionFoot {
    private final EditionView edition;
    private final EditionText text;
    private final ReaderWords words;

    EditionFoot(EditionView edition, ReaderWords words) {
        this.edition = edition;
        this.words = words;
        text = edition.text();
    }

    /** The foot as HTML. */
    String written() {
        return """
                <footer class="foot" id="provenance"><div class="page foot-grid">
                <section><h2>%s</h2><dl class="facts">%s</dl></section>
                <section><h2>%s</h2><dl class="facts">%s</dl></section>
                <section><h2>%s</h2><ul>%s</ul></section>
                </div></footer>""".formatted(
                        words.html("from-heading"),
                        source(),
                        words.html("who-heading"),
                        people(),
                        words.html("files-heading"),
                        files());
    }

    private String source() {
        Metadata source = text.source();
        String article = words.say("fact-article", words.name(text.sourceLanguage()));
        String country = source.region().known().map(words::country).orElse("");
        StringBuilder facts = new StringBuilder();
        facts.append(
                row("source", Html.escaped(country.isEmpty() ? article : words.say("outlet-dated", article, country))));
        facts.append(row("outlet", said(source.outlet(), ReaderWords.missing("outlet", source.outlet()))));
        facts.append(row("byline", said(source.byline(), ReaderWords.missing("byline", source.byline()))));
        facts.append(row(
                "published",
                source.published()
                        .known()
                        .map(day -> Html.escaped(standing(words.day(day), source.published())))
                        .orElseGet(() -> words.html("date-not-known"))));
        if (source.section().isKnown()) {
            facts.append(row("section", said(source.section(), "date-not-known")));
        }
        String headline = text.headlineByDesk() ? words.html("headline-by-desk") : sourceHeadline();
        facts.append(headline.isEmpty() ? "" : row("headline", headline));
        source.address()
                .known()
                .filter(address -> address.startsWith("http:") || address.startsWith("https:"))
                .ifPresent(address -> facts.append(row(
                        "address",
                        "<a class=\"mono\" dir=\"ltr\" rel=\"nofollow noopener\" href=\"%s\">%s</a>"
                                .formatted(Html.escaped(address), Html.escaped(address)))));
        facts.append(row("original", "<span class=\"mono\">" + words.html("original-kept", text.sha256()) + "</span>"));
        return facts.toString();
    }

    private String sourceHeadline() {
        String headline = text.headline().source();
        return headline == null
                ? ""
                : "<bdi%s>%s</bdi>".formatted(EditionBody.of(text.sourceLanguage()), Html.escaped(headline));
    }

    private String said(Fact<String> fact, String missing) {
        return fact.known()
                .map(value -> "<bdi>" + Html.escaped(standing(value, fact)) + "</bdi>")
                .orElseGet(() -> words.html(missing));
    }

    private String standing(String value, Fact<?> fact) {
        return fact.standing() == Standing.INFERRED ? words.say("inferred", value) : value;
    }

    private String people() {
        String revisers = text.revisers().isEmpty() ? words.say("no-second-person") : words.names(text.revisers());
        return row("translation", Html.escaped(words.names(text.authors())))
                + row("revision", Html.escaped(revisers))
                + row("machine", words.html(text.machine() ? "machine-some" : "machine-none"));
    }

    private String row(String fact, String value) {
        return "<dt>" + words.html("fact-" + fact) + "</dt><dd>" + value + "</dd>";
    }

    private String files() {
        StringBuilder files = new StringBuilder();
        List<EditionLine> editions = new ArrayList<>(edition.editions());
        java.util.Collections.reverse(editions);
        for (EditionLine line : editions) {
            String dated = Html.escaped(words.say("edition-dated", line.number(), words.day(line.visibleFrom())));
            files.append("<li><a href=\"/editions/%s\">%s</a>%s</li>"
                    .formatted(
                            line.id(),
                            dated,
                            line.id().equals(edition.line().id()) ? " (" + words.html("this-page") + ")" : ""));
        }
        String path = edition.isCurrent() ? edition.articlePath() : edition.editionPath();
        return files.append("<li><a href=\"%s.json\">%s</a></li><li><a href=\"%s/annotations\">%s</a></li>"
                        .formatted(path, words.html("file-json"), path, words.html("file-annotations")))
                .toString();
    }
}
