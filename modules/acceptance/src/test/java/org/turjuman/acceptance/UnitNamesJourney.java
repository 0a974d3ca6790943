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

/** The names of the unit in work: found, drawn in the source, inserted, linked, left out and recorded. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UnitNamesJourney {
    private final String known = "نادر " + Invented.family();
    private final String unknown = "ربيع " + Invented.family();
    private final String text =
            "قال الوزير " + known + " أمس إن السيد " + unknown + " سافر. وأضاف " + unknown + " أن الرحلة هادئة.";

    @Test
    void aNameIsFoundInAnySpellingOrMadeAndInsertedAtTheCaret() {
        Job job = Fez.claimed();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, job.bench());
            Hands.open(page, 1);
            Locator names = page.locator("#panel-names .name-line");
            assertThat(names.first()).containsText("Benny Gantz"); // بيني غانتز, a spelling that the record admits
            page.locator(".edit").fill("Minister  visited Fez.");
            page.keyboard().press("Home");
            for (int i = 0; i < "Minister ".length(); i++) {
                page.keyboard().press("ArrowRight");
            }
            Hands.press(page, "&", "Digit1", "ctrl"); // a French keyboard
            assertThat(page.locator(".edit")).hasText("Minister Benny Gantz visited Fez.");
            Hands.open(page, 2);
            Hands.drag(page, "#s2 .seg-source", "سليم برهان");
            page.locator("#tools [data-run=name]").click();
            assertThat(page.locator("#name-words")).hasText("سليم برهان");
            page.locator("#name-found input[value=new]").check();
            page.locator("#name-target").fill("Salim Burhan");
            salma.checkAccessibility();
            salma.screenshot("workbench-name");
            page.locator("#name-form .btn--primary").click();
            assertThat(page.locator("#name-dialog")).isHidden();
            assertThat(page.locator("#panel-names [data-known=sure]")
                            .filter(new Locator.FilterOptions().setHasText("Salim Burhan")))
                    .hasCount(1); // a spelling that is only proposed may read the same
            page.locator(".edit").fill("He met .");
            page.keyboard().press("ArrowLeft");
            names.filter(new Locator.FilterOptions().setHasText("Salim Burhan"))
                    .locator(".place")
                    .click();
            assertThat(page.locator(".edit")).hasText("He met Salim Burhan.");
            nameByKeys(page);
            assertThat(names.filter(new Locator.FilterOptions().setHasText("Rabat")))
                    .hasCount(1);
            salma.checkAccessibility();
            names.filter(new Locator.FilterOptions().setHasText("Rabat"))
                    .locator("button:not(.place)")
                    .click();
            assertThat(names.filter(new Locator.FilterOptions().setHasText("Rabat")))
                    .hasCount(0);
        }
    }

    /** Names the first word after a record that is sought in Latin letters. */
    private static void nameByKeys(Page page) {
        page.locator(".edit").focus();
        page.keyboard().press("Alt+m");
        page.keyboard().press("Alt+n");
        assertThat(page.locator("#name-search")).isFocused();
        page.keyboard().press("Control+a");
        page.keyboard().type("rabat");
        Locator record = page.locator("#name-found label")
                .filter(new Locator.FilterOptions().setHasText("الرباط · ")) // not Rabat-Salé-Kénitra
                .first(); // other tests keep a Rabat of their own
        assertThat(record).isVisible();
        record.locator("input").check();
        page.keyboard().press("Enter");
        assertThat(page.locator("#name-dialog")).isHidden();
    }

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
