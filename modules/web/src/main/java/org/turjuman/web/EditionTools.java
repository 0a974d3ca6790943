package org.turjuman.web;

import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionView;

/** What a reader does with an edition: chooses how to read it, cites it, shares it. */
final class EditionTools {
    private static final String SIZE_ICON = EditionPage.icon("<path d=\"M3 4.5h14v4H3zM3 11.5h14v4H3z\"/>");
    private static final String CITE_ICON =
            EditionPage.icon("<path d=\"M4 13.5V9.8C4 7.5 5.3 6.2 7.5 6M4 10.2h3.5v3.3H4M11.5"
                    + " 13.5V9.8c0-2.3 1.3-3.6 3.5-3.8M11.5 10.2H15v3.3h-3.5\"/>");
    private static final String SHARE_ICON =
            EditionPage.icon("<path d=\"M8.3 11.7 11.7 8.3M9 6.3l1.6-1.6a3.3 3.3 0 0 1 4.7"
                    + " 4.7L13.7 11M11 13.7l-1.6 1.6a3.3 3.3 0 0 1-4.7-4.7L6.3 9\"/>");

    private final EditionView edition;
    private final EditionText text;
    private final ReadingView view;
    private final ReaderWords words;
    private final String base;

    /**
     * The tools of a page.
     *
     * @param edition what it shows
     * @param view how it is read
     * @param words in the edition's language
     * @param base where readers reach the desk, without a slash at its end
     */
    EditionTools(EditionView edition, ReadingView view, ReaderWords words, String base) {
        this.edition = edition;
        this.view = view;
        this.words = words;
        this.base = base;
        text = edition.text();
    }

    /** The tools as HTML. */
    String written() {
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
                            words.html("view-" + choice.key(), EditionPage.capitalised(words.name(text.language())))));
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
                EditionPage.capitalised(words.fact("outlet", text.source().outlet())),
                text.headline().text(),
                words.name(text.sourceLanguage()),
                words.names(text.authors()),
                text.number(),
                words.day(edition.line().visibleFrom()),
                address);
    }
}
