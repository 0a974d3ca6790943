package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk finds who is who in the sample's text, a translator says who is meant, and the names follow the translation. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WhoIsWhoJourney {
    @Test
    void theNamesOfTheSampleAreFoundAndDescribed() {
        Job job = Job.claimed("salma", sample());
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article());
            assertThat(page.locator("#names-progress")).containsText("Open:");
            showOnly(page, "name");
            choose(page, "بيني غانتس");
            assertThat(page.locator("#mark-says")).containsText("Person");
            assertThat(page.locator("#name-role")).hasText("وزير الدفاع الإسرائيلي");
            assertThat(page.locator("#name-shown")).containsText("Benny Gantz");
            salma.checkAccessibility();
            salma.screenshotOfWindow("who-gantz");
        }
    }

    @Test
    void aTranslatorSaysByKeysWhoIsMeant() {
        Job job = Job.claimed("salma", sample());
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Locator stands = page.locator("#mark-stands");
            Hands.go(salma, "/desk/articles/" + job.article());
            showOnly(page, "name");

            choose(page, "بيني غانتس");
            Hands.press(page, "1", "Digit1");
            assertThat(stands).containsText("right");
            assertThat(stands).containsText("Salma");
            assertThat(page.locator("#announce")).containsText("Linked");
            assertThat(page.locator("#paper-text .is-on")).isFocused();

            choose(page, "غانتس"); // three times in the text
            assertThat(page.locator("#name-same-words")).containsText("2 other places");
            Hands.press(page, "s", "KeyS");
            assertThat(page.locator("#name-same")).not().isChecked();
            Hands.press(page, "s", "KeyS");
            Hands.press(page, "&", "Digit1"); // AZERTY
            assertThat(page.locator("#announce")).containsText("3 places");
            assertThat(page.locator("#marks-name [data-state=accepted]")).hasCount(4);
            Hands.press(page, "z", "KeyW"); // AZERTY: all three again, as they were decided
            assertThat(page.locator("#announce")).containsText("3 places");
            assertThat(page.locator("#marks-name [data-state=accepted]")).hasCount(1);

            choose(page, "إعلان علني");
            Hands.press(page, "ق", "KeyR"); // Arabic
            assertThat(stands).containsText("no name");
            assertThat(page.locator("#paper-text .m-dismissed")).hasText("إعلان علني");

            choose(page, "اتفاقات أوسلو");
            assertThat(page.locator("#mark-says")).containsText("Agreement");
            Hands.press(page, "y", "KeyY");
            assertThat(page.locator("#name-retype button[value=AGREEMENT]")).isFocused();
            salma.checkAccessibility();
            salma.screenshotOfWindow("who-retype");
            Hands.press(page, "4", "Digit4");
            assertThat(page.locator("#mark-says")).containsText("Event");
            assertThat(stands).containsText("corrected");

            choose(page, "الانتفاضة الفلسطينية الثانية");
            Hands.press(page, "e", "KeyE");
            page.locator("[data-move=end-earlier]").click();
            assertThat(page.locator("#correct-words mark")).hasText("الانتفاضة الفلسطينية");
            salma.screenshotOfWindow("who-words");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#mark-found")).hasText("الانتفاضة الفلسطينية");
            assertThat(stands).containsText("corrected");

            String open = page.locator("#names-progress p").textContent();
            Hands.press(page, "b", "KeyB");
            assertThat(page.locator("#announce")).containsText("Accepted at");
            assertThat(page.locator("#names-accept-sure")).hasCount(0);
            salma.screenshotOfWindow("who-accepted");
            Hands.press(page, "z", "KeyZ");
            assertThat(page.locator("#names-progress p")).hasText(open);
        }
    }

    @Test
    void aNewRecordIsMadeAndLinkedInOneAct() {
        Job job = Job.claimed("salma", sample());
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article());
            showOnly(page, "name");
            choose(page, "بلوبيرد إيرو سيستمز");
            Hands.press(page, "c", "KeyC");
            Locator dialog = page.locator("#naming-dialog");
            assertThat(page.locator("#naming-type")).isFocused();
            assertThat(page.locator("#naming-arabic")).hasValue("بلوبيرد إيرو سيستمز");
            page.locator("#naming-type").selectOption("ORGANISATION");
            dialog.locator("[name=english-other]").fill("BlueBird Aero Systems");
            dialog.locator("[name=french-other]").fill("BlueBird Aero Systems");
            page.locator("#naming-line").fill("Israeli maker of drones");
            salma.checkAccessibility();
            salma.screenshotOfWindow("who-new");
            page.keyboard().press("Control+Enter");
            assertThat(dialog).isHidden();
            assertThat(page.locator("#mark-found")).hasText("بلوبيرد إيرو سيستمز");
            assertThat(page.locator("#mark-says")).containsText("BlueBird Aero Systems");
            assertThat(page.locator("#name-shown")).containsText("Israeli maker of drones");
            assertThat(page.locator("#announce")).containsText("The record is saved and linked");
        }
    }

    @Test
    void whatTheDeskOverlookedIsNamedByKeys() {
        Job job = Job.claimed("salma", sample());
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article());
            chooseWords(page, "السلطات", 2);
            salma.screenshotOfWindow("who-words-chosen");
            page.keyboard().press("Enter");
            assertThat(page.locator("#naming-body mark")).hasText("السلطات المغربية");
            page.locator("#naming-text").fill("Morocco");
            Locator first = page.locator("#naming-found button").first();
            assertThat(first).containsText("Morocco");
            first.press("Enter");
            assertThat(page.locator("#naming-dialog")).isHidden();
            assertThat(page.locator("#mark-found")).hasText("السلطات المغربية");
            assertThat(page.locator("#mark-says")).containsText("Morocco");
            Hands.press(page, "z", "KeyZ");
            assertThat(page.locator("#announce")).containsText("Taken back");
            assertThat(page.locator("#marks-name [data-state=accepted]")).hasCount(0);
        }
    }

    @Test
    void anotherRecordIsFoundInAnySpelling() {
        Job job = Job.claimed("salma", sample());
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article());
            showOnly(page, "name");
            choose(page, "مطار بن غوريون"); // no other test asks what it means
            Hands.press(page, "k", "KeyK");
            assertThat(page.locator("#naming-text")).isFocused();
            page.locator("#naming-text").fill("Tel Aviv");
            Locator first = page.locator("#naming-found button").first();
            assertThat(first).containsText("Tel Aviv");
            salma.checkAccessibility();
            salma.screenshotOfWindow("who-another");
            first.press("Enter");
            assertThat(page.locator("#naming-dialog")).isHidden();
            assertThat(page.locator("#mark-says")).containsText("Tel Aviv");
            assertThat(page.locator("#mark-found")).hasText("مطار بن غوريون");
            salma.open(page.locator("#name-another").getAttribute("href"));
            salma.checkAccessibility();
            salma.screenshot("who-naming");
        }
    }

    @Test
    void whoComesLateIsToldAndSeesWhatStands() {
        Job job = Job.claimed("salma", sample());
        String address = "/desk/articles/" + job.article();
        try (Visitor salma = Visitor.signedIn("salma");
                Visitor yasmine = Visitor.signedIn("yasmine")) {
            for (Visitor one : List.of(salma, yasmine)) {
                Hands.go(one, address);
                showOnly(one.page(), "name");
                choose(one.page(), "تل أبيب");
            }
            Hands.press(yasmine.page(), "r", "KeyR");
            assertThat(yasmine.page().locator("#mark-stands")).containsText("no name");
            Hands.press(salma.page(), "a", "KeyA");
            assertThat(salma.page().locator("#mark-wrong")).containsText("meanwhile");
            assertThat(salma.page().locator("#mark-stands")).containsText("Yasmine");
        }
    }

    @Test
    void theNamesFollowIntoTheTranslation() {
        Job job = Job.claimed("salma", sample());
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article());
            Hands.press(page, "b", "KeyB");
            assertThat(page.locator("#announce")).containsText("Accepted at");

            Hands.go(salma, job.bench() + "?unit=" + job.unit(7));
            write(page, "That was the first cyber defence agreement between the two countries since ");
            name(page, "Morocco");
            page.keyboard().type(" and ");
            name(page, "Israel");
            page.keyboard().type(" resumed diplomatic relations.");
            Hands.confirm(page, "7");

            Hands.open(page, 9);
            write(page, "");
            name(page, "Gantz");
            page.keyboard().type(" is expected to hold talks in ");
            name(page, "Rabat");
            page.keyboard().type(" on Wednesday with Morocco’s ministers of defence and foreign affairs.");
            assertThat(page.locator("#s9 .edit")).containsText("in Rabat on");
            salma.screenshotOfWindow("who-inserted");
            Hands.confirm(page, "9");
            aWrongNameIsCaught(salma);
        }
    }

    @Test
    void itWorksWithoutScript() {
        Job job = Job.claimed("salma", sample());
        try (Visitor salma = Visitor.readerWithoutScript(View.USUAL)) {
            Page page = salma.page();
            salma.signIn("salma");
            salma.open("/desk/articles/" + job.article());
            page.locator(".layer-group:has(#layer-name) summary").click();
            page.locator("#marks-name a:has-text('بيني غانتس')").first().click();
            assertThat(page.locator("#mark-found")).hasText("بيني غانتس");
            page.locator("#name-card button[value=accept]").click();
            assertThat(page.locator(".notice[role=status]")).containsText("Accepted");
            assertThat(page.locator("#mark-found")).hasText("بيني غانتس");
            assertThat(page.locator("#mark-stands")).containsText("right");
            page.locator("#names-take-back").click();
            assertThat(page.locator("#mark-stands")).containsText("Nobody has decided");
            page.locator("#name-words-link").click();
            page.locator("#naming-exact").fill("الصحيفة الفرنسية"); // what is taught here disturbs nobody
            page.locator(".naming-words button").click();
            assertThat(page.locator("#mark-found")).hasText("الصحيفة الفرنسية");
            page.locator("#name-another").click();
            page.locator("#naming-text").fill("Rabat");
            page.locator("#naming-search button").click();
            page.locator("#naming-found button").first().click();
            assertThat(page.locator("#mark-says")).containsText("Rabat");
        }
    }

    @Test
    void itReadsWellInEveryLook() {
        Job job = Job.claimed("salma", sample());
        Look.round("salma", Map.of("who-is-who", "/desk/articles/" + job.article()));
    }

    /** Goes by keys to the first name with these words. */
    private static void choose(Page page, String words) {
        Locator found = page.locator("#mark-found");
        for (int steps = 0; steps < 120; steps++) {
            Hands.press(page, "n", "KeyN");
            if (words.equals(found.textContent())) {
                return;
            }
        }
        assertThat(found).hasText(words);
    }

    private static void aWrongNameIsCaught(Visitor salma) {
        Page page = salma.page();
        Hands.open(page, 9);
        String right = page.locator("#s9 .edit").textContent();
        write(page, right.replace("Rabat", "Casablanca"));
        Locator wrong = page.locator("#s9 .find[data-severity=error]");
        assertThat(wrong).containsText("the translation has \u2068Casablanca\u2069 instead of \u2068Rabat\u2069");
        salma.checkAccessibility();
        salma.screenshotOfWindow("who-caught");
        Hands.press(page, "p", "KeyP", "alt");
        Hands.press(page, "f", "KeyF", "alt");
        assertThat(page.locator("#s9 .edit")).hasText(right);
        assertThat(wrong).hasCount(0);
    }

    private static void write(Page page, String text) {
        page.locator(".edit").fill(text);
        page.keyboard().press("End");
    }

    /** Inserts by its key the approved form of a name that the open unit holds. */
    private static void name(Page page, String form) {
        Locator name = page.locator("#panel-names .name-line").filter(new Locator.FilterOptions().setHasText(form));
        String digit = name.locator(".place kbd").first().textContent().replaceAll("[^0-9]", "");
        Hands.press(page, digit, "Digit" + digit, "ctrl");
        assertThat(page.locator(".edit")).containsText(form);
    }

    /** Chooses by keys words that begin so, in a paragraph further down; as many as said. */
    private static void chooseWords(Page page, String first, int words) {
        Hands.press(page, "m", "KeyM");
        Locator heard = page.locator("#announce");
        for (int paragraphs = 0; paragraphs < 20; paragraphs++) {
            if (String.valueOf(page.evaluate("document.activeElement.textContent"))
                    .contains(first)) {
                break;
            }
            page.keyboard().press("ArrowDown");
        }
        for (int steps = 0; steps < 120 && !selected(page).equals(first); steps++) {
            page.keyboard().press("ArrowLeft");
        }
        for (int more = 1; more < words; more++) {
            page.keyboard().press("Shift+ArrowLeft");
        }
        assertThat(heard).containsText(first);
    }

    private static String selected(Page page) {
        return page.evaluate("getSelection().toString()").toString();
    }

    private static void showOnly(Page page, String layer) {
        for (Locator box : page.locator("#study .layer input").all()) {
            box.setChecked(("layer-" + layer).equals(box.getAttribute("id")));
        }
    }

    /** The sample's text, which every desk of the demo has, in an article of its own. */
    private static String sample() {
        Client reader = Client.administrator();
        String query = "?region=MA&from=2021-11-24&until=2021-11-24&q="
                + URLEncoder.encode("قصاصة لوكالة الأنباء الفرنسية", UTF_8);
        String article = reader.get("/api/v1/articles" + query)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        String revision = reader.get("/api/v1/articles/" + article)
                .expect(200)
                .json()
                .at("/current")
                .asText();
        return reader.get("/api/v1/revisions/" + revision)
                .expect(200)
                .json()
                .at("/text")
                .asText();
    }
}
