package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of the articles on the desk over the API: corrected, discarded, listed and found. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ArticlesIT {
    private final Client yasmine = Client.of("yasmine");

    @Test
    void aCorrectedSourceIsANewRevisionAndShowsWhatChanged() {
        Paste paste = Paste.small();
        JsonNode article = Intake.taken(yasmine, paste);
        String first = article.at("/current").asText();
        String address = Intake.ARTICLES + "/" + article.at("/id").asText() + "/revisions";
        Map<String, Object> corrected =
                Map.of("text", paste.corrected("هادئة", "عاصفة").text() + " ولم يصب أحد بأذى.");
        JsonNode preview =
                yasmine.post(address + "/previews", corrected).expect(200).json();
        assertThat(preview.at("/changes").findValuesAsText("kind")).contains("SAME", "CHANGED", "NEW");
        Map<String, String> version =
                Map.of("If-Match", "\"" + article.at("/version").asText() + "\"");
        JsonNode after =
                yasmine.send("POST", address, corrected, version).expect(201).json();
        assertThat(after.at("/revisions")).hasSize(2);
        JsonNode changes = yasmine.get("/api/v1/revisions/" + first + "/changes/"
                        + after.at("/current").asText())
                .expect(200)
                .json()
                .at("/segments");
        assertThat(kinds(changes)).containsExactly("SAME", "CHANGED", "NEW");
        assertThat(changes.at("/1/words").toString())
                .contains("REMOVED")
                .contains("هادئة")
                .contains("عاصفة");
        assertThat(yasmine.get("/api/v1/revisions/" + first)
                        .expect(200)
                        .json()
                        .at("/text")
                        .asText())
                .isEqualTo(paste.text());
        Map<String, String> newer =
                Map.of("If-Match", "\"" + after.at("/version").asText() + "\"");
        Intake.assertProblem(yasmine.send("POST", address, corrected, newer), 422, "revision.same", "/text");
        Intake.assertProblem(
                yasmine.send("POST", address, Map.of("text", "خبر آخر."), version), 412, "article.changed", "");
        Client.of("salma")
                .send("POST", address, Map.of("text", "خبر آخر."), newer)
                .expect(403);
    }

    @Test
    void aWrongPasteIsDiscardedByWhoTookItInOrAnEditorAndTheTrailTellsWho() {
        Client salma = Client.of("salma");
        JsonNode article = salma.post(
                        Intake.ARTICLES, Map.of("text", Paste.small().text()))
                .expect(201)
                .json();
        String address = Intake.ARTICLES + "/" + article.at("/id").asText();
        Client.of("nora").delete(address).expect(403);
        Client.of("idris").delete(address).expect(403);
        salma.delete(address).expect(204);
        Intake.assertProblem(yasmine.get(address), 410, "article.gone", "");
        Intake.assertProblem(
                yasmine.get("/api/v1/revisions/" + article.at("/current").asText()), 410, "article.gone", "");
        salma.delete(address).expect(410);

        JsonNode other = salma.post(
                        Intake.ARTICLES, Map.of("text", Paste.small().text()))
                .expect(201)
                .json();
        yasmine.delete(Intake.ARTICLES + "/" + other.at("/id").asText()).expect(204);

        JsonNode trail = Client.administrator()
                .get("/api/v1/audit?act=article.discarded&limit=20")
                .expect(200)
                .json()
                .at("/items");
        assertThat(persons(trail, article)).containsExactly(me(salma));
        assertThat(persons(trail, other)).containsExactly(me(yasmine));
    }

    @Test
    void nothingIsDiscardedOnceATranslationIsRequested() {
        JsonNode article = Intake.taken(yasmine, Paste.small());
        yasmine.post("/api/v1/translations", Map.of("article", article.at("/id").asText(), "language", "en"))
                .expect(201);
        Intake.assertProblem(
                yasmine.delete(Intake.ARTICLES + "/" + article.at("/id").asText()), 409, "article.wanted", "");
        assertThat(Intake.revision(yasmine, article).at("/text").asText()).isNotEmpty();
    }

    @Test
    void theListFindsWordsOfHeadlinesAndTextsInAnySpelling() {
        Paste paste = Paste.small();
        String id = yasmine.post(
                        Intake.ARTICLES,
                        Map.of(
                                "text",
                                paste.text(),
                                "headline",
                                "أَخبار المَرسى",
                                "metadata",
                                Map.of(
                                        "outlet", Map.of("value", "جريدة " + paste.mark()),
                                        "published", Map.of("value", "2020-02-29"),
                                        "region", Map.of("value", "TN"),
                                        "rights", "FULL_SOURCE")))
                .expect(201)
                .json()
                .at("/id")
                .asText();
        String word = "q=" + paste.mark();
        for (String fits : List.of(
                word,
                word + " اخبار المرسي",
                word + " سفينه",
                word + "&region=TN&rights=FULL_SOURCE&headline=true",
                word + "&from=2020-02-29&until=2020-02-29",
                "outlet=جريده " + paste.mark())) {
            JsonNode found = yasmine.get(Intake.ARTICLES + "?" + Intake.encoded(fits))
                    .expect(200)
                    .json();
            assertThat(found.at("/items").findValuesAsText("id")).as(fits).containsExactly(id);
        }
        for (String otherwise : List.of("&region=MA", "&rights=NOT_RECORDED", "&headline=false", "&from=2020-03-01")) {
            assertThat(Intake.found(yasmine, word + otherwise)).as(otherwise).isZero();
        }
        Intake.assertProblem(yasmine.get(Intake.ARTICLES + "?from=soon"), 422, "metadata.date", "/from");
    }

    @Test
    void theListIsPagedWithoutGapsOrRepeats() {
        String outlet = "صحيفة " + Paste.small().mark();
        Set<String> stored = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            stored.add(yasmine.post(
                            Intake.ARTICLES,
                            Map.of("text", Paste.small().text(), "metadata", Map.of("outlet", Map.of("value", outlet))))
                    .expect(201)
                    .json()
                    .at("/id")
                    .asText());
        }
        List<String> read = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = yasmine.get(Intake.ARTICLES + "?limit=2&outlet=" + Intake.encoded(outlet) + after)
                    .expect(200)
                    .json();
            assertThat(page.at("/total").asInt()).isEqualTo(5);
            page.at("/items").forEach(item -> read.add(item.at("/id").asText()));
            after = page.has("after") ? "&after=" + page.at("/after").asText() : "";
        } while (!after.isEmpty());
        assertThat(read).hasSize(5).containsExactlyInAnyOrderElementsOf(stored);
        yasmine.get(Intake.ARTICLES + "?limit=201").expect(400);
        JsonNode refused =
                yasmine.get(Intake.ARTICLES + "?after=eDI").expect(400).json();
        assertThat(refused.at("/pointer").asText()).isEqualTo("/after");
        assertThat(refused.at("/detail").asText()).contains("after");
    }

    private static List<String> kinds(JsonNode changes) {
        List<String> kinds = new ArrayList<>();
        changes.forEach(change -> kinds.add(change.at("/kind").asText()));
        return kinds;
    }

    private static List<String> persons(JsonNode trail, JsonNode article) {
        List<String> persons = new ArrayList<>();
        for (JsonNode line : trail) {
            if (line.at("/id").asText().equals(article.at("/id").asText())) {
                persons.add(line.at("/person").asText());
            }
        }
        return persons;
    }

    private static String me(Client client) {
        return client.get("/api/v1/me").expect(200).json().at("/id").asText();
    }
}
