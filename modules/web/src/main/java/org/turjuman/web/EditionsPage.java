package org.turjuman.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Page;
import org.turjuman.publication.api.EditionLine;

/** The readers' list of what is published. */
final class EditionsPage {
    static final int SIZE = 30;
    private final ReaderWords words;
    private final String base;

    EditionsPage(ReaderWords words, String base) {
        this.words = words;
        this.base = base;
    }

    /**
     * The list.
     *
     * @param page what it shows
     * @param offset how many newer ones there are
     * @param chosen the language that was asked for; null for all
     * @param languages in which anything is published
     */
    String list(Page<EditionLine> page, int offset, @Nullable Language chosen, List<Language> languages) {
        ReaderFrame frame = new ReaderFrame(words, words.say("list-title"));
        frame.link("canonical", base + address(chosen, offset), "");
        frame.head("<meta name=\"description\" content=\"" + words.html("list-intro") + "\">");
        interfaceLanguages(frame);
        String entries = page.items().isEmpty()
                ? "<div class=\"empty\"><p>%s</p><p>%s</p></div>\n"
                        .formatted(words.html("list-empty"), words.html("list-empty-hint"))
                : page.items().stream().map(this::entry).collect(Collectors.joining());
        return frame.around("""
                <main class="page" id="main">
                <header class="head head--list"><div><h1>%s</h1><p class="intro">%s</p></div></header>
                %s%s%s</main>""".formatted(
                        words.html("list-title"),
                        words.html("list-intro"),
                        filter(chosen, languages),
                        "<div class=\"list\">\n" + entries + "</div>\n",
                        pager(page, offset, chosen)));
    }

    /** The published languages of one article. */
    String article(List<EditionLine> lines) {
        ReaderFrame frame = new ReaderFrame(words, words.say("article-title"));
        frame.link("canonical", base + "/articles/" + lines.get(0).article(), "");
        lines.forEach(line -> frame.link("alternate", base + path(line), " hreflang=\"" + line.language() + "\""));
        interfaceLanguages(frame);
        return frame.around("""
                <main class="page" id="main">
                <header class="head head--list"><div><h1>%s</h1></div></header>
                <div class="list">
                %s</div>
                </main>""".formatted(
                words.html("article-title"), lines.stream().map(this::entry).collect(Collectors.joining())));
    }

    /** A small form, as the choice is remembered; a link would only ask. */
    private void interfaceLanguages(ReaderFrame frame) {
        String buttons = Stream.of(Language.ENGLISH, Language.ARABIC, Language.FRENCH)
                .map(language -> "<button name=\"language\" value=\"%s\"%s aria-pressed=\"%s\">%s</button>"
                        .formatted(
                                language,
                                EditionBody.of(language),
                                language.equals(words.language()),
                                Html.escaped(EditionPage.capitalised(language.nameIn(language)))))
                .collect(Collectors.joining());
        frame.navigation("<form class=\"languages\" method=\"post\" action=\"/language\">"
                + "<input type=\"hidden\" name=\"to\" value=\"/editions\">" + buttons + "</form>");
    }

    private String filter(@Nullable Language chosen, List<Language> languages) {
        if (languages.size() < 2 && chosen == null) {
            return "";
        }
        String all = choice("/editions", words.html("all-languages"), chosen == null);
        String each = languages.stream()
                .map(language -> choice(
                        address(language, 0),
                        Html.escaped(EditionPage.capitalised(words.name(language))),
                        language.equals(chosen)))
                .collect(Collectors.joining());
        return "<div class=\"tools\"><span class=\"switch\" role=\"group\" aria-label=\"%s\">%s%s</span></div>\n"
                .formatted(words.html("languages"), all, each);
    }

    private static String choice(String address, String name, boolean chosen) {
        return "<a href=\"%s\"%s>%s</a>".formatted(Html.escaped(address), chosen ? " aria-current=\"true\"" : "", name);
    }

    private String entry(EditionLine line) {
        String of = EditionBody.of(line.language());
        String outlet = Html.escaped(EditionPage.capitalised(words.fact("outlet", line.outlet())));
        String source = "<bdi>" + outlet + "</bdi>"
                + line.sourcePublished()
                        .known()
                        .map(day -> Html.escaped(words.comma() + words.day(day)))
                        .orElse("");
        String edition = words.say(
                line.correction() == null ? "edition-dated" : "edition-corrected",
                line.number(),
                words.day(line.visibleFrom()));
        return """
                <article class="entry">
                <p class="kicker">%s %s</p>
                <h2%s><a href="%s" hreflang="%s">%s</a></h2>
                <p class="summary"%s>%s</p>
                <p class="byline"><span>%s</span><span>%s</span></p>
                </article>
                """.formatted(
                        words.html("translated-from", words.name(line.sourceLanguage())),
                        source,
                        of,
                        path(line),
                        line.language(),
                        Html.escaped(line.headline()),
                        of,
                        Html.escaped(line.summary()),
                        Html.escaped(EditionPage.capitalised(words.name(line.language()))),
                        Html.escaped(edition));
    }

    private String pager(Page<EditionLine> page, int offset, @Nullable Language chosen) {
        String newer = offset > 0
                ? "<a rel=\"prev\" href=\"%s\">%s</a>"
                        .formatted(Html.escaped(address(chosen, Math.max(0, offset - SIZE))), words.html("newer"))
                : "";
        String older = offset + page.items().size() < page.total()
                ? "<a rel=\"next\" href=\"%s\">%s</a>"
                        .formatted(Html.escaped(address(chosen, offset + SIZE)), words.html("older"))
                : "";
        return newer.isEmpty() && older.isEmpty()
                ? ""
                : "<nav class=\"pager\" aria-label=\"%s\">%s%s</nav>\n"
                        .formatted(words.html("list-title"), newer, older);
    }

    private static String path(EditionLine line) {
        return "/articles/" + line.article() + "/" + line.language();
    }

    private static String address(@Nullable Language language, int offset) {
        String query = Stream.of(language == null ? "" : "language=" + language, offset == 0 ? "" : "from=" + offset)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/editions" : "/editions?" + query;
    }
}
