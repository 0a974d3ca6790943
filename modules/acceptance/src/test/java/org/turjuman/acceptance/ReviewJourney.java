package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reviser and a translator over the same text: findings, comments, notes, corrections, decisions, rounds. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReviewJourney {
    private static final String TEXT =
            "زار الوزير مدينة فاس اليوم. وافتتح المتحف الجديد. ولم يذكر موعد الزيارة المقبلة.";
    private static final String[] ENGLISH = {
        "Minister visits Fez",
        "The minister visited the city of Fez today.",
        "He opened the new museum.",
        "He did not say when he would return."
    };

    @Test
    void theReviserCommentsCorrectsWritesANoteAndReturnsAndTheTranslatorAnswers() {
        Job job = Job.claimed("salma", TEXT).written("salma", ENGLISH).handedIn("salma");
        try (Visitor idris = Visitor.signedIn("idris")) {
            Page page = idris.page();
            Hands.go(idris, job.review());
            Hands.press(page, "خ", "KeyO", "alt"); // takes the review, on an Arabic keyboard
            assertThat(page.locator("#review")).hasAttribute("data-mine", "true");
            Hands.ready(page);
            Locator first = page.locator("#s1"), second = page.locator("#s2");
            choose(page, 1);
            Hands.press(page, "q", "KeyQ", "alt");
            page.keyboard().type("Is “today” right for the readers?");
            page.keyboard().press("Enter");
            assertThat(first.locator(".thread--open")).containsText("for the readers");
            choose(page, 2);
            Hands.press(page, "e", "KeyE");
            second.locator(".rev-edit").fill("He opened the new city museum.");
            page.keyboard().press("Control+Enter");
            assertThat(second.locator(".rev-tgt ins")).containsText("city");
            Hands.drag(page, "#s1 .rev-src", "فاس");
            first.locator("[data-do=note]").click();
            assertThat(page.locator("#note-words")).hasText("فاس");
            page.locator("#note-text").fill("Keep this spelling.");
            idris.checkAccessibility();
            page.locator("#note-form .btn--primary").click();
            assertThat(first.locator("[data-note]")).containsText("Keep this spelling.");
            noteByKeys(page);
            idris.checkAccessibility();
            idris.screenshot("review-comments-notes");
            choose(page, 3);
            Hands.press(page, "Enter", "Enter", "ctrl", "shift");
            assertThat(page.locator("#s3")).hasAttribute("data-state", "approved");
            choose(page, 1);
            Hands.press(page, "r", "KeyR");
            page.locator("#why").fill("See my question in sentence 1.");
            page.locator("button[value=return]").click();
            page.waitForURL("**/desk");
        }
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            salma.open("/desk");
            Locator line = page.locator(".job[data-translation='" + job.translation() + "']");
            assertThat(line.locator(".job-reason")).containsText("See my question in sentence 1.");
            salma.checkAccessibility();
            salma.screenshot("queue-returned");
            Hands.go(salma, job.bench());
            assertThat(page.locator(".bench-notice").first()).containsText("See my question in sentence 1.");
            assertThat(page.locator("#s2 .seg-corrected")).containsText("Idris");
            Hands.open(page, 1);
            Locator answer = page.locator("#comments-list .thread--open input");
            answer.fill("Yes, the paper is of today.");
            page.keyboard().press("Enter");
            assertThat(page.locator("#comments-list .thread--open")).hasCount(0);
            page.locator(".edit").fill("The minister visited the city of Fez on Wednesday.");
            salma.screenshot("workbench-returned");
            Hands.confirm(page, "1");
            Hands.open(page, 2);
            Hands.confirm(page, "2");
            assertThat(page.locator(".seg:not([data-state=confirmed]):not([data-state=approved])"))
                    .hasCount(0);
            page.locator("#hand-in-open").click();
            page.locator("#hand-in button[value=hand-in]").click();
            page.waitForURL("**/desk");
        }
        secondRound(job);
    }

    /** In the second round the reviser sees what changed, and approves all that is clean, then the whole. */
    private static void secondRound(Job job) {
        try (Visitor idris = Visitor.signedIn("idris")) {
            Page page = idris.page();
            Hands.go(idris, job.review());
            page.locator("button[value=take]").click();
            Hands.ready(page);
            assertThat(page.locator("#s1 .rev-tgt ins")).containsText("Wednesday");
            assertThat(page.locator("#s1 .rev-tgt del")).containsText("today");
            assertThat(page.locator("#s1 .thread")).containsText("the paper is of today");
            assertThat(page.locator("#s3")).hasCount(0); // approved and unchanged
            idris.checkAccessibility();
            idris.screenshot("review-second-round");
            Hands.press(page, "a", "KeyA", "alt");
            assertThat(page.locator("#review button[value=approve-clean]")).hasCount(0);
            Locator left = page.locator("#review [data-approve]"); // what a check remarked on is for a look of its own
            for (int count = left.count(); count > 0; count--) {
                left.first().click();
                assertThat(left).hasCount(count - 1);
            }
            Hands.press(page, "g", "KeyG", "alt");
            assertThat(page.locator("button[value=approve]")).hasCount(0);
            Assertions.assertThat(state(job)).isEqualTo("APPROVED");
        }
    }

    @Test
    void aChiefApprovesAloneThroughASheetThatWantsAReason() {
        Job job = Job.claimed("karim", TEXT).written("karim", ENGLISH).handedIn("karim");
        try (Visitor karim = Visitor.signedIn("karim")) {
            Page page = karim.page();
            Hands.go(karim, job.review());
            Hands.press(page, "p", "KeyP", "alt");
            Locator sheet = page.locator("#override-sheet");
            assertThat(sheet).isVisible();
            karim.checkAccessibility();
            karim.screenshot("review-override");
            sheet.locator("button[value=override]").click(); // refused by the browser: no reason
            assertThat(sheet).isVisible();
            sheet.locator("[data-closes]").click();
            assertThat(sheet).isHidden();
            Assertions.assertThat(state(job)).isNotEqualTo("APPROVED");
            page.locator("[data-opens=override-sheet]").click();
            sheet.locator("#over").fill("Nobody else is on the desk tonight.");
            sheet.locator("button[value=override]").click();
            assertThat(page.locator("[data-opens=override-sheet]")).hasCount(0);
            Assertions.assertThat(state(job)).isEqualTo("APPROVED");
        }
        Assertions.assertThat(Client.administrator()
                        .get("/api/v1/audit?limit=50")
                        .expect(200)
                        .json()
                        .toString())
                .contains("Nobody else is on the desk tonight.");
    }

    /** Words of the translation chosen and noted by keys alone; the note is changed and deleted. */
    private static void noteByKeys(Page page) {
        choose(page, 2);
        page.keyboard().press("Alt+m");
        page.keyboard().press("ArrowDown"); // from the source to the translation
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator("#note-words")).hasText("opened");
        page.locator("#note-text").focus();
        page.keyboard().type("Inaugurated would be stiff.");
        page.keyboard().press("Control+Enter");
        Locator note = page.locator("#s2 [data-note]");
        assertThat(note).containsText("Inaugurated");
        Assertions.assertThat(Hands.marks(page, "note")).isEqualTo(2);
        Hands.press(page, "t", "KeyT", "alt");
        assertThat(note).isFocused();
        Hands.press(page, "e", "KeyE", "alt");
        page.keyboard().press("Control+a");
        page.keyboard().type("“Inaugurated” would be stiff.");
        page.keyboard().press("Control+Enter");
        assertThat(note).containsText("“Inaugurated”");
        Hands.press(page, "d", "KeyD", "alt");
        page.keyboard().press("Enter");
        assertThat(note).hasCount(0);
    }

    @Test
    void aFindingIsWaivedWithAReasonAndTheReviewIsGivenBack() {
        Job job = Job.claimed("salma", TEXT).written("salma", ENGLISH).handedIn("salma");
        try (Visitor idris = Visitor.signedIn("idris")) {
            Page page = idris.page();
            Hands.go(idris, job.review());
            page.locator("button[value=take]").click();
            Hands.ready(page);
            choose(page, 1);
            Hands.press(page, "e", "KeyE");
            page.locator("#s1 .rev-edit").fill("The minister visited the the city of Fez today");
            page.keyboard().press("Control+Enter");
            Locator row = page.locator("#s1"), open = row.locator(".waive");
            assertThat(open.first()).isVisible();
            int findings = open.count();
            choose(page, 1);
            Hands.press(page, "ص", "KeyW", "alt"); // an Arabic keyboard
            idris.checkAccessibility();
            idris.screenshot("review-waiver");
            page.keyboard().type("So it stands on the poster.");
            page.keyboard().press("Enter");
            assertThat(row).containsText("So it stands on the poster.");
            assertThat(open).hasCount(findings - 1);
            Hands.press(page, "b", "KeyB", "alt");
            page.waitForURL("**/desk");
        }
        try (Visitor huda = Visitor.signedIn("huda")) {
            huda.page().navigate(job.review());
            assertThat(huda.page().locator("button[value=take]")).isVisible();
            assertThat(huda.page().locator("#s1 .rev-tgt ins").first()).isVisible();
        }
    }

    private static void choose(Page page, int number) {
        page.locator("#s" + number).focus();
        assertThat(page.locator("#s" + number)).hasAttribute("aria-current", "true");
    }

    private static String state(Job job) {
        return Client.of("yasmine")
                .get(job.bench().replace("/desk", "/api/v1"))
                .expect(200)
                .json()
                .path("translation")
                .path("state")
                .asText();
    }
}
