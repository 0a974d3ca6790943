package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk finds who is who in the sample's text, and a translator says who is meant. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WhoIsWhoJourney {
    @Test
    void theNamesOfTheSampleAreFoundAndDescribed() {
        Job job = Sample.claimed();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article());
            assertThat(page.locator("#names-progress")).containsText("Open:");
            Sample.showOnly(page, "name");
            Sample.choose(page, "بيني غانتس");
            assertThat(page.locator("#mark-says")).containsText("Person");
            assertThat(page.locator("#name-role")).hasText("وزير الدفاع الإسرائيلي");
            assertThat(page.locator("#name-shown")).containsText("Benny Gantz");
            salma.checkAccessibility();
            salma.screenshotOfWindow("who-gantz");
        }
    }

    @Test
    void aTranslatorSaysByKeysWhoIsMeant() {
        Job job = Sample.claimed();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Locator stands = page.locator("#mark-stands");
            Hands.go(salma, "/desk/articles/" + job.article());
            Sample.showOnly(page, "name");

            Sample.choose(page, "بيني غانتس");
            Hands.press(page, "1", "Digit1");
            assertThat(stands).containsText("right");
            assertThat(stands).containsText("Salma");
            assertThat(page.locator("#announce")).containsText("Linked");
            assertThat(page.locator("#paper-text .is-on")).isFocused();

            Sample.choose(page, "غانتس"); // three times in the text
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

            Sample.choose(page, "مطار بن غوريون");
            Hands.press(page, "ق", "KeyR"); // Arabic
            assertThat(stands).containsText("no name");
            assertThat(page.locator("#paper-text .m-dismissed")).hasText("مطار بن غوريون");

            Sample.choose(page, "اتفاقات أوسلو");
            assertThat(page.locator("#mark-says")).containsText("Agreement");
            Hands.press(page, "y", "KeyY");
            assertThat(page.locator("#name-retype button[value=AGREEMENT]")).isFocused();
            salma.checkAccessibility();
            salma.screenshotOfWindow("who-retype");
            Hands.press(page, "4", "Digit4");
            assertThat(page.locator("#mark-says")).containsText("Event");
            assertThat(stands).containsText("corrected");

            Sample.choose(page, "الانتفاضة الفلسطينية الثانية");
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
    void whatWasDoneIsToldOnce() {
        Job job = Sample.claimed();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article());
            Hands.press(page, "b", "KeyB");
            assertThat(page.locator("#announce")).containsText("Accepted at");
            for (String address : List.of("/desk/names", "/desk/articles/" + job.article(), job.bench())) {
                salma.open(address);
                assertThat(page.locator("main, #main").first()).isVisible();
                assertThat(page.locator(".notice[role=status]")).hasCount(0);
            }
        }
    }

    @Test
    void whoComesLateIsToldAndSeesWhatStands() {
        Job job = Sample.claimed();
        String address = "/desk/articles/" + job.article();
        try (Visitor salma = Visitor.signedIn("salma");
                Visitor yasmine = Visitor.signedIn("yasmine")) {
            for (Visitor one : List.of(salma, yasmine)) {
                Hands.go(one, address);
                Sample.showOnly(one.page(), "name");
                Sample.choose(one.page(), "تل أبيب");
            }
            Hands.press(yasmine.page(), "r", "KeyR");
            assertThat(yasmine.page().locator("#mark-stands")).containsText("no name");
            Hands.press(salma.page(), "a", "KeyA");
            assertThat(salma.page().locator("#mark-wrong")).containsText("meanwhile");
            assertThat(salma.page().locator("#mark-stands")).containsText("Yasmine");
        }
    }

    @Test
    void itWorksWithoutScript() {
        Job job = Sample.claimed();
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
        Job job = Sample.claimed();
        Look.round("salma", Map.of("who-is-who", "/desk/articles/" + job.article()));
    }
}
