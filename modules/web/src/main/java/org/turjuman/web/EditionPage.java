package org.turjuman.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.Rights;
import org.turjuman.publication.api.Correction;
import org.turjuman.publication.api.EditionLine;
import org.turjuman.publication.api.EditionState;
import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionView;

/** The page of one edition for readers. Works without script; everything is escaped here or in {@link EditionBody}. */
final class EditionPage {
    private static final String INFO_ICON =
            icon("<circle cx=\"10\" cy=\"10\" r=\"7.2\"/><path d=\"M10 9.2v4.6M10 6.3v.1\"/>");

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
        return frame.around("""
                <main class="page" id="main" data-view="%s">
                %s%s%s%s%s</main>
                %s""".formatted(
                        view.key(),
                        head(),
                        superseded(),
                        corrections(),
                        new EditionTools(edition, view, words, base).written(),
                        body.rows(),
                        new EditionFoot(edition, words).written()));
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
        parts.add(capitalised(words.fact("outlet", source.outlet())) + ".");
        parts.add(capitalised(words.fact("byline", source.byline())) + ".");
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

    static String icon(String content) {
        return "<svg class=\"i\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\">" + content + "</svg>";
    }

    /** With a capital at its beginning; French writes the names of languages small inside a sentence. */
    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
