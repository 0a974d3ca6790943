package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The way of the sample article from the queue to its approval by a second person, headline included, on the keyboards
 * and through the mishaps of a newsroom. The French translation is for the mishaps, the English one for the whole way.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(OrderAnnotation.class)
class TranslateJourney {
    private static final Pattern WORKBENCH = Pattern.compile(".*/desk/translations/\\d+(\\?unit=\\d+)?");

    @Test
    @Order(1)
    void keysWorkOnArabicFrenchAndEnglishKeyboards() {
        try (Visitor nora = claimed("nora", "fr")) {
            Page page = nora.page();
            open(page, 1);
            press(page, "س", "KeyS", "alt"); // Arabic
            assertThat(page.locator(".edit")).containsText("أقلعت");
            page.locator(".edit").fill("");
            press(page, "s", "KeyS", "alt"); // English
            assertThat(page.locator(".edit")).containsText("أقلعت");
            press(page, "k", "KeyK", "ctrl");
            assertThat(page.locator("#palette")).isVisible();
            page.keyboard().press("Escape");
            press(page, "ا", "KeyH", "alt");
            assertThat(page.locator("#keys")).isVisible();
            page.keyboard().press("Escape");
            open(page, 2);
            press(page, "u", "KeyU", "alt"); // AZERTY: letters by what they write
            assertThat(page.locator(".seg.is-current")).hasAttribute("data-number", Pattern.compile("[^2]+"));
        }
    }

    @Test
    @Order(2)
    void whatIsTypedSurvivesALostConnection() {
        try (Visitor nora = Visitor.signedIn("nora")) {
            nora.expectComplaint("Failed to load resource");
            Page page = nora.page();
            goOn(page, "fr");
            open(page, 3);
            page.route("**/api/**", route -> route.abort());
            page.locator(".edit").fill("Une phrase écrite sans connexion.");
            assertThat(page.locator("#save")).hasAttribute("data-save", "waiting");
            press(page, "ArrowDown", "ArrowDown", "alt");
            assertThat(page.locator("#s3 .seg-target")).hasText("Une phrase écrite sans connexion.");
            page.unroute("**/api/**");
            assertThat(page.locator("#all-saved"))
                    .hasAttribute(
                            "data-save",
                            "saved",
                            new com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions()
                                    .setTimeout(20_000));
            page.reload();
            assertThat(page.locator("#s3 .seg-target")).hasText("Une phrase écrite sans connexion.");
        }
    }

    @Test
    @Order(3)
    void anEndedSessionIsOpenedAgainInPlace() {
        try (Visitor nora = Visitor.signedIn("nora")) {
            nora.expectComplaint("Failed to load resource");
            Page page = nora.page();
            goOn(page, "fr");
            open(page, 4);
            nora.context().clearCookies();
            page.locator(".edit").fill("Une phrase écrite après la fin de la session.");
            assertThat(page.locator("#sign-in")).isVisible();
            assertThat(page.locator("#again-name")).hasValue("nora");
            page.locator("#again-password").fill(Desk.PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page.locator("#sign-in")).isHidden();
            assertThat(page.locator("#save")).hasAttribute("data-save", "saved");
            page.reload();
            assertThat(page.locator("#s4 .edit, #s4 .seg-target").first())
                    .hasText("Une phrase écrite après la fin de la session.");
        }
    }

    @Test
    @Order(4)
    void twoTabsOfOnePersonNeverWriteOverEachOther() {
        try (Visitor nora = Visitor.signedIn("nora")) {
            nora.expectComplaint("Failed to load resource");
            Page first = nora.page();
            goOn(first, "fr");
            open(first, 5);
            Page second = nora.context().newPage();
            second.navigate(first.url());
            ready(second);
            open(second, 5);
            first.locator(".edit").fill("Le texte du premier onglet.");
            assertThat(first.locator("#save")).hasAttribute("data-save", "saved");
            second.locator(".edit").fill("Le texte du second onglet.");
            assertThat(second.locator(".conflict")).isVisible();
            assertThat(second.locator(".conflict")).containsText("Le texte du premier onglet.");
            assertThat(second.locator(".conflict")).containsText("Le texte du second onglet.");
            nora.screenshot("workbench-conflict");
            press(second, "&", "Digit1", "ctrl"); // AZERTY: digits by their place
            assertThat(second.locator(".conflict")).hasCount(0);
            assertThat(second.locator("#save")).hasAttribute("data-save", "saved");
            second.locator("#panel-history summary").click();
            assertThat(second.locator("#history-list")).containsText("premier");
        }
    }

    @Test
    @Order(5)
    void twoPeopleTakeTheSampleFromTheQueueToItsApproval() {
        String address;
        try (Visitor salma = claimed("salma", "en")) {
            Page page = salma.page();
            address = page.url().replaceAll("\\?.*", "");
            assertThat(page.locator(".seg.is-current")).hasAttribute("data-number", "0");
            translateAll(page);
            salma.screenshot("workbench-done");
            page.locator("#hand-in-open").click();
            page.locator("#hand-in textarea[name=note]").fill("First round.");
            page.locator("#hand-in button[value=hand-in]").click();
            page.waitForURL("**/desk");
        }
        try (Visitor idris = Visitor.signedIn("idris")) {
            Page page = idris.page();
            page.navigate(address + "/review");
            page.locator("button[value=take]").click();
            assertThat(page.locator("#review")).hasAttribute("data-mine", "true");
            ready(page); // a key pressed before the script listens is lost
            for (int left = page.locator("[data-approve]").count(); left > 0; left--) {
                assertThat(page.locator("[data-approve]")).hasCount(left);
                press(page, "Enter", "Enter", "ctrl", "shift");
            }
            assertThat(page.locator("[data-approve]")).hasCount(0);
            idris.screenshot("review-approved");
            page.locator("button[value=approve]").click();
            assertThat(page.locator("button[value=approve]")).hasCount(0);
            assertThat(page.locator(".notice--error")).hasCount(0);
        }
    }

    @Test
    @Order(6)
    void queueWorkbenchAndReviewReadWellInEveryLook() {
        String french;
        try (Visitor nora = Visitor.signedIn("nora")) {
            goOn(nora.page(), "fr");
            french = nora.page().url().replaceAll("^.*(/desk/translations/\\d+).*$", "$1");
        }
        Look.round("salma", Map.of("queue", "/desk"));
        Look.round("yasmine", Map.of("workbench", french, "review", french + "/review"));
    }

    /** Writes and confirms every segment by keys; what the checks hold is let stand with a reason. */
    private static void translateAll(Page page) {
        int units = page.locator(".seg").count();
        for (int i = 0; i < units; i++) {
            String number = page.locator(".seg.is-current").getAttribute("data-number");
            page.locator(".edit")
                    .fill(number.equals("0") ? "A minister flies to Morocco" : "Sentence number " + number + ".");
            confirm(page, number);
        }
        assertThat(page.locator(".seg:not([data-state=confirmed])")).hasCount(0);
    }

    private static void confirm(Page page, String number) {
        Locator row = page.locator("#s" + number);
        for (int tries = 0; tries < 8; tries++) {
            page.locator(".edit").focus();
            press(page, "Enter", "Enter", "ctrl");
            Locator held = row.locator(".find[data-severity=error]");
            assertThat(row.and(page.locator("[data-state=confirmed]")).or(held.first()))
                    .isVisible();
            if ("confirmed".equals(row.getAttribute("data-state"))) {
                return;
            }
            int errors = held.count();
            held.first().locator("button").last().click();
            page.locator("#reason-text").fill("A sentence for the test.");
            page.locator("#reason button[value=yes]").click();
            assertThat(held).hasCount(errors - 1);
        }
        Assertions.fail("Segment " + number + " stays unconfirmed");
    }

    private static Visitor claimed(String person, String language) {
        Visitor visitor = Visitor.signedIn(person);
        Page page = visitor.page();
        page.navigate("/desk?to=" + language);
        Locator claim = page.locator(".group--free button[value=claim]").first();
        String id = page.locator(".group--free .job:has(button[value=claim])")
                .first()
                .getAttribute("data-translation");
        claim.click();
        Locator mine = page.locator(".group--mine .job[data-translation='" + id + "'] .job-act a");
        assertThat(mine).isVisible();
        mine.click();
        page.waitForURL(WORKBENCH);
        ready(page);
        return visitor;
    }

    private static void goOn(Page page, String language) {
        page.navigate("/desk?to=" + language);
        page.locator(".group--mine .job .job-act a").first().click();
        page.waitForURL(WORKBENCH);
        ready(page);
    }

    private static void ready(Page page) {
        page.waitForSelector(
                "html[data-ready=true]",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    }

    private static void open(Page page, int number) {
        page.locator("#s" + number + " .spine a").click();
        assertThat(page.locator("#s" + number + " .edit")).isVisible();
    }

    /** A key as a keyboard of any language sends it. */
    private static void press(Page page, String key, String code, String... modifiers) {
        page.evaluate("""
                ([key, code, held]) => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", {
                  key, code, bubbles: true, cancelable: true,
                  ctrlKey: held.includes("ctrl"), altKey: held.includes("alt"), shiftKey: held.includes("shift"),
                }))""", new Object[] {key, code, modifiers});
    }
}
