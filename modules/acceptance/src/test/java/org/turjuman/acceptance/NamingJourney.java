package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who the desk does not know yet: a record is made, words are named, another record is chosen. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NamingJourney {
    @Test
    void aNewRecordIsMadeAndLinkedInOneAct() {
        Job job = Sample.claimed();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article());
            Sample.showOnly(page, "name");
            Sample.choose(page, "بلوبيرد إيرو سيستمز");
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
            Hands.press(page, "z", "KeyZ");
            assertThat(page.locator("#announce")).containsText("The record is removed, too.");
            assertThat(page.locator("#name-shown")).not().containsText("Israeli maker of drones");
        }
    }

    /** A body that is called by ordinary words is not spelled letter by letter: its name is left to the translator. */
    @Test
    void aNameToTranslateIsWrittenByThePerson() {
        String name = "رابطة حراس النوافذ";
        String text = "أصدرت " + name + " بيانا أمس الثلاثاء.";
        Job job = Job.claimed("salma", text);
        String key = said(job, text, name, "ORGANISATION");
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article() + "?name=" + key);
            assertThat(page.locator("#mark-found")).hasText(name);
            Hands.press(page, "c", "KeyC");
            assertThat(page.locator("#naming-english-other")).isFocused();
            assertThat(page.locator("#naming-translate")).isVisible();
            assertThat(page.locator("#naming-dialog [type=radio]:checked")).hasCount(0);
            salma.checkAccessibility();
            page.keyboard().type("Window Guards' League");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#naming-dialog")).isHidden();
            assertThat(page.locator("#mark-says")).containsText("Window Guards' League");
        }
    }

    @Test
    void whatTheDeskOverlookedIsNamedByKeys() {
        Job job = Sample.claimed();
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

    /** Where the card does not offer the same words elsewhere, a key decides about the chosen ones alone. */
    @Test
    void aWordThatSomebodyMarkedOnceIsDecidedAlone() {
        String word = "الموكب";
        String text = "قال شاهد إن " + word + " وصل. وأضاف أن " + word + " توقف. ثم غادر " + word + " المكان.";
        Job job = Job.claimed("salma", text);
        String key = said(job, text, word, "WORK");
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article() + "?name=" + key);
            assertThat(page.locator("#mark-found")).hasText(word);
            assertThat(page.locator("#name-same-line")).isHidden();
            Hands.press(page, "y", "KeyY");
            Hands.press(page, "4", "Digit4");
            assertThat(page.locator("#mark-says")).containsText("Event");
            assertThat(page.locator("#marks-name [data-type=EVENT]")).hasCount(1);
            Hands.press(page, "r", "KeyR");
            assertThat(page.locator("#mark-stands")).containsText("no name");
        }
    }

    @Test
    void anotherRecordIsFoundInAnySpelling() {
        Job job = Sample.claimed();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article());
            Sample.showOnly(page, "name");
            Sample.choose(page, "مطار بن غوريون"); // no other test asks what it means
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

    /** Says what words of a text name, where they first stand; gives the key of the mark. */
    private static String said(Job job, String text, String words, String type) {
        Client api = Assignment.client("salma");
        String names = "/api/v1/articles/" + job.article();
        String revision = api.get(names).expect(200).json().at("/current").asText();
        int start = text.indexOf(words);
        String key = "%s.name.%d.%d".formatted(revision, start, start + words.length());
        Map<String, Object> said = Map.of("verdict", "CORRECTED", "type", type);
        api.send("PUT", names + "/names/" + key + "/decision", said, Map.of("If-Match", "\"0\""))
                .expect(200);
        return key;
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
}
