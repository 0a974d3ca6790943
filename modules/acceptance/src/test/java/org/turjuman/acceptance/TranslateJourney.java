package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Translating on the keyboards and through the mishaps of a newsroom, with the French translation of the sample. Its
 * English one goes the whole way (WholeWayJourney).
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
            Hands.open(page, 1);
            Hands.press(page, "س", "KeyS", "alt"); // Arabic
            assertThat(page.locator(".edit")).containsText("أقلعت");
            page.locator(".edit").fill("");
            Hands.press(page, "s", "KeyS", "alt"); // English
            assertThat(page.locator(".edit")).containsText("أقلعت");
            Hands.press(page, "k", "KeyK", "ctrl");
            assertThat(page.locator("#palette")).isVisible();
            page.keyboard().press("Escape");
            Hands.press(page, "ا", "KeyH", "alt");
            assertThat(page.locator("#keys")).isVisible();
            page.keyboard().press("Escape");
            Hands.open(page, 2);
            Hands.press(page, "u", "KeyU", "alt"); // AZERTY: letters by what they write
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
            Hands.open(page, 3);
            page.route("**/api/**", route -> route.abort());
            page.locator(".edit").fill("Une phrase écrite sans connexion.");
            assertThat(page.locator("#save")).hasAttribute("data-save", "waiting");
            Hands.press(page, "ArrowDown", "ArrowDown", "alt");
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
            Hands.open(page, 4);
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
            Hands.open(first, 5);
            Page second = nora.context().newPage();
            second.navigate(first.url());
            Hands.ready(second);
            Hands.open(second, 5);
            first.locator(".edit").fill("Le texte du premier onglet.");
            assertThat(first.locator("#save")).hasAttribute("data-save", "saved");
            second.locator(".edit").fill("Le texte du second onglet.");
            assertThat(second.locator(".conflict")).isVisible();
            assertThat(second.locator(".conflict")).containsText("Le texte du premier onglet.");
            assertThat(second.locator(".conflict")).containsText("Le texte du second onglet.");
            nora.screenshot("workbench-conflict");
            Hands.press(second, "&", "Digit1", "ctrl"); // AZERTY: digits by their place
            assertThat(second.locator(".conflict")).hasCount(0);
            assertThat(second.locator("#save")).hasAttribute("data-save", "saved");
            second.locator("#panel-history summary").click();
            assertThat(second.locator("#history-list")).containsText("premier");
        }
    }

    @Test
    @Order(5)
    void queueWorkbenchAndReviewReadWellInEveryLook() {
        String french;
        try (Visitor nora = Visitor.signedIn("nora")) {
            goOn(nora.page(), "fr");
            french = nora.page().url().replaceAll("^.*(/desk/translations/\\d+).*$", "$1");
        }
        Look.round("salma", Map.of("queue", "/desk"));
        Look.round("yasmine", Map.of("workbench", french, "review", french + "/review"));
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
        Hands.ready(page);
        return visitor;
    }

    private static void goOn(Page page, String language) {
        page.navigate("/desk?to=" + language);
        page.locator(".group--mine .job .job-act a").first().click();
        page.waitForURL(WORKBENCH);
        Hands.ready(page);
    }
}
