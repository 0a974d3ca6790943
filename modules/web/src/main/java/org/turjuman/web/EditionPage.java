package org.turjuman.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.Rights;
import org.turjuman.articles.api.Standing;
import org.turjuman.publication.api.Correction;
import org.turjuman.publication.api.EditionLine;
import org.turjuman.publication.api.EditionState;
import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionView;

/** The page of one edition for readers. Works without script; everything is escaped here or in {@link EditionBody}. */
final class EditionPage {
    private static final String INFO_ICON =
            icon("<circle cx=\"10\" cy=\"10\" r=\"7.2\"/><path d=\"M10 9.2v4.6M10 6.3v.1\"/>");
    private static final String SIZE_ICON = icon("<path d=\"M3 4.5h14v4H3zM3 11.5h14v4H3z\"/>");
    private static final String CITE_ICON = icon("<path d=\"M4 13.5V9.8C4 7.5 5.3 6.2 7.5 6M4 10.2h3.5v3.3H4M11.5"
            + " 13.5V9.8c0-2.3 1.3-3.6 3.5-3.8M11.5 10.2H15v3.3h-3.5\"/>");
    private static final String SHARE_ICON = icon("<path d=\"M8.3 11.7 11.7 8.3M9 6.3l1.6-1.6a3.3 3.3 0 0 1 4.7"
            + " 4.7L13.7 11M11 13.7l-1.6 1.6a3.3 3.3 0 0 1-4.7-4.7L6.3 9\"/>");

    private final EditionView edition;
    private final EditionText text;
    private final ReadingView view;
    private final ReaderWords words;
    private final String base;
    private final EditionBody body;

    /**
     * A page.
     *
     * @param edition what it shows
     * @param view how it is read
     * @param words in the edition's language
     * @param base where readers reach the desk, without a slash at its end
     */
    EditionPage(EditionView edition, ReadingView view, ReaderWords words, String base) {
        this.edition = edition;
        this.view = view;
        this.words = words;
        this.base = base;
        text = edition.text();
        body = new EditionBody(text, words, view);
    }

    /**
     * The page as HTML.
     *
     * @param jsonLd what search engines read, safe inside a script element
     */
    String written(String jsonLd) {
        ReaderFrame frame = new ReaderFrame(words, text.headline().text());
        describe(frame);
        frame.head("<script type=\"application/ld+json\">" + jsonLd + "</script>");
        edition.languages().forEach(line -> frame.navigation(languageLink(line)));
        return frame.around(
                """
                <main class="page" id="main" data-view="%s">
                %s%s%s%s%s</main>
                %s""".formatted(view.key(), head(), superseded(), corrections(), tools(), body.rows(), foot()));
    }

    private void describe(ReaderFrame frame) {
        String address = base + edition.articlePath();
        frame.head("<meta name=\"description\" content=\"%s\">"
                .formatted(Html.escaped(edition.line().summary())));
        if (!edition.isCurrent()) {
            frame.head("<meta name=\"robots\" content=\"noindex\">");
        }
        frame.link("canonical", address, "");
        for (EditionLine line : edition.languages()) {
            frame.link("alternate", base + path(line), " hreflang=\"" + line.language() + "\"");
        }
        frame.link("alternate", base + "/articles/" + text.article(), " hreflang=\"x-default\"");
        frame.link("alternate", base + edition.articlePath() + ".json", " type=\"application/json\"");
        preload(frame, "source-serif-4-latin-wght-normal");
        preload(frame, "noto-naskh-arabic-arabic-wght-normal");
        frame.property("og:type", "article");
        frame.property("og:site_name", "Turjuman");
        frame.property("og:title", text.headline().text());
        frame.property("og:description", edition.line().summary());
        frame.property("og:url", address);
        frame.property("og:locale", text.language().tag().replace('-', '_'));
        frame.property("article:published_time", edition.line().firstVisible().toString());
        frame.property("article:modified_time", edition.line().visibleFrom().toString());
    }

    private static void preload(ReaderFrame frame, String font) {
        frame.link("preload", "/static/fonts/" + font + ".woff2", " as=\"font\" type=\"font/woff2\" crossorigin");
    }

    private static String path(EditionLine line) {
        return "/articles/" + line.article() + "/" + line.language();
    }

    private String languageLink(EditionLine line) {
        boolean here = line.language().equals(text.language());
        return "<a href=\"%s\"%s hreflang=\"%s\"%s>%s</a>"
                .formatted(
                        path(line),
                        EditionBody.of(line.language()),
                        line.language(),
                        here ? " aria-current=\"page\"" : "",
                        Html.escaped(capitalised(line.language().nameIn(line.language()))));
    }

    private String head() {
        return """
                <header class="head">
                <div>
                <p class="kicker">%s</p>
                %s<p class="byline"><span>%s <b>%s</b></span>%s<span>%s</span></p>
                </div>
                <p class="prov"><b>%s</b> %s <a href="#provenance">%s</a></p>
                </header>
                """.formatted(
                        kicker(),
                        body.headline(),
                        words.html("translated-by"),
                        Html.escaped(words.names(text.authors())),
                        reviewers(),
                        Html.escaped(editionDated(edition.line())),
                        text.sourceShown()
                                ? words.html("source-beside", words.name(text.sourceLanguage()))
                                : words.html("source-hidden"),
                        Html.escaped(provenance()),
                        words.html("where"));
    }

    private String kicker() {
        String place = text.source()
                .region()
                .known()
                .map(region -> words.country(region))
                .orElse("");
        String day = text.source().published().known().map(words::day).orElse("");
        String dateline =
                List.of(place, day).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(words.comma()));
        return words.html("translated-from", words.name(text.sourceLanguage())) + " " + Html.escaped(dateline);
    }

    private String reviewers() {
        return text.revisers().isEmpty()
                ? "<span>" + words.html("no-second-person") + "</span>"
                : "<span>%s <b>%s</b></span>"
                        .formatted(words.html("reviewed-by"), Html.escaped(words.names(text.revisers())));
    }

    private String editionDated(EditionLine line) {
        return words.say(
                line.correction() == null ? "edition-dated" : "edition-corrected",
                line.number(),
                words.day(line.visibleFrom()));
    }

    /** What is known of the source in a line, and plainly what is not. */
    private String provenance() {
        Metadata source = text.source();
        List<String> parts = new ArrayList<>();
        if (!text.sourceShown()) {
            parts.add(words.say(source.rights() == Rights.NOT_RECORDED ? "source-hidden-rights" : "source-hidden-why"));
        }
        parts.add(capitalised(source.outlet().known().orElseGet(() -> words.say(missing("outlet", source.outlet()))))
                + ".");
        parts.add(capitalised(source.byline().known().orElseGet(() -> words.say(missing("byline", source.byline()))))
                + ".");
        return String.join(" ", parts);
    }

    private String superseded() {
        return edition.line().state() == EditionState.SUPERSEDED
                ? notice("<p>%s <a href=\"%s\">%s</a></p>"
                        .formatted(words.html("superseded"), edition.articlePath(), words.html("current-edition")))
                : "";
    }

    private String corrections() {
        return edition.corrections().stream().map(this::correction).collect(Collectors.joining());
    }

    private String correction(Correction correction) {
        String before = edition.editions().stream()
                .filter(line -> line.number() < correction.number())
                .reduce((one, next) -> next)
                .map(line ->
                        " <a href=\"/editions/%s\">%s</a>".formatted(line.id(), words.html("edition", line.number())))
                .orElse("");
        return notice("<p><b>%s</b> <span%s>%s</span>%s</p>"
                .formatted(
                        words.html("correction", words.day(correction.at())),
                        EditionBody.of(text.language()),
                        Html.escaped(correction.note()),
                        before));
    }

    private static String notice(String content) {
        return "<div class=\"correction\" role=\"note\">" + INFO_ICON + content + "</div>\n";
    }

    private String tools() {
        String address = base + edition.articlePath();
        return """
                <div class="tools">%s<span class="grow"></span>
                <details class="menu"><summary class="tool">%s<span>%s</span></summary><div class="menu-sheet"><div class="sizes" role="radiogroup" aria-label="%s">%s%s%s</div><label class="keys" hidden><input type="checkbox" id="keys"> %s</label></div></details>
                <details class="menu"><summary class="tool">%s<span>%s</span></summary><div class="menu-sheet"><p class="citation" id="citation">%s</p><button type="button" class="copy" data-copy="citation" data-done="%s" hidden>%s</button></div></details>
                <details class="menu"><summary class="tool">%s<span>%s</span></summary><div class="menu-sheet"><label for="address">%s</label><input id="address" dir="ltr" readonly value="%s"><button type="button" class="copy" data-copy="address" data-done="%s" hidden>%s</button></div></details>
                </div>
                """.formatted(
                        text.sourceShown() ? views() : "",
                        SIZE_ICON,
                        words.html("reading"),
                        words.html("text-size"),
                        size("normal", true),
                        size("large", false),
                        size("largest", false),
                        words.html("keys"),
                        CITE_ICON,
                        words.html("cite"),
                        Html.escaped(citation(address)),
                        words.html("copied"),
                        words.html("copy"),
                        SHARE_ICON,
                        words.html("share"),
                        words.html("address"),
                        Html.escaped(address),
                        words.html("copied"),
                        words.html("copy"));
    }

    private String views() {
        StringBuilder views = new StringBuilder(
                "<span class=\"switch\" role=\"group\" aria-label=\"%s\">".formatted(words.html("view")));
        for (ReadingView choice : ReadingView.values()) {
            views.append("<a%s href=\"?view=%s\"%s>%s</a>"
                    .formatted(
                            choice == ReadingView.BOTH ? " class=\"wide\"" : "",
                            choice.key(),
                            choice == view ? " aria-current=\"true\"" : "",
                            words.html("view-" + choice.key(), capitalised(words.name(text.language())))));
        }
        return views.append("</span>").toString();
    }

    private String size(String size, boolean chosen) {
        return "<label><input type=\"radio\" name=\"size\" id=\"size-%s\" value=\"%s\"%s> %s</label>"
                .formatted(size, size, chosen ? " checked" : "", words.html("size-" + size));
    }

    private String citation(String address) {
        return words.say(
                "citation",
                text.source().outlet().known().orElseGet(() -> capitalised(words.say("outlet-not-known"))),
                text.headline().text(),
                words.name(text.sourceLanguage()),
                words.names(text.authors()),
                text.number(),
                words.day(edition.line().visibleFrom()),
                address);
    }

    private String foot() {
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
        facts.append(row("outlet", said(source.outlet(), missing("outlet", source.outlet()))));
        facts.append(row("byline", said(source.byline(), missing("byline", source.byline()))));
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

    /** That nobody has looked is not the same as that there is nothing. */
    private static String missing(String name, Fact<String> fact) {
        return name + (fact.standing() == Standing.NOT_ASKED ? "-not-asked" : "-not-known");
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

    private static String icon(String content) {
        return "<svg class=\"i\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\">" + content + "</svg>";
    }

    /** With a capital at its beginning; French writes the names of languages small inside a sentence. */
    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
