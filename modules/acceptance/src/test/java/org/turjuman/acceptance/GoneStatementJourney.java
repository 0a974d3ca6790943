package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A colleague takes a statement out, or corrects it, while somebody else types: nothing typed is lost. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class GoneStatementJourney {
    private static final String STATEMENT = "المعبر سيفتح غدا";
    private static final String NOTE = "Two envoys say no.";
    private static final String EVIDENCE = "https://example.org/minutes?page=4";

    private final Client colleague = Assignment.client("idris");

    @Test
    void whatIsTypedOfAStatementThatWasTakenOutGoesToTheOneAddedAnew() {
        Job job = Job.claimed("salma", LedgerIT.TEXT);
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page page = typing(yasmine, job);
            takeOut(job);
            page.locator("#decide").click();
            Locator gone = page.locator("#statement-gone");
            assertThat(gone).containsText(STATEMENT);
            assertThat(gone).containsText(NOTE);
            assertThat(gone).containsText(EVIDENCE);
            assertThat(gone).containsText("contested");
            yasmine.checkAccessibility();
            yasmine.screenshot("statement-gone");
            gone.locator("#add-anew").click();

            page.waitForURL("**/ledger/add?kept=*");
            Hands.ready(page);
            assertThat(page.locator("#statement-words")).hasValue(STATEMENT);
            assertThat(page.locator("#source-words")).hasValue(Pattern.compile("مرزوق العلمي"));
            assertThat(page.locator("#carried-hint")).isVisible();
            page.keyboard().press("Control+Enter");

            page.waitForURL("**/ledger?claim=*hand*");
            assertThat(page.locator("#note")).hasValue(NOTE);
            assertThat(page.locator("#evidence")).hasValue(EVIDENCE);
            assertThat(page.locator("[name=status][value=CONTESTED]")).isChecked();
            page.locator("#decide").click();
            assertThat(page.locator(".notice[role=status]")).containsText("Saved");
            assertThat(row(page)).hasCount(1);
            assertThat(row(page)).containsText("contested");
        }
    }

    @Test
    void whatIsTypedOfAStatementThatWasCorrectedIsShownWithTheCorrectedOne() {
        Job job = Job.claimed("salma", LedgerIT.TEXT);
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page page = typing(yasmine, job);
            correct(job, "العلمي");
            page.locator("#decide").click();
            assertThat(page.locator(".notice[role=alert]")).containsText("corrected");
            assertThat(page.locator("#statement-card .ledger-source")).hasText("العلمي");
            assertThat(page.locator("#note")).hasValue(NOTE);
            assertThat(page.locator("#evidence")).hasValue(EVIDENCE);
            assertThat(page.locator("[name=status][value=CONTESTED]")).isChecked();
            assertThat(row(page)).containsText("asserted");
            page.locator("#decide").click();
            assertThat(page.locator(".notice[role=status]")).containsText("Saved");
            assertThat(row(page)).hasCount(1);
            assertThat(row(page)).containsText("contested");
        }
    }

    @Test
    void aCorrectionOfAStatementThatIsGoneIsKeptAndAddsItAnew() {
        Job job = Job.claimed("salma", LedgerIT.TEXT);
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page page = correcting(yasmine, job);
            takeOut(job);
            page.locator("#statement-form .btn--primary").click();
            page.waitForURL("**/ledger/add?kept=*");
            assertThat(page.locator(".notice[role=alert]")).containsText("took this statement out");
            assertThat(page.locator("#source-words")).hasValue("العلمي");
            assertThat(page.locator("#statement-words")).hasValue(STATEMENT);
            page.locator("#statement-form .btn--primary").click();
            page.waitForURL("**/ledger?claim=*hand*");
            assertThat(row(page)).containsText("العلمي");
            assertThat(row(page)).containsText("added by hand");
        }
    }

    @Test
    void aCorrectionOfAStatementDecidedMeanwhileIsKeptAndCanBeSentAgain() {
        Job job = Job.claimed("salma", LedgerIT.TEXT);
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page page = correcting(yasmine, job);
            JsonNode line = LedgerCalls.line(job, STATEMENT);
            colleague
                    .send(
                            "PUT",
                            LedgerCalls.address(job, line) + "/decision",
                            Map.of("status", "DENIED", "note", "denied today"),
                            LedgerCalls.seen(line))
                    .expect(200);
            page.locator("#statement-form .btn--primary").click();
            page.waitForURL("**/ledger/add?kept=*");
            assertThat(page.locator(".notice[role=alert]")).isVisible();
            assertThat(page.locator("#source-words")).hasValue("العلمي");
            page.locator("#statement-form .btn--primary").click();
            page.waitForURL("**/ledger?claim=*hand*");
            assertThat(row(page)).containsText("denied");
        }
    }

    @Test
    void whereATranslationSaysAStatementThatIsGoneIsKept() {
        Job job = LedgerCalls.translated("confirmed");
        try (Visitor idris = Visitor.signedIn("idris")) {
            Page page = idris.page();
            idris.open("/desk/translations/" + job.translation() + "/ledger");
            row(page).locator("a.btn").click();
            page.waitForURL("**/ledger?*claim=*");
            page.locator("#words").fill("Alami confirmed");
            takeOut(job);
            page.locator("#say").click();
            assertThat(page.locator("#statement-gone")).containsText("Alami confirmed");
            page.locator("#add-anew").click();
            page.waitForURL("**/ledger/add?kept=*");
            Hands.ready(page);
            page.keyboard().press("Control+Enter");
            page.waitForURL("**/desk/translations/" + job.translation() + "/ledger?claim=*hand*");
            assertThat(page.locator("#words")).hasValue("Alami confirmed");
        }
    }

    private static Page typing(Visitor visitor, Job job) {
        Page page = visitor.page();
        visitor.open("/desk/articles/" + job.article() + "/ledger");
        row(page).locator("a.btn").click();
        page.waitForURL("**/ledger?*claim=*");
        page.locator("[name=status][value=CONTESTED]").check();
        page.locator("#evidence").fill(EVIDENCE);
        page.locator("#note").fill(NOTE);
        return page;
    }

    private static Page correcting(Visitor visitor, Job job) {
        Page page = visitor.page();
        visitor.open("/desk/articles/" + job.article() + "/ledger");
        row(page).locator("a.btn").click();
        page.waitForURL("**/ledger?*claim=*");
        page.locator("#correct-source").click();
        Hands.ready(page);
        page.locator("#source-words").fill("العلمي");
        return page;
    }

    private void takeOut(Job job) {
        JsonNode line = LedgerCalls.line(job, STATEMENT);
        colleague
                .send("DELETE", LedgerCalls.address(job, line), null, LedgerCalls.seen(line))
                .expect(204);
    }

    private void correct(Job job, String source) {
        JsonNode line = LedgerCalls.line(job, STATEMENT);
        int start = LedgerIT.TEXT.indexOf(source);
        colleague
                .send(
                        "PUT",
                        LedgerCalls.address(job, line),
                        Map.of(
                                "start",
                                line.at("/start").asInt(),
                                "end",
                                line.at("/end").asInt(),
                                "sourceStart",
                                start,
                                "sourceEnd",
                                start + source.length()),
                        LedgerCalls.seen(line))
                .expect(200);
    }

    private static Locator row(Page page) {
        return page.locator(".ledger tbody tr").filter(new Locator.FilterOptions().setHasText(STATEMENT));
    }
}
