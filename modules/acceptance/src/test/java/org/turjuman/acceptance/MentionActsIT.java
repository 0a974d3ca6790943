package org.turjuman.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several names decided about in one act, and one name by several people at one moment. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MentionActsIT {
    private final Client salma = Assignment.client("salma");
    private final Client lina = Assignment.client("lina");

    /** A person of this test alone, named twice in one spelling and once in another, and a word that is no name. */
    private final String person = "نادر " + Invented.family();

    private final String text = "قال الوزير " + person + " إن الاجتماع سيعقد مساء الثلاثاء. وأضاف " + person
            + " أن الموعد لم يتغير. ولم يؤكد " + person.replace("نادر", "نـادر") + " الخبر.";

    @Test
    void ofSeveralWhoDecideAtOnceOneDoesAndTheOthersAreTold() throws Exception {
        Job job = Job.claimed("salma", text);
        JsonNode open = FoundNames.first(salma, job, person);
        Map<String, String> said = Map.of("verdict", "REJECTED", "reach", "ALL_OF_THE_SAME");
        assertThat(atOnce(() -> FoundNames.decide(salma, job, open, said).status()))
                .containsExactlyInAnyOrder(200, 412, 412, 412);
        JsonNode wrong = FoundNames.first(salma, job, person);
        assertThat(atOnce(() -> FoundNames.decide(lina, job, wrong, Map.of("verdict", "ACCEPTED"))
                        .status()))
                .containsExactlyInAnyOrder(200, 412, 412, 412);
    }

    @Test
    void allTheSameWordsAreDecidedInOneActAndTakenBackAsOne() {
        Job job = Job.claimed("salma", text);
        String record = record(person, "Nader Test");
        JsonNode first = FoundNames.first(salma, job, person);
        JsonNode act = FoundNames.decide(
                        salma, job, first, Map.of("verdict", "ACCEPTED", "entity", record, "reach", "ALL_OF_THE_SAME"))
                .expect(200)
                .json();
        assertThat(act.at("/names")).hasSize(3);
        assertThat(act.at("/names").findValuesAsText("verdict")).containsOnly("ACCEPTED");
        JsonNode back = salma.delete(
                        FoundNames.address(job) + "/acts/" + act.at("/act").asText())
                .expect(200)
                .json();
        assertThat(back.at("/names")).hasSize(3);
        assertThat(back.at("/names").findValuesAsText("verdict")).isEmpty();
        assertThat(salma.delete(FoundNames.address(job) + "/acts/"
                                + act.at("/act").asText())
                        .expect(409)
                        .json()
                        .at("/type")
                        .asText())
                .endsWith(":mention.act-open");
    }

    @Test
    void anActThatIsTakenBackLeavesWhatAColleagueHadSaid() {
        Job job = Job.claimed("salma", text);
        String record = record(person, "Nader Test");
        JsonNode linked = FoundNames.only(FoundNames.decide(
                lina, job, FoundNames.first(salma, job, person), Map.of("verdict", "ACCEPTED", "entity", record)));
        JsonNode mistake = FoundNames.decide(salma, job, linked, Map.of("verdict", "REJECTED"))
                .expect(200)
                .json();
        JsonNode back = salma.delete(
                        FoundNames.address(job) + "/acts/" + mistake.at("/act").asText())
                .expect(200)
                .json()
                .at("/names/0");
        assertThat(back.at("/decision/entity").asText()).isEqualTo(record);
        assertThat(back.at("/decision/by")).isEqualTo(linked.at("/decision/by"));
        assertThat(back.at("/version").asInt()).isEqualTo(3);
    }

    @Test
    void everySureNameIsAcceptedInOneActAndWhatWasDecidedStays() {
        record(person, "Nader Test");
        Job job = Job.claimed("salma", text);
        JsonNode first = FoundNames.first(salma, job, person);
        FoundNames.decide(lina, job, first, Map.of("verdict", "REJECTED")).expect(200);
        JsonNode act = salma.post(FoundNames.address(job) + "/acts/sure", null)
                .expect(200)
                .json();
        assertThat(act.at("/names").findValuesAsText("key"))
                .isNotEmpty()
                .doesNotContain(first.at("/key").asText());
        assertThat(salma.post(FoundNames.address(job) + "/acts/sure", null)
                        .expect(409)
                        .json()
                        .at("/type")
                        .asText())
                .endsWith(":mention.none-sure");
    }

    @Test
    void severalNamesAreDecidedTogetherOrNotAtAll() {
        record(person, "Nader Test");
        Job job = Job.claimed("salma", text);
        List<JsonNode> all = FoundNames.all(salma, job, person);
        Map<String, Object> stale = choices(all, 1);
        assertThat(salma.post(FoundNames.address(job) + "/acts", stale)
                        .expect(412)
                        .json()
                        .at("/pointer")
                        .asText())
                .isEqualTo("/choices/1/version");
        Client.Answer twice = salma.post(
                        FoundNames.address(job) + "/acts", choices(List.of(all.get(0), all.get(1), all.get(0)), 0))
                .expect(422);
        assertThat(twice.json().at("/type").asText()).endsWith(":mention.choice-twice");
        assertThat(twice.json().at("/pointer").asText()).isEqualTo("/choices/2/key");
        assertThat(FoundNames.all(salma, job, person)).as("nothing was decided").isEqualTo(all);
        JsonNode act = salma.post(FoundNames.address(job) + "/acts", choices(all, 0))
                .expect(200)
                .json();
        assertThat(act.at("/names")).hasSize(all.size());
    }

    @Test
    void aNameThatNoRecordHasGetsOneInOneAct() {
        Job job = Job.claimed("salma", text);
        int start = text.indexOf(person);
        String key = revision(job) + ".name." + start + "." + (start + person.length());
        Map<String, Object> wanted =
                Map.of("record", Names.of("PERSON", "ar + " + person, "en + Nader Test"), "reach", "ALL_OF_THE_SAME");
        Client.Answer made = salma.send(
                        "POST", FoundNames.address(job) + "/" + key + "/record", wanted, Map.of("If-Match", "\"0\""))
                .expect(201);
        String record = made.json().at("/names/0/entity/id").asText();
        assertThat(made.header("Location")).isEqualTo(Desk.ADDRESS + "/api/v1/names/" + record);
        assertThat(made.json().at("/names").size()).isGreaterThanOrEqualTo(2);
        assertThat(salma.get("/api/v1/names/" + record)
                        .expect(200)
                        .json()
                        .at("/type")
                        .asText())
                .isEqualTo("PERSON");
    }

    @Test
    void aRecordThatWasMadeForANameGoesWithTheActThatMadeIt() {
        Job job = Job.claimed("salma", text);
        JsonNode made = newRecord(job);
        String record = made.at("/names/0/entity/id").asText();
        JsonNode back = takenBack(job, made);
        assertThat(back.at("/record/id").asText()).isEqualTo(record);
        assertThat(back.at("/record/fate").asText()).isEqualTo("REMOVED");
        assertThat(back.findValuesAsText("verdict")).isEmpty();
        salma.get("/api/v1/names/" + record).expect(404);
        assertThat(salma.get("/api/v1/names?words=" + URLEncoder.encode(person, UTF_8))
                        .expect(200)
                        .json()
                        .at("/items")
                        .findValuesAsText("id"))
                .doesNotContain(record);
        assertThat(FoundNames.first(salma, job, person).at("/candidates").findValuesAsText("id"))
                .as("nor does the desk find it in the text")
                .doesNotContain(record);
        FoundNames.decide(
                        salma,
                        job,
                        FoundNames.first(salma, job, person),
                        Map.of("verdict", "ACCEPTED", "entity", record))
                .expect(422);
        assertThat(Client.administrator()
                        .get("/api/v1/audit?act=entity.taken-back&limit=200")
                        .expect(200)
                        .json()
                        .at("/items")
                        .findValuesAsText("id"))
                .contains(record);
    }

    @Test
    void aRecordThatSomebodyChangedSinceStays() {
        Job job = Job.claimed("salma", text);
        JsonNode made = newRecord(job);
        String record = made.at("/names/0/entity/id").asText();
        lina.send(
                        "PUT",
                        "/api/v1/names/" + record,
                        Names.of("PERSON", "ar + " + person, "en + Nader of the Test"),
                        Map.of("If-Match", "\"0\""))
                .expect(200);
        assertThat(takenBack(job, made).at("/record/fate").asText()).isEqualTo("CHANGED");
        lina.get("/api/v1/names/" + record).expect(200);
    }

    @Test
    void aRecordThatIsMeantInAnotherArticleStays() {
        Job job = Job.claimed("salma", text);
        JsonNode made = newRecord(job);
        String record = made.at("/names/0/entity/id").asText();
        Job other = Job.claimed("salma", text.replace("الثلاثاء", "الأربعاء"));
        FoundNames.decide(
                        lina,
                        other,
                        FoundNames.first(lina, other, person),
                        Map.of("verdict", "ACCEPTED", "entity", record))
                .expect(200);
        assertThat(takenBack(job, made).at("/record/fate").asText()).isEqualTo("USED");
        assertThat(FoundNames.first(lina, other, person).at("/entity/id").asText())
                .isEqualTo(record);
    }

    /** The act by which a record is made for the name. */
    private JsonNode newRecord(Job job) {
        int start = text.indexOf(person);
        String key = revision(job) + ".name." + start + "." + (start + person.length());
        Map<String, Object> wanted = Map.of("record", Names.of("PERSON", "ar + " + person, "en + Nader Test"));
        return salma.send("POST", FoundNames.address(job) + "/" + key + "/record", wanted, Map.of("If-Match", "\"0\""))
                .expect(201)
                .json();
    }

    private JsonNode takenBack(Job job, JsonNode act) {
        return salma.delete(FoundNames.address(job) + "/acts/" + act.at("/act").asText())
                .expect(200)
                .json();
    }

    /** What each of four gets who do the same. */
    private static List<Integer> atOnce(Callable<Integer> call) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : people.invokeAll(Collections.nCopies(4, call))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private static Map<String, Object> choices(List<JsonNode> names, int wrongAt) {
        List<Map<String, Object>> choices = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Map<String, Object> choice = new HashMap<>();
            choice.put("key", names.get(i).at("/key").asText());
            choice.put("version", wrongAt > 0 && i == wrongAt ? 7 : 0);
            choice.put("decision", Map.of("verdict", "REJECTED"));
            choices.add(choice);
        }
        return Map.of("choices", choices);
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
