package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.turjuman.annotations.api.NoteKind;

/** Notes, names, a corrected source and signing out at the workbench, by mouse and by keys alone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WorkbenchJourney {
    private static final String TEXT = "زار الوزير بيني غانتز مدينة فاس اليوم. والتقى الكاتب سليم برهان في المتحف.";
    private static final String[] ENGLISH = {
        "Minister visits Fez",
        "The minister visited the city of Fez today.",
        "He met the writer Salim Burhan at the museum."
    };

    @Test
    void notesOfEveryKindAreWrittenChangedAndDeletedWithTheMouse() {
        Job job = Job.claimed("salma", TEXT).written("salma", ENGLISH);
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, job.bench());
            Hands.open(page, 1);
            Locator notes = page.locator("#panel-notes [data-note]");
            List<NoteKind> kinds = List.of(NoteKind.values());
            for (int i = 0; i < kinds.size(); i++) {
                Hands.drag(page, i % 2 == 0 ? "#s1 .seg-source" : "#s1 .edit", i % 2 == 0 ? "فاس" : "Fez");
                page.locator("#tools [data-run=note]").click();
                assertThat(page.locator("#note-words")).hasText(i % 2 == 0 ? "فاس" : "Fez");
                if (i == 0) {
                    salma.checkAccessibility();
                    salma.screenshot("workbench-note");
                }
                page.locator("#note-kind").selectOption(kinds.get(i).name());
                page.locator("#note-audience").selectOption(i % 3 == 0 ? "READERS" : "COLLEAGUES");
                page.locator("#note-language").selectOption(i == 1 ? "ar" : "en");
                page.locator("#note-text").fill(i == 1 ? "مدينة في شمال المغرب" : "Note number " + i + ".");
                page.locator("#note-form .btn--primary").click();
                assertThat(notes).hasCount(i + 1);
            }
            Assertions.assertThat(Hands.marks(page, "note-readers")).isEqualTo(3);
            Assertions.assertThat(Hands.marks(page, "note")).isEqualTo(4);
            assertThat(notes.filter(new Locator.FilterOptions().setHasText("مدينة"))
                            .locator("[lang=ar]")
                            .last())
                    .isVisible();
            salma.screenshot("workbench-notes");
            salma.checkAccessibility();
            Locator first = notes.filter(new Locator.FilterOptions().setHasText("Note number 0."));
            first.getByText("Change", new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.locator("#note-text").fill("Fez, the old capital.");
            page.locator("#note-form .btn--primary").click();
            assertThat(notes.filter(new Locator.FilterOptions().setHasText("Fez, the old capital.")))
                    .hasCount(1);
            Locator last = notes.filter(new Locator.FilterOptions().setHasText("Note number 6."));
            last.getByText("Delete", new Locator.GetByTextOptions().setExact(true))
                    .click();
            salma.checkAccessibility();
            page.locator("#note-delete button[value=yes]").click();
            assertThat(notes).hasCount(kinds.size() - 1);
            page.reload();
            Hands.ready(page);
            Hands.open(page, 1);
            assertThat(notes).hasCount(kinds.size() - 1);
        }
    }

    @Test
    void onAPhoneThePanelIsOneLineUntilItIsOpened() {
        Job job = Job.claimed("salma", TEXT).written("salma", ENGLISH);
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
    void aKeyThatCanDoNothingSaysSoWhereEverybodySeesIt() {
        Job job = Job.claimed("salma", TEXT).written("salma", ENGLISH);
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
        Job job = Job.claimed("salma", TEXT).written("salma", ENGLISH);
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
    void aNoteIsWrittenChangedAndDeletedByKeysAlone() {
        Job job = Job.claimed("salma", TEXT).written("salma", ENGLISH);
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, job.bench() + "?unit=" + job.unit(1));
            assertThat(page.locator("#s1 .edit")).isFocused();
            page.keyboard().press("Alt+m");
            assertThat(page.locator("#s1 .seg-source")).isFocused();
            page.keyboard().press("ArrowLeft"); // one word on, as the Arabic line runs
            page.keyboard().press("Shift+ArrowLeft");
            salma.checkAccessibility();
            salma.screenshot("workbench-choosing");
            page.keyboard().press("Enter");
            assertThat(page.locator("#note-words")).hasText("الوزير بيني");
            page.locator("#note-text").focus();
            page.keyboard().type("The first two words.");
            page.keyboard().press("Control+Enter");
            Locator notes = page.locator("#panel-notes [data-note]");
            assertThat(notes).hasCount(1);
            assertThat(page.locator("#s1 .edit")).isFocused();
            page.keyboard().press("End");
            page.keyboard().press("Shift+Home");
            Hands.press(page, "ؤ", "KeyC", "alt"); // an Arabic keyboard
            assertThat(page.locator("#note-words")).hasText(ENGLISH[1]);
            page.locator("#note-text").focus();
            page.keyboard().type("The whole sentence.");
            page.keyboard().press("Control+Enter");
            assertThat(notes).hasCount(2);
            Hands.press(page, "t", "KeyT", "alt");
            assertThat(notes.first()).isFocused();
            Hands.press(page, "e", "KeyE", "alt");
            assertThat(page.locator("#note-text")).isFocused();
            page.keyboard().press("Control+a");
            page.keyboard().type("Two words, said better.");
            page.keyboard().press("Control+Enter");
            assertThat(notes.first()).containsText("said better");
            Hands.press(page, "ي", "KeyD", "alt"); // an Arabic keyboard
            assertThat(page.locator("#note-delete")).isVisible();
            page.keyboard().press("Enter");
            assertThat(notes).hasCount(1);
        }
    }

    @Test
    void aNoteThatLostItsWordsGetsOthersOrIsDropped() {
        Job job = Job.claimed("salma", TEXT).written("salma", ENGLISH);
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, job.bench());
            Hands.open(page, 2);
            for (String words : List.of("Salim Burhan", "the museum")) {
                Hands.drag(page, "#s2 .edit", words);
                page.locator("#tools [data-run=note]").click();
                page.locator("#note-text").fill("On " + words + ".");
                page.locator("#note-form .btn--primary").click();
                assertThat(page.locator("#note-dialog")).isHidden();
            }
            assertThat(page.locator("#panel-notes [data-note]")).hasCount(2);
            page.locator(".edit").fill("He met a writer.");
            Hands.press(page, "ArrowUp", "ArrowUp", "alt");
            Locator lost = page.locator("#panel-lost [data-note]");
            assertThat(lost).hasCount(2);
            salma.checkAccessibility();
            salma.screenshot("workbench-lost-notes");
            Locator writer = lost.filter(new Locator.FilterOptions().setHasText("On Salim Burhan."));
            writer.locator(".note-acts button").first().click();
            assertThat(page.locator("#s2 .edit")).isFocused();
            Hands.drag(page, "#s2 .edit", "writer");
            Hands.press(page, "c", "KeyC", "alt");
            assertThat(lost).hasCount(1);
            assertThat(page.locator("#panel-notes [data-note]")).containsText("writer");
            lost.getByText("Delete", new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.locator("#note-delete button[value=yes]").click();
            assertThat(page.locator("#panel-lost")).isHidden();
        }
    }

    @Test
    void aNameIsFoundInAnySpellingOrMadeAndInsertedAtTheCaret() {
        Job job = Job.claimed("salma", TEXT);
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
    void aTranslationIsGivenBackAndClaimedByOneKeyOnAnyKeyboard() {
        Job job = Job.claimed("salma", TEXT);
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
        Job job = Job.claimed("salma", TEXT);
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
        Job job = Job.claimed("salma", TEXT).written("salma", ENGLISH);
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
            assertThat(page.locator("#s2 .seg-target")).hasText(ENGLISH[2]);
            salma.checkAccessibility();
            salma.screenshot("workbench-source-moved");
        }
    }

    @Test
    void unsentTextSurvivesSigningOutAndIsShownToItsWriterOnly() {
        Job job = Job.claimed("salma", TEXT);
        try (Visitor salma = Visitor.signedIn("salma")) {
            salma.expectComplaint("Failed to load resource");
            Page page = salma.page();
            Hands.go(salma, job.bench());
            Hands.open(page, 1);
            page.route("**/api/**", route -> route.abort());
            page.locator(".edit").fill("A sentence that never reached the desk.");
            assertThat(page.locator("#save")).hasAttribute("data-save", "waiting");
            salma.open("/desk/me");
            page.locator("#sign-out button").click();
            assertThat(page.locator("#unsent")).containsText("One text of yours");
            salma.checkAccessibility();
            salma.screenshot("sign-out-unsent");
            page.locator("#unsent button[value=keep]").click();
            page.waitForURL("**/sign-in");
            page.unroute("**/api/**");
            page.evaluate("history.back()");
            page.waitForURL(Pattern.compile(".*/sign-in\\?.*")); // not what salma saw
            salma.signIn("yasmine");
            Hands.go(salma, job.bench());
            assertThat(page.locator("#s1")).not().containsText("never reached");
            salma.open("/desk/me");
            page.locator("#sign-out button").click();
            page.waitForURL("**/sign-in");
            salma.signIn("salma");
            Hands.go(salma, job.bench());
            assertThat(page.locator("#s1")).containsText("A sentence that never reached the desk.");
            assertThat(page.locator("#all-saved")).hasAttribute("data-save", "saved");
        }
    }

    @Test
    void signingOutSendsWhatIsUnsent() {
        Job job = Job.claimed("salma", TEXT);
        try (Visitor salma = Visitor.signedIn("salma")) {
            salma.expectComplaint("Failed to load resource");
            Page page = salma.page();
            Hands.go(salma, job.bench());
            Hands.open(page, 1);
            page.route("**/api/**", route -> route.abort());
            page.locator(".edit").fill("Sent at the door.");
            assertThat(page.locator("#save")).hasAttribute("data-save", "waiting");
            salma.open("/desk/me");
            page.unroute("**/api/**");
            page.locator("#sign-out button").click();
            page.waitForURL("**/sign-in");
            Assertions.assertThat((Integer) page.evaluate("localStorage.length"))
                    .isZero();
        }
        Assertions.assertThat(
                        job.units(Client.of("salma")).get(1).path("draftText").asText())
                .isEqualTo("Sent at the door.");
    }
}
