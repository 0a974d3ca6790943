package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.turjuman.platform.api.Role;

/** The pages around the work: the door, people, tokens, names, the audit trail, one's own settings. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HouseJourney {
    @Test
    void everyPageReadsWellInEveryLook() {
        Look.round(
                "admin",
                Map.of(
                        "people", "/desk/people",
                        "person-new", "/desk/people/new",
                        "person", "/desk/people/1",
                        "tokens", "/desk/tokens",
                        "audit", "/desk/audit",
                        "me", "/desk/me",
                        "help", "/desk/help",
                        "names", "/desk/names",
                        "name-new", "/desk/names/new",
                        "name", "/desk/names/" + name()));
    }

    private static String name() {
        return Client.administrator()
                .get("/api/v1/names")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
    }

    @Test
    void theDoorReadsWellInEveryLook() {
        Look.round(Map.of("sign-in", "/sign-in"));
    }

    @Test
    void anAdministratorAddsSomeoneWhoChoosesTheirOwnPassword() {
        String name = "newcomer" + System.nanoTime() % 1_000_000;
        try (Visitor admin = Visitor.signedIn("admin")) {
            Page page = admin.page();
            admin.open("/desk/people/new");
            page.locator("#signIn").fill(name);
            page.locator("#name").fill("نور الهدى");
            page.locator("#roles input").first().check();
            page.locator("#password").fill("a first password");
            page.locator("#add").click();
            assertThat(page).hasURL(Desk.ADDRESS + "/desk/people");
            assertThat(page.locator("#people")).containsText("نور الهدى");
        }
        try (Visitor newcomer = Visitor.reader(View.USUAL)) {
            Page page = newcomer.page();
            page.navigate("/sign-in");
            page.locator("#signIn").fill(name);
            page.locator("#password").fill("a first password");
            page.locator("#enter").click();
            assertThat(page).hasURL(Desk.ADDRESS + "/desk/me");
            newcomer.open("/desk/articles");
            assertThat(page).hasURL(Desk.ADDRESS + "/desk/me");
            assertThat(page.locator(".rail")).hasCount(0); // no place is open yet
            newcomer.checkAccessibility();
            newcomer.screenshot("me-first-password");
            changePassword(page, "a first password");
            assertThat(page.locator(".notice--error")).isVisible();
            changePassword(page, "my own long password");
            assertThat(page.locator(".notice--info")).isVisible();
            assertThat(page.locator(".rail")).hasCount(1);
            newcomer.open("/desk/me");
            assertThat(page.locator(".notice--warning")).hasCount(0);
        }
    }

    private static void changePassword(Page page, String wanted) {
        page.locator("#current").fill("a first password");
        page.locator("#wanted").fill(wanted);
        page.locator("#change").click();
    }

    @Test
    void aPersonIsDisabledAfterAQuestionThatEscapeLeaves() {
        Someone somebody = Someone.with(Role.TRANSLATOR);
        try (Visitor admin = Visitor.signedIn("admin")) {
            Page page = admin.page();
            admin.open("/desk/people/" + somebody.id());
            page.locator("#door [data-opens]").click();
            assertThat(page.locator("#disable-title")).containsText(somebody.signIn());
            admin.checkAccessibility();
            admin.screenshot("person-disable");
            page.keyboard().press("Escape");
            assertThat(page.locator("#disable-sheet")).isHidden();
            assertThat(page.locator("#door [data-opens]")).isFocused();
            page.keyboard().press("Enter");
            page.locator("#disable").click();
            assertThat(page).hasURL(Desk.ADDRESS + "/desk/people");
            assertThat(page.locator(".notice--info")).containsText("disabled");
            somebody.client().get("/api/v1/me").expect(401);
            Assertions.assertThat(admin.context().cookies())
                    .as("words to a person need no flash, which is lost behind a long page")
                    .noneMatch(cookie -> cookie.name.equals("csfcfc"));
        }
    }

    @Test
    void aPersonIsStoredAndAnEmptyNameIsRefusedOnThePage() {
        Someone somebody = Someone.with(Role.TRANSLATOR);
        try (Visitor admin = Visitor.signedIn("admin")) {
            Page page = admin.page();
            admin.open("/desk/people/" + somebody.id());
            page.locator("#name").fill("");
            page.locator("#edit").click();
            assertThat(page.locator(".notice--error")).isVisible();
            page.locator("#name").fill("Samir Haddad");
            page.locator("#edit").click();
            page.waitForURL("**/desk/people");
            assertThat(page.locator(".notice--info")).isVisible();
            admin.open("/desk/people/" + somebody.id());
            assertThat(page.locator("#name")).hasValue("Samir Haddad");
        }
    }

    @Test
    void aFilterThatFindsNothingSaysSoOnce() {
        try (Visitor admin = Visitor.signedIn("admin")) {
            admin.open("/desk?q=zzzz-no-such-article");
            assertThat(admin.page().locator(".empty")).hasCount(1);
            assertThat(admin.page().locator(".empty a")).hasAttribute("href", "/desk");
        }
    }

    @Test
    void theCalendarNamesTheMonthsAsTheDeskDoes() {
        Job job = Job.claimed("salma", "وصل الوزير إلى الرباط.");
        try (Visitor admin = Visitor.signedIn("admin", new View("ar", "light", View.WIDE))) {
            Page page = admin.page();
            admin.open(job.bench() + "/publish");
            page.locator("#visibleFrom_input").fill("2030-11-24 08:30");
            page.locator("#visibleFrom .ui-datepicker-trigger").click();
            assertThat(page.locator("#visibleFrom_panel .ui-datepicker-month")).hasText("نونبر");
        }
    }

    @Test
    void aTokenIsToldOnce() {
        try (Visitor admin = Visitor.signedIn("admin")) {
            Page page = admin.page();
            admin.open("/desk/tokens");
            page.locator("#label").fill("feed reader");
            page.locator("#maker").click();
            assertThat(page.locator(".secret")).containsText("tjm_");
            admin.open("/desk/tokens");
            assertThat(page.locator(".secret")).hasCount(0);
            assertThat(page.locator("#list")).containsText("feed reader");
        }
    }
}
