package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Statements that the desk overlooked are added on the pages, and those of a record are found on its page. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StatementsJourney {
    private final Client lina = Assignment.client("lina");

    @Test
    void aStatementIsAddedByKeysWithItsRecord() {
        String name = "Alami Zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String record = record("ar + العلمي " + Names.word(), "en + " + name);
        Job job = Job.claimed("salma", StatementsIT.TEXT);
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page page = yasmine.page();
            yasmine.open("/desk/articles/" + job.article() + "/ledger");
            page.locator("a.btn[href$='/ledger/add']").click();
            Hands.ready(page);
            page.locator("#paper-text .sn").first().press("Enter");
            assertThat(page.locator("#statement-words")).hasValue(StatementsIT.STATEMENT + ".");
            Assertions.assertThat(Hands.marks(page, "statement")).isEqualTo(1);

            chooseWords(page, "مرزوق", 2);
            yasmine.screenshotOfWindow("statement-words-chosen");
            Hands.press(page, "w", "KeyW");
            assertThat(page.locator("#source-words")).hasValue("مرزوق العلمي");
            assertThat(page.locator("#statement-strength")).isFocused();
            page.locator("#statement-strength").selectOption("CLAIMS");

            page.locator("#find-record").fill(name);
            page.locator("#find-record").press("Enter");
            page.waitForURL("**/ledger/add?kept=*");
            Hands.ready(page);
            assertThat(page.locator("#statement-words")).hasValue(StatementsIT.STATEMENT + ".");
            page.locator("#statement-record input[value='" + record + "']").check();
            yasmine.checkAccessibility();
            yasmine.screenshot("statement");
            page.keyboard().press("Control+Enter");

            page.waitForURL("**/ledger?claim=*");
            assertThat(page.locator(".notice[role=status]")).containsText("Added to the ledger");
            assertThat(page.locator("#statement-card blockquote")).hasText(StatementsIT.STATEMENT + ".");
            assertThat(row(page, StatementsIT.STATEMENT)).containsText("added by hand");
            assertThat(row(page, StatementsIT.STATEMENT)).containsText("claims");
            assertThat(row(page, StatementsIT.STATEMENT).locator("a[href='/desk/names/" + record + "']"))
                    .hasCount(1);
            page.locator(".ledger-history summary").click();
            assertThat(page.locator(".ledger-history li")).containsText("added by hand");
            itStandsOnThePageOfTheRecord(yasmine, job, record);
        }
    }

    @Test
    void whoSaysAStatementIsCorrected() {
        Job job = Job.claimed("salma", LedgerIT.TEXT + "\n" + StatementsIT.TEXT);
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page page = yasmine.page();
            yasmine.open("/desk/articles/" + job.article() + "/ledger");
            assertThat(row(page, "المعبر سيفتح غدا").locator(".ledger-undecided"))
                    .hasCount(1);
            row(page, "المعبر سيفتح غدا").locator("a.btn").click();
            page.waitForURL("**/ledger?*claim=*");
            assertThat(page.locator(".ledger-stand")).containsText("الوزير مرزوق العلمي");
            assertThat(page.locator(".ledger-stand")).containsText(LedgerIT.SAID);
            yasmine.checkAccessibility();
            yasmine.screenshot("ledger-source");
            page.locator("#correct-source").click();
            Hands.ready(page);
            assertThat(page.locator("#statement-words")).hasValue(Pattern.compile("المعبر سيفتح غدا"));
            assertThat(page.locator("#source-words")).hasValue(Pattern.compile("مرزوق العلمي"));
            page.locator("#source-words").fill(StatementsIT.TRADERS);
            page.locator("[name=naming][value=UNNAMED]").check();
            yasmine.checkAccessibility();
            yasmine.screenshot("statement-correct");
            page.keyboard().press("Control+Enter");
            page.waitForURL("**/ledger?claim=*hand*");
            assertThat(row(page, "المعبر سيفتح غدا")).hasCount(1);
            assertThat(row(page, "المعبر سيفتح غدا")).containsText(StatementsIT.TRADERS);
        }
    }

    private static void itStandsOnThePageOfTheRecord(Visitor yasmine, Job job, String record) {
        Page page = yasmine.page();
        yasmine.open("/desk/names/" + record);
        page.locator("#what-is-said a.btn").click();
        page.waitForURL("**said=latest**");
        Locator said = page.locator("#what-is-said");
        assertThat(said).containsText(StatementsIT.STATEMENT);
        assertThat(said).containsText("asserted");
        assertThat(said.locator("a[href='/desk/articles/" + job.article() + "']"))
                .hasCount(1);
        Look.around(yasmine, "name-statements");
        said.locator("a[href*='/ledger?claim=']").click();
        assertThat(page.locator("#statement-card blockquote")).hasText(StatementsIT.STATEMENT + ".");
    }

    @Test
    void aTranslationsLedgerTakesOneWithoutAName() {
        Job job = Job.claimed("salma", StatementsIT.TEXT);
        String ledger = "/desk/translations/" + job.translation() + "/ledger";
        try (Visitor idris = Visitor.signedIn("idris")) {
            Page page = idris.page();
            idris.open(ledger);
            page.locator("a.btn[href*='/ledger/add']").click();
            Hands.ready(page);
            Hands.drag(page, "#paper-text .paragraph >> nth=0", StatementsIT.STATEMENT);
            Hands.press(page, "s", "KeyS");
            assertThat(page.locator("#statement-words")).hasValue(StatementsIT.STATEMENT);
            Hands.drag(page, "#paper-text .paragraph >> nth=0", StatementsIT.TRADERS);
            Hands.press(page, "w", "KeyW");
            page.locator("[name=naming][value=UNNAMED]").check();
            page.locator("#statement-form .btn--primary").click();
            page.waitForURL("**" + ledger + "?claim=*");
            assertThat(row(page, StatementsIT.STATEMENT)).containsText(StatementsIT.TRADERS);
            assertThat(row(page, StatementsIT.STATEMENT)).containsText("source not named");
        }
    }

    @Test
    void itWorksWithoutScriptAndKeepsWhatIsRefused() {
        Job job = Job.claimed("salma", StatementsIT.TEXT);
        try (Visitor salma = Visitor.readerWithoutScript(View.USUAL)) {
            Page page = salma.page();
            salma.signIn("salma"); // she holds the translation
            salma.open("/desk/articles/" + job.article() + "/ledger/add");
            page.locator("#paper-text .sn").first().click();
            assertThat(page.locator("#statement-words")).hasValue(StatementsIT.STATEMENT + ".");
            page.locator("#source-words").fill("كلمات ليست هنا");
            page.locator("[name=naming][value=UNNAMED]").check();
            page.locator("#statement-form .btn--primary").click();
            assertThat(page.locator(".notice[role=alert]")).containsText("كلمات ليست هنا");
            assertThat(page.locator("#statement-words")).hasValue(StatementsIT.STATEMENT + ".");
            assertThat(page.locator("[name=naming][value=UNNAMED]")).isChecked();
            page.locator("[name=naming][value=none]").check();
            page.locator("#statement-form .btn--primary").click();
            assertThat(page).hasURL(Pattern.compile(".*/ledger\\?claim=.*"));
            assertThat(row(page, StatementsIT.STATEMENT)).containsText("the text does not say");
        }
    }

    /** An Arabic letter takes six characters of an address; servers in front of the desk refuse one of a few thousand. */
    @Test
    void longWordsAreKeptWithoutALongAddress() {
        Job job = Job.claimed("salma", StatementsIT.TEXT);
        String typed = "كلمات كثيرة ليست في النص ".repeat(60).strip();
        try (Visitor salma = Visitor.readerWithoutScript(View.USUAL)) {
            Page page = salma.page();
            salma.signIn("salma");
            salma.open("/desk/articles/" + job.article() + "/ledger/add");
            page.locator("#statement-words").fill(typed);
            page.locator("#statement-strength").selectOption("CLAIMS");
            page.locator("#find-record").fill("الرباط");
            page.locator("#find-now").click();
            assertThat(page.locator("#statement-record [name=entity]").nth(1)).isVisible();
            holds(page, typed);
            page.locator("[name=naming][value=none]").check();
            page.locator("#statement-form .btn--primary").click();
            assertThat(page.locator(".notice[role=alert]")).containsText("كلمات كثيرة");
            holds(page, typed);
            page.reload();
            holds(page, typed);
        }
    }

    private static void holds(Page page, String typed) {
        assertThat(page.locator("#statement-words")).hasValue(typed);
        assertThat(page.locator("#statement-strength")).hasValue("CLAIMS");
        assertThat(page.locator("#find-record")).hasValue("الرباط");
        Assertions.assertThat(page.url()).hasSizeLessThan(200);
    }

    @Test
    void whoMayNotDecideIsNotLetIn() {
        Job job = Job.claimed("salma", LedgerIT.TEXT);
        try (Visitor nora = Visitor.signedIn("nora")) { // a translator without a translation of it
            nora.expectComplaint("403");
            nora.open("/desk/articles/" + job.article() + "/ledger");
            assertThat(nora.page().locator("a[href*='/ledger/add']")).hasCount(0);
            nora.page().locator("#ledger a.btn").first().click();
            assertThat(nora.page().locator("#statement-card > .hint")).isVisible(); // who may
            assertThat(nora.page().locator("#deciding")).hasCount(0);
            Assertions.assertThat(nora.page()
                            .navigate("/desk/articles/" + job.article() + "/ledger/add")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void itReadsWellInEveryLook() {
        Job job = Job.claimed("salma", LedgerIT.TEXT + "\n" + StatementsIT.TEXT);
        Look.round("idris", Map.of("statement-add", "/desk/articles/" + job.article() + "/ledger/add?sentence=2"));
    }

    private String record(String... forms) {
        return lina.post("/api/v1/names", Names.of("PERSON", forms))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    /** Chooses words by keys alone: the first one by the arrow, the others with Shift. */
    private static void chooseWords(Page page, String first, int words) {
        Hands.press(page, "m", "KeyM");
        for (int steps = 0;
                steps < 60 && !page.evaluate("getSelection().toString()").equals(first);
                steps++) {
            page.keyboard().press("ArrowLeft");
        }
        for (int more = 1; more < words; more++) {
            page.keyboard().press("Shift+ArrowLeft");
        }
        assertThat(page.locator("#announce")).containsText(first);
    }

    private static Locator row(Page page, String words) {
        return page.locator(".ledger tbody tr").filter(new Locator.FilterOptions().setHasText(words));
    }
}
