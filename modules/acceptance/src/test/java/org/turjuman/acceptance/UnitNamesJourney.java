package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The names of the unit in work: drawn in the source, inserted, linked, left out and recorded by keys. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UnitNamesJourney {
    private final String known = "نادر " + Invented.family();
    private final String unknown = "ربيع " + Invented.family();
    private final String text =
            "قال الوزير " + known + " أمس إن السيد " + unknown + " سافر. وأضاف " + unknown + " أن الرحلة هادئة.";

    @Test
    void aNameThatNoRecordHasIsWrittenAsProposedAndRecordedWithoutLeaving() {
        record(known, "Nader Test");
        Job job = Job.claimed("salma", text);
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, job.bench());
            Hands.open(page, 1);
            Locator lines = page.locator("#panel-names .name-line");
            assertThat(lines).hasCount(2);
            assertThat(lines.nth(0)).containsText("Nader Test");
            assertThat(lines.nth(1)).containsText("No record yet");
            Assertions.assertThat(Hands.marks(page, "read-name")).isEqualTo(2);
            page.locator(".edit").fill("Mr ");
            Hands.press(page, "é", "Digit2", "ctrl"); // a French keyboard
            assertThat(page.locator(".edit")).containsText("Mr Rabi");
            salma.checkAccessibility();
            salma.screenshot("workbench-names");

            page.keyboard().press("Control+Shift+2");
            assertThat(page.locator("#name-words")).hasText(unknown);
            assertThat(page.locator("#name-found input[value=new]")).isChecked();
            assertThat(page.locator("#name-type")).hasValue("PERSON");
            page.locator("#name-target").fill("Rabih Test");
            page.keyboard().press("Enter");
            assertThat(page.locator("#name-dialog")).isHidden();
            assertThat(lines.nth(1)).containsText("Rabih Test");
            page.locator(".edit").fill("Mr ");
            Hands.press(page, "2", "Digit2", "ctrl");
            assertThat(page.locator(".edit")).hasText("Mr Rabih Test");
            Hands.open(page, 2);
            assertThat(lines.nth(0)).containsText("Rabih Test"); // the same words of the article are linked with it
        }
    }

    @Test
    void whatIsNoNameIsLeftOutEverywhere() {
        Job job = Job.claimed("salma", text);
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, job.bench());
            Hands.open(page, 1);
            Locator stranger =
                    page.locator("#panel-names .name-line").filter(new Locator.FilterOptions().setHasText(unknown));
            assertThat(stranger).hasCount(1);
            stranger.locator("> button:not(.place)").click();
            assertThat(stranger).hasCount(0);
            Hands.open(page, 2);
            assertThat(page.locator("#panel-checks")).isVisible();
            assertThat(stranger).hasCount(0);
        }
    }

    @Test
    void theNamesAreReadInArabicOnATelephone() {
        record(known, "Nader Test");
        Job job = Job.claimed("salma", text);
        try (Visitor salma = Visitor.signedIn("salma", new View("ar", "light", View.NARROW))) {
            Page page = salma.page();
            Hands.go(salma, job.bench() + "?unit=" + job.unit(1));
            page.locator("#panel-fold").click();
            assertThat(page.locator("#panel-names .name-line").nth(1)).containsText("لا بطاقة له بعد");
            page.locator("#panel-names").scrollIntoViewIfNeeded();
            salma.checkAccessibility();
            salma.screenshot("workbench-names");
        } finally {
            Visitor.signedIn("salma").close(); // English again for the other tests
        }
    }

    private static void record(String arabic, String english) {
        Assignment.client("salma")
                .post(
                        "/api/v1/names",
                        Map.of(
                                "type",
                                "PERSON",
                                "forms",
                                List.of(
                                        Map.of("language", "ar", "text", arabic, "status", "PREFERRED"),
                                        Map.of("language", "en", "text", english, "status", "PREFERRED"))))
                .expect(201);
    }
}
