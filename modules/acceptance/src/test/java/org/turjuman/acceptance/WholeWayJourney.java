package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The way of the sample article from the queue to the published page, as three people go it: Salma translates it with its
 * headline, a name and two notes; Idris reviews it with a comment and a correction; Yasmine publishes it. Each station is
 * looked at in English and Arabic, on a screen and on a phone.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WholeWayJourney {
    private static final Pattern WORKBENCH = Pattern.compile(".*/desk/translations/\\d+(\\?unit=\\d+)?");
    private static final String NAME = "Benny Gantz";
    private static final List<String> ENGLISH = List.of(
            "Israeli defence minister flies to Morocco to deepen security ties",
            "The plane carrying Israeli Defence Minister Benny Gantz to Morocco took off on Tuesday evening, on the first"
                    + " visit of its kind by an Israeli defence minister, intended to strengthen security cooperation"
                    + " between the two countries about a year after they resumed relations.",
            "A dispatch by Agence France-Presse, “AFP”, quoted Gantz as saying shortly before he set out from Ben Gurion"
                    + " Airport in Tel Aviv: “In a few minutes we leave on an important, historic trip to Morocco, historic"
                    + " in being the first official visit by an Israeli defence minister to that country.”",
            "He added: “We will sign cooperation agreements and go on strengthening our relations. It is very important"
                    + " that this visit be a success.”",
            "The Israeli defence minister’s expected visit to Morocco comes after concurring sources said that, as part of"
                    + " a Moroccan–Israeli rapprochement meant to strengthen bilateral relations, exchange expertise and"
                    + " face common challenges, the two sides are now working on a project to make suicide drones in"
                    + " Morocco; a first military cooperation agreement for making “kamikaze” drones may also be signed"
                    + " during Gantz’s visit to Rabat.",
            "According to an earlier report by “Africa Intelligence”, Morocco is seeking to put a body of law in place and"
                    + " to develop partnerships with leading countries in order to build a domestic military industry.",
            "In July, the Israel National Cyber Directorate announced that its executive director, Yigal Unna, had signed a"
                    + " cooperation agreement with the Moroccan authorities that would help Israeli companies sell"
                    + " know-how and technology.",
            "That was the first cyber defence agreement between the two countries since Morocco and Israel resumed"
                    + " diplomatic relations.",
            "But the new agreement, according to the French newspaper, will allow the Israelis to produce drones in Morocco"
                    + " in large quantities and at much lower cost, and to position themselves well in export markets; the"
                    + " paper adds that the launch of this industry in Morocco follows several months of negotiations with"
                    + " the Israel Aerospace Industries group and BlueBird Aero Systems, a subsidiary of the group that"
                    + " specialises in making these drones.",
            "Gantz is expected to hold talks in Rabat on Wednesday with Morocco’s ministers of defence and foreign"
                    + " affairs.",
            "The visit aims to “lay the foundation stone for future security relations between Israel and Morocco”, an"
                    + " Israeli official said, explaining that a framework agreement would be signed to that end.",
            "He added: “We have had some cooperation, but we will now give it an official character. It is a public"
                    + " declaration of the partnership between us.”",
            "The two countries had established diplomatic relations after the Oslo Accords were signed between Israel and"
                    + " the Palestine Liberation Organization in 1993, before Rabat severed them over the suppression of"
                    + " the Second Palestinian Intifada, which broke out in 2000.",
            "Late last year the two countries resumed their diplomatic relations under an agreement in which the United"
                    + " States recognised Morocco’s sovereignty over its Sahara.");

    @Test
    void threePeopleTakeTheSampleFromTheQueueToItsReaders() {
        String bench = translated();
        reviewed(bench);
        published(bench);
    }

    /** Salma: from the queue to the hand-in. */
    private static String translated() {
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            salma.open("/desk?to=en");
            Look.around(salma, "way-1-queue");
            Locator job = page.locator(".group--free .job:has(button[value=claim])")
                    .filter(new Locator.FilterOptions().setHasText("أقلعت مساء الثلاثاء"));
            String id = job.getAttribute("data-translation");
            job.locator("button[value=claim]").click();
            page.locator(".group--mine .job[data-translation='" + id + "'] .job-act a")
                    .click();
            page.waitForURL(WORKBENCH);
            Hands.ready(page);
            translate(page);
            notes(salma);
            String bench = "/desk/translations/" + id;
            Hands.go(salma, bench + "?unit=" + page.locator("#s1").getAttribute("data-unit")); // where the names are
            Look.around(salma, "way-2-workbench");
            handIn(salma);
            return bench;
        }
    }

    private static void translate(Page page) {
        assertThat(page.locator(".seg")).hasCount(ENGLISH.size());
        for (int number = 0; number < ENGLISH.size(); number++) {
            assertThat(page.locator(".seg.is-current")).hasAttribute("data-number", Integer.toString(number));
            String text = ENGLISH.get(number);
            if (number == 1) {
                withTheName(page, text);
            } else {
                page.locator(".edit").fill(text);
            }
            Hands.confirm(page, Integer.toString(number));
        }
        assertThat(page.locator(".seg:not([data-state=confirmed])")).hasCount(0);
    }

    /** The name is not typed: its key inserts the form that the desk has approved. */
    private static void withTheName(Page page, String text) {
        int at = text.indexOf(NAME);
        Locator name = page.locator("#panel-names .name-line").filter(new Locator.FilterOptions().setHasText(NAME));
        assertThat(name).containsText("بيني غانتس");
        String digit = name.locator("kbd").textContent().replaceAll("[^0-9]", "");
        page.locator(".edit").fill(text.substring(0, at) + text.substring(at + NAME.length()));
        page.keyboard().press("Home");
        page.locator(".edit").evaluate("(edit, at) => getSelection().setPosition(edit.firstChild, at)", at);
        Hands.press(page, "&", "Digit" + digit, "ctrl");
        assertThat(page.locator(".edit")).hasText(text);
    }

    /** One note for readers, on words of the translation; one for colleagues, on words of the source. */
    private static void notes(Visitor salma) {
        Page page = salma.page();
        Hands.open(page, 13);
        write(
                page,
                "#s13 .edit",
                "its Sahara",
                "CONTESTED",
                "READERS",
                "Western Sahara. Morocco controls most of it; the United Nations lists it as a non-self-governing territory.");
        write(
                page,
                "#s13 .seg-source",
                "الولاياتالمتحدة",
                "SOURCE_ERROR",
                "COLLEAGUES",
                "Two words glued together in the source: read الولايات المتحدة.");
        assertThat(page.locator("#panel-notes [data-note]")).hasCount(2);
        salma.screenshot("way-2-workbench-notes");
        salma.checkAccessibility();
        assertThat(page.locator("#s13")).hasAttribute("data-state", "confirmed"); // a note changes no text
    }

    private static void write(Page page, String where, String words, String kind, String audience, String text) {
        Locator notes = page.locator("#panel-notes [data-note]");
        int before = notes.count();
        Hands.drag(page, where, words);
        page.locator("#tools [data-run=note]").click();
        assertThat(page.locator("#note-words")).hasText(words);
        page.locator("#note-kind").selectOption(kind);
        page.locator("#note-audience").selectOption(audience);
        page.locator("#note-language").selectOption("en");
        page.locator("#note-text").fill(text);
        page.locator("#note-form .btn--primary").click();
        assertThat(notes).hasCount(before + 1);
    }

    private static void handIn(Visitor salma) {
        Page page = salma.page();
        Hands.ready(page);
        page.locator("#hand-in-open").click();
        page.locator("#hand-in textarea[name=note]").fill("The last sentence wants a careful eye.");
        salma.checkAccessibility();
        salma.screenshot("way-3-hand-in");
        page.locator("#hand-in button[value=hand-in]").click();
        page.waitForURL("**/desk");
    }

    /** Idris: a comment, a correction; Salma answers; Idris approves. */
    private static void reviewed(String bench) {
        String review = bench + "/review";
        try (Visitor idris = Visitor.signedIn("idris")) {
            Page page = idris.page();
            idris.open("/desk");
            Look.around(idris, "way-4-waiting");
            page.locator(".job[data-translation='" + bench.replaceAll("\\D", "") + "'] button[value=take]")
                    .click();
            page.waitForURL("**/review*");
            Hands.ready(page);
            page.locator("#s8").focus();
            Hands.press(page, "q", "KeyQ", "alt");
            page.keyboard().type("Which French newspaper? The source does not say; shall we?");
            page.keyboard().press("Enter");
            assertThat(page.locator("#s8 .thread--open")).isVisible();
            page.locator("#s9").focus();
            Hands.press(page, "e", "KeyE");
            page.locator("#s9 .rev-edit")
                    .fill(ENGLISH.get(9)
                            .replace("ministers of defence", "defence minister")
                            .replace("and foreign affairs", "and foreign minister"));
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#s9 .rev-tgt ins").first()).isVisible();
            Look.around(idris, "way-5-review");
        }
        try (Visitor salma = Visitor.signedIn("salma")) {
            salma.open(review + "?show=all");
            Hands.ready(salma.page());
            Locator thread = salma.page().locator("#s8 .thread--open");
            thread.locator("input[name=text]").fill("Better not: it may be Africa Intelligence, but that is a guess.");
            salma.page().keyboard().press("Enter");
            assertThat(thread).hasCount(0);
        }
        try (Visitor idris = Visitor.signedIn("idris")) {
            Page page = idris.page();
            Hands.go(idris, review);
            page.locator("#s0").focus();
            Hands.press(page, "Enter", "Enter", "ctrl", "shift"); // the first by itself
            assertThat(page.locator("#s0")).hasAttribute("data-state", "approved");
            approveWhatIsLeft(page);
            Look.around(idris, "way-6-approved");
            page.locator("button[value=approve]").click();
            assertThat(page.locator("button[value=approve]")).hasCount(0);
            assertThat(page.locator(".notice--error")).hasCount(0);
        }
    }

    /** All that is clean at once, the others one by one. */
    private static void approveWhatIsLeft(Page page) {
        Hands.press(page, "ش", "KeyA", "alt"); // an Arabic keyboard
        Locator left = page.locator("#review [data-approve]");
        assertThat(page.locator("#review button[value=approve-clean]")).hasCount(0);
        for (int count = left.count(); count > 0; count--) {
            left.first().click();
            assertThat(left).hasCount(count - 1);
        }
        assertThat(page.locator(".rev:not([data-state=approved])")).hasCount(0);
    }

    /** Yasmine publishes; a reader without any account reads. */
    private static void published(String bench) {
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page page = yasmine.page();
            yasmine.open(bench + "/publish");
            Look.around(yasmine, "way-7-publish");
            page.locator("#publish").click();
            page.waitForURL("**/desk/editions/*");
            Look.around(yasmine, "way-8-edition");
        }
        String article = Client.of("salma")
                .get(bench.replace("/desk", "/api/v1"))
                .expect(200)
                .json()
                .path("translation")
                .path("article")
                .asText();
        try (Visitor reader = Visitor.reader(View.USUAL)) {
            reader.open("/articles/" + article + "/en");
            Page page = reader.page();
            assertThat(page.locator("h1")).containsText(ENGLISH.get(0));
            assertThat(page.locator(".src").first()).isVisible();
            assertThat(page.locator("body")).containsText("أقلعت مساء الثلاثاء"); // beside it
            assertThat(page.locator("body")).containsText("the United Nations lists it");
            assertThat(page.locator("body")).containsText("defence minister and foreign minister");
            Assertions.assertThat(page.locator("body").textContent())
                    .doesNotContain("glued together") // for colleagues
                    .doesNotContain("Which French newspaper");
            Look.around(reader, "way-9-reader");
        }
    }
}
