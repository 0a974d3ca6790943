package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The names that the desk finds in a source, and what people say of them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MentionsIT {
    private final Client salma = Assignment.client("salma");
    private final Client lina = Assignment.client("lina");

    /** A person of this test alone, named twice in one spelling and once in another, and a word that is no name. */
    private final String person = "نادر " + Invented.family();

    private final String text = "قال الوزير " + person + " إن الاجتماع سيعقد مساء الثلاثاء. وأضاف " + person
            + " أن الموعد لم يتغير. ولم يؤكد " + person.replace("نادر", "نـادر") + " الخبر.";

    @Test
    void aNameIsAcceptedRejectedCorrectedAndTakenBack() {
        String record = record(person, "Nader Test");
        Job job = Job.claimed("salma", text);
        JsonNode open = FoundNames.first(salma, job, person);
        assertThat(open.at("/type").asText()).isEqualTo("PERSON");
        assertThat(open.at("/entity/id").asText()).isEqualTo(record);
        assertThat(open.at("/entity/english").asText()).isEqualTo("Nader Test");
        assertThat(open.at("/candidates/0/entity/id").asText()).isEqualTo(record);
        assertThat(open.at("/version").asInt()).isZero();

        JsonNode wrong = FoundNames.only(FoundNames.decide(salma, job, open, Map.of("verdict", "REJECTED")));
        assertThat(wrong.at("/decision/verdict").asText()).isEqualTo("REJECTED");
        assertThat(wrong.at("/decision/by").asText()).isNotEmpty();
        assertThat(wrong.has("entity")).isFalse();
        assertThat(FoundNames.only(FoundNames.decide(lina, job, wrong, Map.of("verdict", "ACCEPTED")))
                        .has("entity"))
                .as("a name that has no record")
                .isFalse();
        JsonNode right = FoundNames.only(FoundNames.decide(
                lina, job, FoundNames.first(salma, job, person), Map.of("verdict", "ACCEPTED", "entity", record)));
        assertThat(right.at("/decision/entity").asText()).isEqualTo(record);
        JsonNode place =
                FoundNames.only(FoundNames.decide(lina, job, right, Map.of("verdict", "CORRECTED", "type", "PLACE")));
        assertThat(place.at("/type").asText()).isEqualTo("PLACE");
        JsonNode none = FoundNames.only(FoundNames.takeBack(salma, job, place));
        assertThat(none.has("decision")).isFalse();
        assertThat(none.at("/version").asInt()).isEqualTo(5);
        assertThat(none.at("/entity/id").asText()).as("found again").isEqualTo(record);
        assertThat(FoundNames.takeBack(salma, job, none)
                        .expect(409)
                        .json()
                        .at("/type")
                        .asText())
                .endsWith(":mention.open");
        JsonNode late = FoundNames.decide(salma, job, open, Map.of("verdict", "REJECTED"))
                .expect(412)
                .json();
        assertThat(late.at("/type").asText()).endsWith(":mention.changed");
        assertThat(late.at("/detail").asText()).contains(person);
    }

    @Test
    void wordsThatTheDeskOverlookedAreMarkedWithAKindAlone() {
        Job job = Job.claimed("salma", text);
        int start = text.indexOf("الموعد");
        String key = revision(job) + ".name." + start + "." + (start + "الموعد".length());
        Map<String, String> seen = Map.of("If-Match", "\"0\"");
        String address = FoundNames.address(job) + "/" + key;
        assertThat(salma.get(address).status()).as("nothing is found there").isEqualTo(404);
        assertThat(salma.send("PUT", address + "/decision", Map.of("verdict", "ACCEPTED"), seen)
                        .expect(422)
                        .json()
                        .at("/type")
                        .asText())
                .endsWith(":mention.type-missing");
        JsonNode marked = FoundNames.only(
                salma.send("PUT", address + "/decision", Map.of("verdict", "CORRECTED", "type", "WORK"), seen));
        assertThat(marked.at("/type").asText()).isEqualTo("WORK");
        assertThat(marked.at("/why").asText()).isEqualTo("said");
        assertThat(salma.get(address).expect(200).json()).isEqualTo(marked);
        assertThat(FoundNames.takeBack(salma, job, marked).expect(200).json().at("/names"))
                .isEmpty();
        FoundNames.only(salma.send("PUT", address + "/decision", Map.of("verdict", "CORRECTED", "type", "WORK"), seen));
    }

    @Test
    void theWordsOfAPersonWinOverThoseFound() {
        record(person, "Nader Test");
        Job job = Job.claimed("salma", text);
        JsonNode found = FoundNames.first(salma, job, person);
        int start = found.at("/start").asInt() + "نادر ".length();
        JsonNode shorter = FoundNames.only(FoundNames.decide(
                salma,
                job,
                found,
                Map.of(
                        "verdict",
                        "CORRECTED",
                        "start",
                        start,
                        "end",
                        found.at("/end").asInt())));
        assertThat(shorter.at("/text").asText()).isEqualTo(person.substring("نادر ".length()));
        assertThat(shorter.at("/key").asText()).isEqualTo(found.at("/key").asText());
    }

    @Test
    void whatWasSaidHoldsForTheSameWordsOfACorrectedSource() {
        String record = record(person, "Nader Test");
        Job job = Job.claimed("salma", text);
        FoundNames.decide(
                        salma,
                        job,
                        FoundNames.first(salma, job, person),
                        Map.of("verdict", "ACCEPTED", "entity", record))
                .expect(200);
        job.corrected("في بيان له، " + text.replace("لم يتغير", "تغير"));
        JsonNode now = FoundNames.first(salma, job, person);
        assertThat(now.at("/decision/entity").asText()).isEqualTo(record);
        assertThat(now.at("/version").asInt()).isEqualTo(1);
    }

    @Test
    void whatWasSaidOfTheWordsGoesWithATextThatIsErasedByOrder() {
        record(person, "Nader Test");
        Job job = Job.claimed("salma", text);
        String revision = revision(job);
        salma.post(FoundNames.address(job) + "/acts/sure", null).expect(200);
        Client.administrator()
                .post("/api/v1/articles/" + job.article() + "/erasure", Map.of("reason", "A court's order"))
                .expect(204);
        assertThat(salma.get("/api/v1/mentions?revision=" + revision)
                        .expect(200)
                        .json()
                        .at("/mentions"))
                .isEmpty();
    }

    @Test
    void theUnitListsWhoIsMeantAndHowAnUnknownNameMayBeWritten() {
        String record = record(person, "Nader Test");
        String unknown = "ربيع " + Invented.family();
        Job job = Job.claimed("salma", "قال الوزير " + person + " أمس إن السيد " + unknown + " سافر.");
        JsonNode names = unit(job, 1);
        JsonNode known = named(names, person);
        assertThat(known.at("/entity").asText()).isEqualTo(record);
        assertThat(known.at("/target").asText()).isEqualTo("Nader Test");
        assertThat(known.at("/name").asText()).contains(".name.");
        JsonNode stranger = named(names, unknown);
        assertThat(stranger.has("entity")).isFalse();
        assertThat(stranger.at("/spellings/0").asText()).startsWith("Rabi");
        FoundNames.decide(salma, job, FoundNames.first(salma, job, unknown), Map.of("verdict", "REJECTED"))
                .expect(200);
        assertThat(named(unit(job, 1), unknown).isMissingNode()).isTrue();
    }

    @Test
    void whoMayNotEditNamesLearnsNothing() {
        Job job = Job.claimed("salma", text);
        Client idris = Assignment.client("idris");
        Map<String, String> seen = Map.of("If-Match", "\"0\"");
        String there = FoundNames.address(job) + "/" + revision(job) + ".name.0.3/decision";
        String nowhere = "/api/v1/articles/999999/names/no-key/decision";
        for (String address : List.of(there, nowhere)) {
            assertThat(idris.send("PUT", address, Map.of("verdict", "REJECTED"), seen)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(idris.post(FoundNames.address(job) + "/acts/sure", null).status())
                .isEqualTo(403);
        assertThat(salma.send("PUT", nowhere, Map.of("verdict", "REJECTED"), seen)
                        .status())
                .isEqualTo(404);
        assertThat(salma.put(there, Map.of("verdict", "REJECTED")).status()).isEqualTo(428);
    }

    private JsonNode unit(Job job, int number) {
        return salma.get("/api/v1/units/" + job.unit(number) + "/names")
                .expect(200)
                .json()
                .at("/names");
    }

    private static JsonNode named(JsonNode names, String source) {
        for (JsonNode name : names) {
            if (name.at("/source").asText().equals(source)) {
                return name;
            }
        }
        return MissingNode.getInstance();
    }

    private String revision(Job job) {
        return salma.get("/api/v1/articles/" + job.article())
                .expect(200)
                .json()
                .at("/current")
                .asText();
    }

    private String record(String arabic, String english) {
        return salma.post("/api/v1/names", Names.of("PERSON", "ar + " + arabic, "en + " + english))
                .expect(201)
                .json()
                .at("/id")
                .asText();
    }
}
