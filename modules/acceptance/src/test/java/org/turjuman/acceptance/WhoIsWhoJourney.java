package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk finds who is who in the sample's text, a translator says who is meant, and the names follow the translation. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WhoIsWhoJourney {
    @Test
    void theNamesOfTheSampleAreFoundAndDescribed() {
        Job job = Job.claimed("salma", sample());
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            Hands.go(salma, "/desk/articles/" + job.article());
            assertThat(page.locator("#names-progress")).containsText("Open:");
            showOnly(page, "name");
            choose(page, "بيني غانتس");
            assertThat(page.locator("#mark-says")).containsText("Person");
            assertThat(page.locator("#name-role")).hasText("وزير الدفاع الإسرائيلي");
            assertThat(page.locator("#name-shown")).containsText("Benny Gantz");
            salma.checkAccessibility();
            salma.screenshotOfWindow("who-gantz");
        }
    }

    @Test
    void itReadsWellInEveryLook() {
        Job job = Job.claimed("salma", sample());
        Look.round("salma", Map.of("who-is-who", "/desk/articles/" + job.article()));
    }

    /** Goes by keys to the first name with these words. */
    private static void choose(Page page, String words) {
        Locator found = page.locator("#mark-found");
        for (int steps = 0; steps < 120; steps++) {
            Hands.press(page, "n", "KeyN");
            if (words.equals(found.textContent())) {
                return;
            }
        }
        assertThat(found).hasText(words);
    }

    private static void showOnly(Page page, String layer) {
        for (Locator box : page.locator("#study .layer input").all()) {
            box.setChecked(("layer-" + layer).equals(box.getAttribute("id")));
        }
    }

    /** The sample's text, which every desk of the demo has, in an article of its own. */
    private static String sample() {
        Client reader = Client.administrator();
        String query = "?region=MA&from=2021-11-24&until=2021-11-24&q="
                + URLEncoder.encode("قصاصة لوكالة الأنباء الفرنسية", UTF_8);
        String article = reader.get("/api/v1/articles" + query)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        String revision = reader.get("/api/v1/articles/" + article)
                .expect(200)
                .json()
                .at("/current")
                .asText();
        return reader.get("/api/v1/revisions/" + revision)
                .expect(200)
                .json()
                .at("/text")
                .asText();
    }
}
