package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Translating on the keyboards of a newsroom and through its mishaps, and how that looks. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TranslateJourney {
    private static final String TEXT =
            "أقلعت الطائرة مساء الثلاثاء. ووصل الوزير إلى الرباط بعد ساعات. وقال إن الزيارة مهمة."
                    + " ووقع الطرفان اتفاقا جديدا. وغادر الوفد صباح الأربعاء.";
    private static final String[] ENGLISH = {
        "Minister flies to Rabat",
        "The plane took off on Tuesday evening.",
        "The minister arrived in Rabat hours later.",
        "He said that the visit was important.",
        "The two sides signed a new agreement.",
        "The delegation left on Wednesday morning."
    };

    @Test
    void keysWorkOnArabicFrenchAndEnglishKeyboards() {
        try (Visitor nora = atWork()) {
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
    void whatIsTypedSurvivesALostConnection() {
        try (Visitor nora = atWork()) {
            nora.expectComplaint("Failed to load resource");
            Page page = nora.page();
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
    void anEndedSessionIsOpenedAgainInPlace() {
        try (Visitor nora = atWork()) {
            nora.expectComplaint("Failed to load resource");
            Page page = nora.page();
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
    void twoTabsOfOnePersonNeverWriteOverEachOther() {
        try (Visitor nora = atWork()) {
            nora.expectComplaint("Failed to load resource");
            Page second = nora.page();
            Hands.open(second, 5);
            Page first = nora.context().newPage();
            first.navigate(second.url());
            Hands.ready(first);
            Hands.open(first, 5);
            first.locator(".edit").fill("Le texte du premier onglet.");
            assertThat(first.locator("#save")).hasAttribute("data-save", "saved");
            second.locator(".edit").fill("Le texte du second onglet.");
            assertThat(second.locator(".conflict")).isVisible();
            assertThat(second.locator(".conflict")).containsText("Le texte du premier onglet.");
            assertThat(second.locator(".conflict")).containsText("Le texte du second onglet.");
            nora.screenshot("workbench-conflict");
            nora.checkAccessibility();
            Hands.press(second, "&", "Digit1", "ctrl"); // AZERTY: digits by their place
            assertThat(second.locator(".conflict")).hasCount(0);
            assertThat(second.locator("#save")).hasAttribute("data-save", "saved");
            second.locator("#panel-history summary").click();
            assertThat(second.locator("#history-list")).containsText("premier");
        }
    }

    @Test
    void queueWorkbenchAndReviewReadWellInEveryLook() {
        Job open = Job.claimed("salma", TEXT);
        Job handedIn = Job.claimed("salma", TEXT).written("salma", ENGLISH).handedIn("salma");
        Look.round("salma", Map.of("queue", "/desk", "workbench", open.bench() + "?unit=" + open.unit(2)));
        Assignment.client("idris")
                .post(handedIn.review().replace("/desk", "/api/v1"), Map.of())
                .expect(200);
        Look.round("idris", Map.of("review", handedIn.review()));
    }

    /** Nora with an article of her own open. */
    private static Visitor atWork() {
        Visitor nora = Visitor.signedIn("nora");
        Hands.go(nora, Job.claimed("nora", "fr", TEXT).bench());
        return nora;
    }
}
