package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records of names as pages make and show them: the right words in the same act, each role once, dates on their side. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NameRecordsJourney {
    private static final Map<String, View> VIEWS = Map.of(
            "salma", View.USUAL,
            "nora", new View("fr", "light", View.WIDE),
            "huda", new View("ar", "light", View.WIDE));

    private final Client salma = Assignment.client("salma");
    private final String family = Invented.family();
    private final String person = "نادر " + family;
    private final String text = "قال الوزير " + person + " إن الاجتماع سيعقد مساء الثلاثاء.";

    @Test
    void aRecordIsMadeForOtherWordsInOneAct() {
        Job job = Job.claimed("salma", text);
        try (Visitor visitor = Visitor.readerWithoutScript(View.USUAL)) {
            Page page = visitor.page();
            visitor.signIn("salma");
            visitor.open("/desk/articles/" + job.article() + "/name?key=" + key(job));
            Locator form = page.locator("#naming-record");
            assertThat(page.locator("#naming-record-words")).hasValue(person);
            page.locator("#naming-record-words").fill(family);
            page.locator("#naming-arabic").fill(family);
            form.locator("[name=english-other]").fill("Nader Test");
            form.locator("button.btn--primary").click();

            assertThat(page.locator("#mark-found")).hasText(family);
            assertThat(page.locator("#mark-says")).containsText("Nader Test");
            page.locator("#names-take-back").click();
            assertThat(page.locator("#mark-found")).hasText(person);
        }
    }

    @Test
    void aCardSaysEachRoleOnceInTheLanguageOfWhoReads() {
        record();
        Job job = Job.claimed("salma", text);
        String card = "/desk/articles/" + job.article() + "?name=" + key(job);
        Map<String, String> said = Map.of(
                "salma", "Testland minister of tests (2020–2022)",
                "nora", "ministre testois des Tests (2020–2022)",
                "huda", "وزير الاختبارات (2020–2022)");
        said.forEach((who, line) -> {
            try (Visitor visitor = Visitor.signedIn(who, VIEWS.get(who))) {
                visitor.open(card);
                Locator record = visitor.page().locator("#name-shown .name-record");
                assertThat(record).containsText("\u2068" + line + "\u2069");
                String words = line.substring(0, line.indexOf(" ("));
                assertThat(record.textContent().split(words, -1)).as(words).hasSize(2);
                visitor.screenshotOfWindow("who-card-" + who);
            }
        });
    }

    @Test
    void aRecordTellsItsRolesFirstInTheLanguageOfWhoReads() {
        String record = record();
        Map<String, String> first = Map.of(
                "salma", "Testland minister of tests", "nora", "ministre testois des Tests", "huda", "وزير الاختبارات");
        first.forEach((who, words) -> {
            try (Visitor visitor = Visitor.signedIn(who, VIEWS.get(who))) {
                visitor.open("/desk/names/" + record);
                assertThat(visitor.page().locator(".role-words bdi").first()).hasText(words);
                assertThat(visitor.page().locator(".entity-line")).containsText(words + " (2020–2022)");
                assertThat(visitor.page().locator(".role-words bdi")).hasCount(3);
            }
        });
    }

    @Test
    void theDatesOfARoleStandWhereTheLineBegins() {
        String record = record();
        for (String who : List.of("salma", "huda")) {
            try (Visitor visitor = Visitor.signedIn(who, VIEWS.get(who))) {
                visitor.open("/desk/names/" + record);
                BoundingBox line = visitor.page().locator(".timeline li").boundingBox();
                BoundingBox dates = visitor.page().locator(".timeline bdi.num").boundingBox();
                double gap = who.equals("huda") ? line.x + line.width - dates.x - dates.width : dates.x - line.x;
                assertThat(gap).as(who).isBetween(-1.0, 3.0);
                visitor.screenshotOfWindow("name-roles-" + who);
            }
        }
    }

    private String record() {
        Map<String, ?> wanted = Map.of(
                "type",
                "PERSON",
                "line",
                "Testland minister of tests (2020–2022)",
                "gender",
                "MALE",
                "roles",
                List.of(Map.of(
                        "arabic", "وزير الاختبارات",
                        "english", "Testland minister of tests",
                        "french", "ministre testois des Tests",
                        "from", "2020",
                        "until", "2022")),
                "forms",
                List.of(
                        Map.of("language", "ar", "text", person, "status", "PREFERRED"),
                        Map.of("language", "en", "text", "Nader Test", "status", "PREFERRED")));
        return salma.post("/api/v1/names", wanted).expect(201).json().at("/id").asText();
    }

    /** Of the person's name in the article. */
    private String key(Job job) {
        JsonNode names = salma.get("/api/v1/articles/" + job.article() + "/names?limit=200")
                .expect(200)
                .json()
                .at("/items");
        for (JsonNode name : names) {
            if (name.at("/text").asText().equals(person)) {
                return name.at("/key").asText();
            }
        }
        throw new AssertionError(person + " is not among " + names);
    }
}
