package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of text that never reached the desk when its writer leaves. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SigningOutJourney {
    @Test
    void unsentTextSurvivesSigningOutAndIsShownToItsWriterOnly() {
        Job job = Fez.claimed();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            leaveUnsent(salma, job, "A sentence that never reached the desk.");
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
        Job job = Fez.claimed();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            leaveUnsent(salma, job, "Sent at the door.");
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

    /** Writes what does not reach the desk, and goes to the page where one signs out. */
    private static void leaveUnsent(Visitor who, Job job, String text) {
        who.expectComplaint("Failed to load resource");
        Hands.go(who, job.bench());
        Hands.open(who.page(), 1);
        who.page().route("**/api/**", route -> route.abort());
        who.page().locator(".edit").fill(text);
        assertThat(who.page().locator("#save")).hasAttribute("data-save", "waiting");
        who.open("/desk/me");
    }
}
