package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The workbench itself: its panel, keys, selecting words, claiming, comments, a corrected source. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WorkbenchJourney {
    @Test
    void onAPhoneThePanelIsOneLineUntilItIsOpened() {
        Job job = Fez.translated();
        try (Visitor salma = Visitor.signedIn("salma", new View("en", "light", View.NARROW))) {
            Page page = salma.page();
            Hands.go(salma, job.bench());
            Hands.open(page, 1);
            Locator panel = page.locator("#panel"), fold = page.locator("#panel-fold");
            assertThat(page.locator("#panel-comments")).isHidden();
            Assertions.assertThat(panel.boundingBox().height).isLessThan(60);
            salma.screenshot("workbench-folded");
            fold.click();
            assertThat(fold).hasAttribute("aria-expanded", "true");
            page.locator("#comment-text").fill("Is it the old town?");
            page.locator("#comment-form button").click();
            assertThat(page.locator("#comments-list .thread")).isVisible();
            salma.checkAccessibility();
            fold.click();
            assertThat(page.locator("#panel-comments")).isHidden();
            assertThat(fold).containsText("1");
            Hands.press(page, "q", "KeyQ", "alt"); // what gets the focus opens it
            assertThat(page.locator("#comment-text")).isFocused();
        }
    }

    @Test
    void onAPhoneATextIsClaimedWhereItIsRead() {
        Work free = Work.wanted();
        try (Visitor salma = Visitor.signedIn("salma", new View("en", "light", View.NARROW))) {
            Page page = salma.page();
            salma.open("/desk/translations/" + free.id());
            page.locator("#bench-bar button[value=claim]").click();
            assertThat(page.locator(".edit").first()).isVisible();
            salma.checkAccessibility();
            salma.screenshot("workbench-claimed");
        }
    }

    @Test
    void aKeyThatCanDoNothingSaysSoWhereEverybodySeesIt() {
        Job job = Fez.translated();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, job.bench());
            Hands.open(page, 1);
            page.locator(".edit").focus();
            Hands.press(page, "f", "KeyF", "alt");
            Locator told = page.locator("#told");
            assertThat(told).isVisible();
            assertThat(page.locator("#announce")).not().hasText("");
            Assertions.assertThat(told.textContent())
                    .isEqualTo(page.locator("#announce").textContent());
            salma.checkAccessibility();
            salma.screenshot("workbench-told");
            assertThat(told).isHidden(); // after a while
            Hands.press(page, "h", "KeyH", "alt");
            Locator sheet = page.locator("#keys");
            assertThat(sheet.locator("h3")).hasCount(5);
            Assertions.assertThat(sheet.evaluate("sheet => sheet.scrollHeight - sheet.clientHeight"))
                    .as("what of the sheet is out of view")
                    .isEqualTo(0);
            salma.checkAccessibility();
            salma.screenshot("workbench-keys");
        }
    }

    @Test
    void wordsAreSelectedFromBesideTheLineThatTheyBegin() {
        Job job = Fez.translated();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, job.bench());
            Hands.open(page, 1);
            Hands.drag(page, "#s1 .seg-source", "زار الوزير", 8); // the line begins at the spine
            Hands.drag(page, "#s1 .edit", "The minister", 8);
            Hands.drag(page, "#s2 .seg-source", "والتقى", 8); // of a row that is not open
        }
    }

    @Test
    void aTranslationIsGivenBackAndClaimedByOneKeyOnAnyKeyboard() {
        Job job = Fez.claimed();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, job.bench());
            Hands.press(page, "ه", "KeyI", "alt"); // an Arabic keyboard
            page.waitForURL("**/desk");
            assertThat(page.locator(".notice--info")).isVisible();
            Hands.go(salma, job.bench());
            Hands.press(page, "i", "KeyI", "alt");
            assertThat(page.locator("button[value=release]")).isVisible();
            Hands.ready(page);
            Hands.press(page, "ا", "KeyH", "alt");
            assertThat(page.locator("#keys [data-command=claim] kbd")).hasText("Alt I");
        }
    }

    @Test
    void aCommentOfAnotherDayTellsTheDay() {
        Job job = Fez.claimed();
        try (Visitor salma = Visitor.signedIn("salma", new View("ar", "light", View.WIDE))) {
            Page page = salma.page();
            Hands.go(salma, job.bench() + "?unit=" + job.unit(1));
            page.locator("#comment-text").fill("هل الاسم صحيح؟");
            page.locator("#comment-form button").click();
            Locator by = page.locator("#comments-list .by");
            assertThat(by).containsText(Pattern.compile("· \\d\\d:\\d\\d$"));
            page.clock()
                    .setFixedTime(
                            System.currentTimeMillis() + Duration.ofDays(2).toMillis());
            page.reload();
            assertThat(by).containsText(Pattern.compile("· \\d{1,2} \\S+( \\d{4})? \\d\\d:\\d\\d$"));
        } finally {
            Visitor.signedIn("salma").close(); // English again for the other tests
        }
    }

    @Test
    void aTranslationMovesToACorrectedSource() {
        Job job = Fez.translated();
        String end = job.units(Client.of("salma")).get(3).path("source").asText();
        job.corrected("زار الوزير بيني غانتز مدينة الرباط اليوم. والتقى الكاتب سليم برهان في المتحف.\n" + end);
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, job.bench());
            Locator notice = page.locator(".bench-notice:has(button[value=move-source])");
            assertThat(notice).containsText("1 changed");
            salma.checkAccessibility();
            String article = notice.locator("a").getAttribute("href");
            salma.open(article);
            assertThat(page.locator(".change ins").first()).containsText("الرباط");
            Hands.go(salma, job.bench());
            notice.locator("button").click();
            assertThat(notice).hasCount(0);
            assertThat(page.locator(".notice--error")).hasCount(0);
            assertThat(page.locator("#s1")).hasAttribute("data-state", "draft");
            assertThat(page.locator("#s1 .source-change ins")).containsText("الرباط");
            assertThat(page.locator("#s1 .source-change del")).containsText("فاس");
            assertThat(page.locator("#s2")).hasAttribute("data-state", "confirmed");
            assertThat(page.locator("#s2 .seg-target")).hasText(Fez.ENGLISH[2]);
            salma.checkAccessibility();
            salma.screenshot("workbench-source-moved");
        }
    }
}
