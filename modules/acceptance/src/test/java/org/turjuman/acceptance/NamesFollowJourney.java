package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The names that were decided in the article follow into its translation, where a wrong one is caught. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NamesFollowJourney {
    @Test
    void theNamesFollowIntoTheTranslation() {
        Job job = Sample.claimed();
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article());
            Hands.press(page, "b", "KeyB");
            assertThat(page.locator("#announce")).containsText("Accepted at");

            Hands.go(salma, job.bench() + "?unit=" + job.unit(7));
            write(page, "That was the first cyber defence agreement between the two countries since ");
            name(page, "Morocco");
            page.keyboard().type(" and ");
            name(page, "Israel");
            page.keyboard().type(" resumed diplomatic relations.");
            Hands.confirm(page, "7");

            Hands.open(page, 9);
            write(page, "");
            name(page, "Gantz");
            page.keyboard().type(" is expected to hold talks in ");
            name(page, "Rabat");
            page.keyboard().type(" on Wednesday with Morocco’s ministers of defence and foreign affairs.");
            assertThat(page.locator("#s9 .edit")).containsText("in Rabat on");
            salma.screenshotOfWindow("who-inserted");
            Hands.confirm(page, "9");
            aWrongNameIsCaught(salma);
        }
    }

    private static void aWrongNameIsCaught(Visitor salma) {
        Page page = salma.page();
        Hands.open(page, 9);
        String right = page.locator("#s9 .edit").textContent();
        write(page, right.replace("Rabat", "Casablanca"));
        Locator wrong = page.locator("#s9 .find[data-severity=error]");
        assertThat(wrong).containsText("the translation has \u2068Casablanca\u2069 instead of \u2068Rabat\u2069");
        salma.checkAccessibility();
        salma.screenshotOfWindow("who-caught");
        Hands.press(page, "p", "KeyP", "alt");
        Hands.press(page, "f", "KeyF", "alt");
        assertThat(page.locator("#s9 .edit")).hasText(right);
        assertThat(wrong).hasCount(0);
    }

    private static void write(Page page, String text) {
        page.locator(".edit").fill(text);
        page.keyboard().press("End");
    }

    /** Inserts by its key the approved form of a name that the open unit holds. */
    private static void name(Page page, String form) {
        Locator name = page.locator("#panel-names .name-line").filter(new Locator.FilterOptions().setHasText(form));
        String digit = name.locator(".place kbd").first().textContent().replaceAll("[^0-9]", "");
        Hands.press(page, digit, "Digit" + digit, "ctrl");
        assertThat(page.locator(".edit")).containsText(form);
    }
}
