package org.turjuman.web;

import java.util.ArrayList;
import java.util.List;

/** What every readers' page has around its content: a plain head, the masthead, the page's language and direction. */
final class ReaderFrame {
    private static final String MARK =
            "<svg class=\"mark-logo\" viewBox=\"0 0 28 28\" aria-hidden=\"true\" focusable=\"false\">"
                    + "<path d=\"M12 4 3.5 14 12 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.6\""
                    + " stroke-linejoin=\"miter\" stroke-linecap=\"square\"/>"
                    + "<path d=\"M16.3 2.3 26.3 14l-10 11.7z\" fill=\"currentColor\"/></svg>";
    private final ReaderWords words;
    private final String title;
    private final List<String> head = new ArrayList<>();
    private final List<String> navigation = new ArrayList<>();

    ReaderFrame(ReaderWords words, String title) {
        this.words = words;
        this.title = title;
    }

    /** Adds an element to the head; it must be safe HTML. */
    void head(String element) {
        head.add(element);
    }

    /** Adds {@code <link>} with two attributes. */
    void link(String relation, String address, String more) {
        head("<link rel=\"%s\" href=\"%s\"%s>".formatted(relation, Html.escaped(address), more));
    }

    /** Adds {@code <meta property>}. */
    void property(String name, String content) {
        head("<meta property=\"%s\" content=\"%s\">".formatted(name, Html.escaped(content)));
    }

    /** Adds an element to the masthead's navigation; it must be safe HTML. */
    void navigation(String element) {
        navigation.add(element);
    }

    /**
     * The page.
     *
     * @param content what stands below the masthead, safe HTML
     */
    String around(String content) {
        String version = "?v=" + Shell.VERSION;
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – Turjuman</title>
                <link rel="icon" href="/static/mark.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/static/tokens.css%s">
                <link rel="stylesheet" href="/static/reader.css%s">
                <link rel="alternate" type="application/atom+xml" href="/editions.atom" title="Turjuman">
                %s
                <script type="module" src="/static/reader.js%s"></script>
                </head>
                <body>
                <a class="skip" href="#main">%s</a>
                <header class="page mast"><a class="wordmark" href="/editions">%sTurjuman <span lang="ar">ترجمان</span></a>
                <nav aria-label="%s"><a href="/editions">%s</a><a href="/editions.atom">%s</a>%s</nav></header>
                <div class="page"><hr class="rule"><hr class="rule"></div>
                %s
                </body>
                </html>
                """.formatted(
                        words.language(),
                        words.direction().html(),
                        Html.escaped(title),
                        version,
                        version,
                        String.join("\n", head),
                        version,
                        words.html("skip"),
                        MARK,
                        words.html("languages"),
                        words.html("editions"),
                        words.html("feed"),
                        String.join("", navigation),
                        content);
    }
}
