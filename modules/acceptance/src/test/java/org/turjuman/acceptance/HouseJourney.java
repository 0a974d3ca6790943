package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
            page.locator("#current").fill("a first password");
            page.locator("#wanted").fill("my own long password");
            page.locator("#change").click();
            assertThat(page.locator(".notice--info")).isVisible();
            newcomer.open("/desk/me");
            assertThat(page.locator(".notice--warning")).hasCount(0);
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
