package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reviser looks through who says what, decides by keys, and finds what a translation made of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LedgerJourney {
    @Test
    void statementsAreReadFilteredAndDecided() {
        Job job = Job.claimed("salma", LedgerIT.TEXT);
        try (Visitor idris = Visitor.signedIn("idris")) {
            Page page = idris.page();
            idris.open("/desk/articles/" + job.article());
            page.locator("a.btn[href$='/ledger']").first().click();
            assertThat(page.locator(".ledger tbody tr")).hasCount(3);
            assertThat(row(page, "مرزوق")).containsText("asserted");
            assertThat(row(page, "رفعت الأسعار")).containsText("denied");
            assertThat(row(page, "مصادر متطابقة")).containsText("source not named");
            idris.checkAccessibility();
            idris.screenshot("ledger");

            page.locator(".ledger-filters a[href*='unnamed']").click();
            assertThat(page.locator(".ledger tbody tr")).hasCount(1);
            page.locator(".ledger-filters a[href*='open']").click();
            row(page, "مرزوق").locator("a.btn").click();
            page.waitForURL("**/ledger?*claim=*"); // loaded, its script too
            Hands.press(page, "v", "KeyV");
            assertThat(page.locator("#statement-card input[value=VERIFIED]")).isChecked();
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("body")).containsText("verified by something");
            page.locator("#evidence").fill("https://example.org/minutes");
            idris.checkAccessibility();
            idris.screenshot("ledger-decision");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".ledger tbody tr")).hasCount(2);

            idris.open("/desk/articles/" + job.article() + "/ledger");
            assertThat(row(page, "مرزوق")).containsText("verified");
            assertThat(row(page, "مرزوق").locator("a[href='https://example.org/minutes']"))
                    .hasCount(1);
        }
    }

    @Test
    void aTranslationShowsWhatItMadeOfThem() {
        Job job = LedgerCalls.translated("confirmed");
        String address = "/desk/translations/" + job.translation() + "/ledger";
        try (Visitor idris = Visitor.signedIn("idris")) {
            Page page = idris.page();
            idris.open(address + "?show=different");
            assertThat(page.locator(".ledger tbody tr")).hasCount(2);
            assertThat(row(page, "مرزوق")).containsText("makes a fact of it");
            idris.checkAccessibility();
            idris.screenshot("ledger-translation");
            row(page, "مصادر متطابقة").locator("a.btn").click();
            page.locator("#words").fill("It cost");
            page.locator("#statement-card .btn--primary").click();
            assertThat(page.locator(".ledger tbody tr")).hasCount(1);
        }
        try (Visitor huda = Visitor.signedIn("huda", new View("ar", "light", View.NARROW))) {
            huda.open(address);
            assertThat(row(huda.page(), "مصادر متطابقة")).containsText("حدده شخص");
            huda.checkAccessibility();
            huda.screenshot("ledger-translation");
            huda.open("/desk/articles/" + job.article() + "/ledger");
            huda.checkAccessibility();
        }
    }

    @Test
    void whoComesLateKeepsWhatWasTypedAndMaySayItAfterAll() {
        Job job = Job.claimed("salma", LedgerIT.TEXT);
        try (Visitor idris = Visitor.signedIn("idris");
                Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page late = opened(idris, job);
            Page first = opened(yasmine, job);
            first.locator("[name=status][value=CONTESTED]").check();
            first.locator("#evidence").fill("https://example.org/letter");
            first.locator("#note").fill("a letter says no");
            save(first);
            assertThat(row(first, "مرزوق")).containsText("contested");

            late.locator("[name=status][value=VERIFIED]").check();
            late.locator("#evidence").fill("https://example.org/minutes");
            late.locator("#note").fill("seen in the minutes");
            save(late);
            assertThat(late.locator(".notice[role=alert]")).containsText("meanwhile");
            assertThat(row(late, "مرزوق")).containsText("contested");
            assertThat(late.locator("[name=status][value=VERIFIED]")).isChecked();
            assertThat(late.locator("#evidence")).hasValue("https://example.org/minutes");
            assertThat(late.locator("#note")).hasValue("seen in the minutes");
            Page third = opened(yasmine, job);
            save(late);
            assertThat(row(late, "مرزوق")).containsText("verified");

            third.locator("[name=status][value=ASSERTED]").check();
            third.locator("#evidence").fill("");
            third.locator("#note").fill("");
            save(third);
            assertThat(third.locator(".notice[role=alert]")).containsText("meanwhile");
            assertThat(third.locator("#evidence")).hasValue("");
            assertThat(third.locator("#note")).hasValue("");
            save(third);
            assertThat(row(third, "مرزوق")).containsText("asserted");
            assertThat(row(third, "مرزوق").locator("a[target=_blank]")).hasCount(0);
        }
    }

    private static Page opened(Visitor visitor, Job job) {
        visitor.open("/desk/articles/" + job.article() + "/ledger");
        row(visitor.page(), "مرزوق").locator("a.btn").click();
        visitor.page().waitForURL("**/ledger?*claim=*");
        return visitor.page();
    }

    private static void save(Page page) {
        page.locator("#statement-card .btn--primary").click();
    }

    @Test
    void wordsOfATranslationAreKeptToo() {
        Job job = Job.claimed("salma", LedgerIT.TEXT);
        String address = "/desk/translations/" + job.translation() + "/ledger";
        try (Visitor idris = Visitor.signedIn("idris");
                Visitor yasmine = Visitor.signedIn("yasmine")) {
            idris.open(address);
            assertThat(idris.page().locator(".ledger tbody tr")).hasCount(3);
            assertThat(idris.page().locator(".ledger")).containsText("In the translation");
            assertThat(idris.page().locator(".ledger")).not().containsText("Say where it is");

            job.written("salma", "Crossing to open", "One.", "Two.", "It cost four million dirhams.");
            for (Visitor one : List.of(idris, yasmine)) {
                one.open(address);
                row(one.page(), "مصادر متطابقة").locator("a.btn").click();
                one.page().waitForURL("**/ledger?*claim=*");
            }
            yasmine.page().locator("#words").fill("It cost");
            save(yasmine.page());
            assertThat(row(yasmine.page(), "مصادر متطابقة").locator("b")).hasText("It cost");

            Page late = idris.page();
            late.locator("#words").fill("four million");
            late.locator("#strength-said").selectOption("CLAIMS");
            late.locator("[name=nobody]").check();
            save(late);
            assertThat(late.locator(".notice[role=alert]")).containsText("meanwhile");
            assertThat(late.locator("#words")).hasValue("four million");
            assertThat(late.locator("#strength-said")).hasValue("CLAIMS");
            assertThat(late.locator("[name=nobody]")).isChecked();
            save(late);
            assertThat(row(late, "مصادر متطابقة").locator("b")).hasText("four million");
        }
    }

    private static Locator row(Page page, String words) {
        return page.locator(".ledger tbody tr").filter(new Locator.FilterOptions().setHasText(words));
    }
}
