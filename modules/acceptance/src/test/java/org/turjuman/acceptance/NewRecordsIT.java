package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A record is made for words of a source that the desk took too long: one act, which keeps the right words. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NewRecordsIT {
    private final Client salma = Assignment.client("salma");

    /** A person of this test alone, and the words that the desk takes for his name. */
    private final String family = Invented.family();

    private final String person = "نادر " + family;
    private final String text =
            "قال الوزير " + person + " إن الاجتماع سيعقد مساء الثلاثاء. وأضاف " + person + " أن الموعد لم يتغير.";

    @Test
    void wordsThatWereCorrectedBeforeStayCorrected() {
        Job job = Job.claimed("salma", text);
        JsonNode found = names(job, person).get(0);
        JsonNode corrected = changed(salma.send(
                        "PUT",
                        address(job, found) + "/decision",
                        words(found, Map.of("verdict", "CORRECTED")),
                        seen(found))
                .expect(200));

        Client.Answer made = salma.send(
                        "POST", address(job, found) + "/record", Map.of("record", described()), seen(corrected))
                .expect(201);

        JsonNode named = changed(made);
        assertThat(named.at("/text").asText()).isEqualTo(family);
        assertThat(named.at("/decision/verdict").asText()).isEqualTo("CORRECTED");
        assertThat(made.header("Location"))
                .endsWith("/" + named.at("/entity/id").asText());
        assertThat(named.at("/version").asInt())
                .as("one act more")
                .isEqualTo(corrected.at("/version").asInt() + 1);
    }

    @Test
    void wordsAreCorrectedEverywhereByTheActThatMakesTheRecordAndComeBackWithIt() {
        Job job = Job.claimed("salma", text);
        JsonNode found = names(job, person).get(0);
        Map<String, Object> wanted = words(found, Map.of("record", described(), "reach", "ALL_OF_THE_SAME"));

        JsonNode made = salma.send("POST", address(job, found) + "/record", wanted, seen(found))
                .expect(201)
                .json();

        assertThat(made.at("/names"))
                .hasSize(2)
                .allMatch(name -> name.at("/text").asText().equals(family));
        assertThat(names(job, family)).hasSize(2);
        salma.delete("/api/v1/articles/" + job.article() + "/names/acts/"
                        + made.at("/act").asText())
                .expect(200);
        assertThat(names(job, person)).as("as it was found").hasSize(2);
    }

    @Test
    void halfAPlaceIsNoPlace() {
        Job job = Job.claimed("salma", text);
        JsonNode found = names(job, person).get(0);
        assertThat(salma.send(
                                "POST",
                                address(job, found) + "/record",
                                Map.of("record", described(), "start", 0),
                                seen(found))
                        .expect(422)
                        .json()
                        .at("/pointer")
                        .asText())
                .isEqualTo("/end");
    }

    /** What is said, with the place of the family name alone. */
    private Map<String, Object> words(JsonNode found, Map<String, ?> said) {
        Map<String, Object> words = new java.util.HashMap<>(said);
        words.put("start", found.at("/end").asInt() - family.length());
        words.put("end", found.at("/end").asInt());
        return words;
    }

    private Map<String, ?> described() {
        return Map.of(
                "type",
                "PERSON",
                "forms",
                List.of(
                        Map.of("language", "ar", "text", family, "status", "PREFERRED"),
                        Map.of("language", "en", "text", "Nader Test", "status", "PREFERRED")));
    }

    /** Those with exactly these words. */
    private List<JsonNode> names(Job job, String words) {
        List<JsonNode> found = new ArrayList<>();
        salma.get(names(job) + "?limit=200").expect(200).json().at("/items").forEach(name -> found.add(name));
        return found.stream()
                .filter(name -> name.at("/text").asText().equals(words))
                .toList();
    }

    private static JsonNode changed(Client.Answer answer) {
        JsonNode names = answer.json().at("/names");
        assertThat(names).hasSize(1);
        return names.get(0);
    }

    private static String names(Job job) {
        return "/api/v1/articles/" + job.article() + "/names";
    }

    private static String address(Job job, JsonNode name) {
        return names(job) + "/" + name.at("/key").asText();
    }

    private static Map<String, String> seen(JsonNode name) {
        return Map.of("If-Match", "\"" + name.at("/version").asText() + "\"");
    }
}
