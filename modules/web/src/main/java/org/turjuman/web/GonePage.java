package org.turjuman.web;

import org.turjuman.publication.api.EditionGoneException;

/** What stands in place of a withdrawn edition: when it was taken back, and why. */
final class GonePage {
    private GonePage() {}

    static String written(EditionGoneException gone, ReaderWords words) {
        ReaderFrame frame = new ReaderFrame(words, words.say("gone-title"));
        frame.head("<meta name=\"robots\" content=\"noindex\">");
        return frame.around("""
                <main class="page" id="main">
                <header class="head head--list"><div><h1>%s</h1><p class="intro">%s</p></div></header>
                <div class="correction" role="note"><p%s>%s</p></div>
                </main>""".formatted(
                        words.html("gone-title"),
                        words.html("gone", words.day(gone.withdrawal().at())),
                        EditionBody.of(gone.language()),
                        Html.escaped(gone.withdrawal().note())));
    }
}
