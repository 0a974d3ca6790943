package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers see of an edition, with script and without. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReadersJourney {
    private static final int HEAVIEST = 300 * 1024; // bytes of a page with its styles, scripts and fonts
    private static final String UNLIT = "rgba(0, 0, 0, 0)";

    /** An edition with two notes, and its address. */
    private static String page() {
        return Edition.ADDRESS;
    }

    private static final class Edition {
        private static final String ADDRESS = publish();

        private static String publish() {
            Assignment assignment = Assignment.translated("FULL_SOURCE");
            assignment
                    .noteOnTarget(
                            Assignment.TRANSLATOR,
                            1,
                            "defence minister",
                            Assignment.says("Benny Gantz, in office from 2020 to 2022.", "READERS"))
                    .expect(201);
            assignment
                    .noteOnSource(
                            Assignment.TRANSLATOR,
                            3,
                            "اتفاقا أمنيا",
                            Assignment.says("The text of the agreement is not public.", "READERS"))
                    .expect(201);
            assignment.handIn();
            assignment.review();
            assignment.approve().expect(200);
            assignment.publish(Map.of());
            return "/articles/" + assignment.article() + "/en";
        }
    }

    @Test
    void aSentenceAndItsTwinLightUpTogetherWithoutScript() {
        try (Visitor reader = Visitor.readerWithoutScript(View.USUAL)) {
            reader.open(page());
            Page page = reader.page();
            Locator twin = page.locator("#a2");
            assertThat(twin).hasCSS("background-color", UNLIT);
            page.locator("#s2").hover();
            assertThat(twin).not().hasCSS("background-color", UNLIT);
            page.locator("#a1").hover();
            assertThat(page.locator("#s1")).not().hasCSS("background-color", UNLIT);
            assertThat(twin).hasCSS("background-color", UNLIT);
            page.locator("#s3").focus();
            assertThat(page.locator("#a3")).not().hasCSS("background-color", UNLIT);
        }
    }

    @Test
    void aTapLightsAPairAndOpensANoteWithoutScript() {
        try (Visitor reader = Visitor.readerWithoutScript(new View("en", "light", View.NARROW))) {
            reader.open(page());
            Page page = reader.page();
            page.locator("#a2").tap();
            assertThat(page.locator("#s2")).not().hasCSS("background-color", UNLIT);
            Locator note = page.locator("#note-1");
            assertThat(note).isHidden();
            page.locator("a.ref[href='#note-1']").tap();
            assertThat(note).isVisible();
            reader.screenshot("reader-note");
            note.locator(".close").tap();
            assertThat(note).isHidden();
        }
    }

    @Test
    void aSentenceHasAnAddressOfItsOwn() {
        try (Visitor reader = Visitor.readerWithoutScript(View.USUAL)) {
            reader.open(page() + "#s2");
            assertThat(reader.page().locator("#s2")).not().hasCSS("background-color", UNLIT);
            assertThat(reader.page().locator("#a2")).not().hasCSS("background-color", UNLIT);
            assertThat(reader.page().locator("#s1")).hasCSS("background-color", UNLIT);
        }
    }

    @Test
    void theTextIsReadInThreeWaysWithoutScript() {
        try (Visitor reader = Visitor.readerWithoutScript(View.USUAL)) {
            reader.open(page());
            Page page = reader.page();
            double left = page.locator("#s1").boundingBox().x;
            Assertions.assertThat(page.locator("#a1").boundingBox().x)
                    .as("beside it")
                    .isGreaterThan(left + 300);
            page.locator(".switch a[href='?view=interleaved']").click();
            Assertions.assertThat(page.locator("#a3").boundingBox().y)
                    .as("below it")
                    .isGreaterThan(page.locator("#s3").boundingBox().y + 20);
            reader.screenshot("reader-interleaved");
            page.locator(".switch a[href='?view=translation']").click();
            assertThat(page.locator("#s1")).isVisible();
            assertThat(page.locator(".src")).hasCount(0);
            assertThat(page.locator(".switch [aria-current]")).containsText("only");
            reader.screenshot("reader-translation");
        }
    }

    @Test
    void keysGoFromSentenceToSentenceUntilTheyAreSwitchedOff() {
        try (Visitor reader = Visitor.reader(View.USUAL)) {
            reader.open(page());
            Page page = reader.page();
            page.keyboard().press("j");
            assertThat(page.locator("#s0")).isFocused();
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator("#s2")).isFocused();
            assertThat(page.locator("#a2")).not().hasCSS("background-color", UNLIT);
            page.keyboard().press("k");
            assertThat(page.locator("#s1")).isFocused();
            page.evaluate("""
                    () => document.activeElement.dispatchEvent(
                      new KeyboardEvent("keydown", {key: "ت", code: "KeyJ", bubbles: true, cancelable: true}))""");
            assertThat(page.locator("#s2")).isFocused();

            page.locator(".menu summary").first().click();
            assertThat(page.locator("label.keys")).containsText("Keys j and k");
            page.locator("#keys").uncheck();
            page.keyboard().press("Escape");
            page.reload();
            page.keyboard().press("j");
            assertThat(page.locator(".s:focus")).hasCount(0);
            page.locator(".menu summary").first().click();
            assertThat(page.locator("#keys")).not().isChecked();
        }
    }

    @Test
    void printLeavesOutWhatOnlyAScreenNeeds() {
        try (Visitor reader = Visitor.reader(View.USUAL)) {
            reader.open(page());
            Page page = reader.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".tools")).isHidden();
            assertThat(page.locator(".mast nav")).isHidden();
            assertThat(page.locator("#note-1")).isVisible();
            assertThat(page.locator("#a3")).isVisible();
            assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
            reader.screenshot("reader-print");
        }
        try (Visitor reader = Visitor.reader(new View("en", "dark", View.WIDE))) {
            reader.open(page());
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(reader.page().locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
            assertThat(reader.page().locator("#s1")).hasCSS("color", "rgb(0, 0, 0)");
        }
    }

    @Test
    void thePageWeighsAtMost300KilobytesWithItsFonts() {
        try (Visitor reader = Visitor.reader(View.USUAL)) {
            Map<String, Integer> weights = new ConcurrentHashMap<>();
            Page page = reader.page();
            page.onRequestFinished(request -> {
                Response answer = request.response();
                weights.put(request.url(), answer == null ? 0 : answer.body().length);
            });
            reader.open(page());
            page.evaluate("() => document.fonts.ready.then(() => true)");
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
            System.out.println("readers' page: " + sum + " bytes, " + weights);
            Assertions.assertThat(weights.keySet())
                    .anyMatch(address -> address.endsWith(page()))
                    .anyMatch(address -> address.endsWith(".woff2"))
                    .anyMatch(address -> address.contains("reader.css"))
                    .allMatch(address -> address.startsWith(Desk.ADDRESS));
            Assertions.assertThat(sum).isLessThanOrEqualTo(HEAVIEST);
        }
    }

    @Test
    void everyPageOfReadersReadsWellInEveryLook() {
        Look.round(Map.of(
                "reader",
                page(),
                "reader-translation",
                page() + "?view=translation",
                "editions",
                "/editions",
                "article-editions",
                page().replaceAll("/en$", "")));
    }

    @Test
    void theListLeadsToAnEditionAndBack() {
        try (Visitor reader = Visitor.readerWithoutScript(View.USUAL)) {
            reader.open("/");
            assertThat(reader.page()).hasURL(Pattern.compile(".*/editions"));
            page();
            reader.open("/editions");
            reader.page().locator(".entry a[href='" + page() + "']").click();
            assertThat(reader.page().locator("h1")).hasText(Assignment.ENGLISH.get(0));
            reader.page().locator(".wordmark").click();
            assertThat(reader.page()).hasURL(Pattern.compile(".*/editions"));
        }
    }
}
