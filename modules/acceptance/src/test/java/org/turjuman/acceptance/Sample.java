package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;

/** The sample that every desk of the demo has, in an article of a test's own, and its names on the page. */
final class Sample {
    private Sample() {}

    /** Its text in an article of its own, claimed by Salma. */
    static Job claimed() {
        return Job.claimed("salma", text());
    }

    private static String text() {
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

    /** Shows this layer of the marks and no other. */
    static void showOnly(Page page, String layer) {
        for (Locator box : page.locator("#study .layer input").all()) {
            box.setChecked(("layer-" + layer).equals(box.getAttribute("id")));
        }
    }

    /** Goes by keys to the first name with these words. */
    static void choose(Page page, String words) {
        Locator found = page.locator("#mark-found");
        for (int steps = 0; steps < 120; steps++) {
            Hands.press(page, "n", "KeyN");
            if (words.equals(found.textContent())) {
                return;
            }
        }
        assertThat(found).hasText(words);
    }
}
