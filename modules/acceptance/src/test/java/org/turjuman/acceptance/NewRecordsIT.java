package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
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
        JsonNode found = FoundNames.all(salma, job, person).get(0);
        JsonNode corrected = FoundNames.only(salma.send(
                        "PUT",
                        FoundNames.address(job, found) + "/decision",
                        words(found, Map.of("verdict", "CORRECTED")),
                        FoundNames.seen(found))
                .expect(200));

        Client.Answer made = salma.send(
                        "POST",
                        FoundNames.address(job, found) + "/record",
                        Map.of("record", described()),
                        FoundNames.seen(corrected))
                .expect(201);

        JsonNode named = FoundNames.only(made.json());
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
        JsonNode found = FoundNames.all(salma, job, person).get(0);
        Map<String, Object> wanted = words(found, Map.of("record", described(), "reach", "ALL_OF_THE_SAME"));

        JsonNode made = salma.send("POST", FoundNames.address(job, found) + "/record", wanted, FoundNames.seen(found))
                .expect(201)
                .json();

        assertThat(made.at("/names"))
                .hasSize(2)
                .allMatch(name -> name.at("/text").asText().equals(family));
        assertThat(FoundNames.all(salma, job, family)).hasSize(2);
        salma.delete(FoundNames.address(job) + "/acts/" + made.at("/act").asText())
                .expect(200);
        assertThat(FoundNames.all(salma, job, person)).as("as it was found").hasSize(2);
    }

    @Test
    void halfAPlaceIsNoPlace() {
        Job job = Job.claimed("salma", text);
        JsonNode found = FoundNames.all(salma, job, person).get(0);
        assertThat(salma.send(
                                "POST",
                                FoundNames.address(job, found) + "/record",
                                Map.of("record", described(), "start", 0),
                                FoundNames.seen(found))
                        .expect(422)
                        .json()
                        .at("/pointer")
                        .asText())
                .isEqualTo("/end");
    }

    /** What is said, with the place of the family name alone. */
    private Map<String, Object> words(JsonNode found, Map<String, ?> said) {
        Map<String, Object> words = new HashMap<>(said);
        words.put("start", found.at("/end").asInt() - family.length());
        words.put("end", found.at("/end").asInt());
        return words;
    }

    private Map<String, ?> described() {
        return Names.of("PERSON", "ar + " + family, "en + Nader Test");
    }
}
