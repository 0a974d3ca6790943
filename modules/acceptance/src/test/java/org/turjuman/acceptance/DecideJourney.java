package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the desk sees in a source is decided by keys, and follows the text to translator, reviser and reader. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DecideJourney {
    private static final String TEXT = "أكد الوزير على " + DefectsIT.SLIP
            + " العلاقات بين البلدين مساء الثلاثاء. وقال إن الزيارة  تاريخية في رأي الطرفين.";
    private static final String NOTE = "The source misspells this word.";

    @Test
    void aSlipIsDecidedByKeysAndToldToTranslatorReviserAndReader() {
        Job job = dated();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article());
            showOnly(page, "defect");
            Hands.press(page, "n", "KeyN");
            assertThat(page.locator("#mark-found")).hasText(DefectsIT.SLIP);
            assertThat(page.locator("#paper-text .is-on")).isFocused();
            assertThat(page.locator("#mark-says")).containsText("استئناف");
            assertThat(page.locator("#mark-stands")).containsText("Nobody has decided");

            Hands.press(page, "a", "KeyA");
            assertThat(page.locator("#mark-stands")).containsText("correct silently");
            assertThat(page.locator("#announce")).containsText(Pattern.compile("Decided: .{0,3}correct silently"));
            Hands.press(page, "f", "KeyF");
            assertThat(page.locator("#mark-stands")).containsText("follow the source");
            Hands.press(page, "z", "KeyZ");
            assertThat(page.locator("#mark-stands")).containsText("correct silently");
            assertThat(page.locator("#announce")).containsText("Taken back");
            Hands.press(page, "z", "KeyZ");
            assertThat(page.locator("#mark-stands")).containsText("Nobody has decided");

            Hands.press(page, "t", "KeyT");
            assertThat(page.locator("#decide-note-en")).isFocused();
            salma.expectComplaint("422");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#decide-wrong")).containsText("at least one language");
            page.locator("#decide-note-en").fill(NOTE);
            salma.checkAccessibility();
            salma.screenshotOfWindow("mark-note");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#decide-dialog")).isHidden();
            assertThat(page.locator("#mark-stands")).containsText(NOTE);
            assertThat(page.locator("#paper-text .is-on")).isFocused();

            Hands.go(salma, job.bench() + "?unit=" + job.unit(1));
            assertThat(page.locator("#panel-source")).containsText("note to readers");
            assertThat(page.locator("#panel-source")).containsText("23 November 2021");
            assertThat(Hands.marks(page, "read-defect")).isEqualTo(1);
            assertThat(Hands.marks(page, "read-value")).isEqualTo(1);
            salma.checkAccessibility();
            salma.screenshot("mark-workbench");
        }
        JsonNode edition = DefectsIT.published(
                job, "The minister insisted on resuming relations between the two countries on Tuesday evening.");
        try (Visitor idris = Visitor.signedIn("idris")) {
            idris.open(job.review() + "?show=all");
            assertThat(idris.page().locator("#s1 .rev-slips")).containsText(NOTE);
            idris.checkAccessibility();
            idris.screenshot("mark-review");
        }
        try (Visitor reader = Visitor.reader(View.USUAL)) {
            reader.open("/editions/" + edition.at("/id").asText());
            assertThat(reader.page().locator(".note")).containsText(NOTE);
        }
    }

    @Test
    void aValueResolvedFromContextIsAcceptedRejectedAndCorrected() {
        Job job = dated();
        try (Visitor idris = Visitor.signedIn("idris")) {
            Page page = idris.page();
            Hands.go(idris, "/desk/articles/" + job.article());
            showOnly(page, "value");
            Hands.press(page, "n", "KeyN");
            assertThat(page.locator("#mark-found")).containsText("الثلاثاء");
            assertThat(page.locator("#mark-says")).containsText("23 November 2021");
            Hands.press(page, "a", "KeyA");
            assertThat(page.locator("#mark-stands")).containsText("right");
            Hands.press(page, "r", "KeyR");
            assertThat(page.locator("#mark-stands")).containsText("wrong");
            Hands.press(page, "z", "KeyZ");
            assertThat(page.locator("#mark-stands")).containsText("right");

            Hands.press(page, "e", "KeyE");
            Locator value = page.locator("#correct-value");
            assertThat(value).isFocused();
            idris.expectComplaint("422");
            value.fill("Tuesday");
            page.keyboard().press("Enter");
            assertThat(page.locator("#correct-wrong")).containsText("2021-11-23");
            value.fill("2021-11-30");
            page.locator("[data-move=start-earlier]").click();
            assertThat(page.locator("#correct-words mark")).containsText("البلدين");
            idris.checkAccessibility();
            idris.screenshotOfWindow("mark-correct");
            value.press("Enter");
            assertThat(page.locator("#correct-dialog")).isHidden();
            assertThat(page.locator("#mark-says")).containsText("30 November 2021");
            assertThat(page.locator("#mark-found")).containsText("البلدين");
            assertThat(page.locator("#mark-stands")).containsText("corrected");
        }
    }

    @Test
    void theKeysMeanTheSameOnArabicAndFrenchKeyboards() {
        Job job = dated();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article());
            Hands.press(page, "ى", "KeyN");
            Locator found = page.locator("#mark-found");
            assertThat(found).isVisible();
            String first = found.textContent();
            Hands.press(page, "ArrowDown", "ArrowDown", "alt");
            assertThat(found).not().hasText(first);
            Hands.press(page, "ح", "KeyP");
            assertThat(found).hasText(first);
            Hands.press(page, "ح", "KeyP");
            assertThat(page.locator("#announce")).containsText("first mark");
            Hands.press(page, "ش", "KeyA");
            assertThat(page.locator("#mark-stands")).not().containsText("Nobody");
            Hands.press(page, "z", "KeyW"); // AZERTY
            assertThat(page.locator("#mark-stands")).containsText("Nobody has decided");
            Hands.press(page, "h", "KeyH", "alt");
            assertThat(page.locator("#keys")).isVisible();
            salma.checkAccessibility();
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            assertThat(page.locator("#mark-body")).isHidden();
        }
    }

    @Test
    void whoMayNotDecideReadsAndWhoComesLateIsTold() {
        Job job = dated();
        try (Visitor lina = Visitor.signedIn("lina")) {
            Page page = lina.page();
            Hands.go(lina, "/desk/articles/" + job.article());
            showOnly(page, "defect");
            Hands.press(page, "n", "KeyN");
            assertThat(page.locator("#mark-found")).isVisible();
            assertThat(page.locator(".mark-acts button").locator("visible=true"))
                    .hasCount(0);
            Hands.press(page, "a", "KeyA");
            assertThat(page.locator("#announce")).containsText("revisers and editors");
        }
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article());
            showOnly(page, "defect");
            Hands.press(page, "n", "KeyN");
            JsonNode defect = Assignment.client("idris")
                    .get("/api/v1/articles/" + job.article() + "/defects")
                    .expect(200)
                    .json()
                    .at("/items/0");
            DefectsIT.decide(Assignment.client("idris"), job, defect, Map.of("choice", "ASK"))
                    .expect(200);
            salma.expectComplaint("412");
            Hands.press(page, "f", "KeyF");
            assertThat(page.locator("#mark-wrong")).containsText("meanwhile");
            assertThat(page.locator("#mark-stands")).containsText("ask the author");
            page.locator("#mark-card [data-run=answer]").click();
            page.locator("#decide-remark").fill("نعم");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#mark-stands")).containsText("The author answered");
        }
    }

    @Test
    void itReadsWellInEveryLook() {
        Job job = dated();
        JsonNode defects = Assignment.client("idris")
                .get("/api/v1/articles/" + job.article() + "/defects")
                .expect(200)
                .json();
        DefectsIT.decide(
                        Assignment.client("idris"),
                        job,
                        defects.at("/items/0"),
                        Map.of("choice", "NOTE", "notes", Map.of("en", NOTE, "fr", "La source écorche ce mot.")))
                .expect(200);
        String article = "/desk/articles/" + job.article();
        String revision = defects.at("/items/0/key").asText().split("\\.")[0];
        Look.round("salma", Map.of("marks", article + "?revision=" + revision + "#m1", "marks-unchosen", article));
    }

    /** Published on a Wednesday, so that the desk knows which Tuesday is meant. */
    private static Job dated() {
        Job job = Job.claimed("salma", TEXT);
        Client editor = Assignment.client("yasmine");
        String path = "/api/v1/articles/" + job.article();
        Map<String, Object> metadata =
                Map.of("published", Map.of("value", "2021-11-24", "standing", "GIVEN"), "rights", "FULL_SOURCE");
        editor.send(
                        "PUT",
                        path + "/metadata",
                        metadata,
                        Map.of("If-Match", editor.get(path).expect(200).header("ETag")))
                .expect(200);
        return job;
    }

    private static void showOnly(Page page, String layer) {
        for (String one : new String[] {"name", "value", "speech", "source", "defect"}) {
            Locator box = page.locator("#layer-" + one);
            if (box.count() > 0) {
                box.setChecked(one.equals(layer));
            }
        }
    }
}
