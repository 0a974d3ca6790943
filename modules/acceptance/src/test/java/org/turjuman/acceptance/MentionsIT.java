package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
        JsonNode open = name(job, person);
        assertThat(open.at("/type").asText()).isEqualTo("PERSON");
        assertThat(open.at("/entity/id").asText()).isEqualTo(record);
        assertThat(open.at("/entity/english").asText()).isEqualTo("Nader Test");
        assertThat(open.at("/candidates/0/entity/id").asText()).isEqualTo(record);
        assertThat(open.at("/version").asInt()).isZero();

        JsonNode wrong = only(decide(salma, job, open, Map.of("verdict", "REJECTED")));
        assertThat(wrong.at("/decision/verdict").asText()).isEqualTo("REJECTED");
        assertThat(wrong.at("/decision/by").asText()).isNotEmpty();
        assertThat(wrong.has("entity")).isFalse();
        assertThat(only(decide(lina, job, wrong, Map.of("verdict", "ACCEPTED"))).has("entity"))
                .as("a name that has no record")
                .isFalse();
        JsonNode right = only(decide(lina, job, name(job, person), Map.of("verdict", "ACCEPTED", "entity", record)));
        assertThat(right.at("/decision/entity").asText()).isEqualTo(record);
        JsonNode place = only(decide(lina, job, right, Map.of("verdict", "CORRECTED", "type", "PLACE")));
        assertThat(place.at("/type").asText()).isEqualTo("PLACE");
        JsonNode none = only(takeBack(salma, job, place));
        assertThat(none.has("decision")).isFalse();
        assertThat(none.at("/version").asInt()).isEqualTo(5);
        assertThat(none.at("/entity/id").asText()).as("found again").isEqualTo(record);
        assertThat(takeBack(salma, job, none).expect(409).json().at("/type").asText())
                .endsWith(":mention.open");
        JsonNode late = decide(salma, job, open, Map.of("verdict", "REJECTED"))
                .expect(412)
                .json();
        assertThat(late.at("/type").asText()).endsWith(":mention.changed");
        assertThat(late.at("/detail").asText()).contains(person);
    }

    @Test
    void ofSeveralWhoDecideAtOnceOneDoesAndTheOthersAreTold() throws Exception {
        Job job = Job.claimed("salma", text);
        JsonNode open = name(job, person);
        Map<String, String> said = Map.of("verdict", "REJECTED", "reach", "ALL_OF_THE_SAME");
        assertThat(atOnce(() -> decide(salma, job, open, said).status())).containsExactlyInAnyOrder(200, 412, 412, 412);
        JsonNode wrong = name(job, person);
        assertThat(atOnce(() ->
                        decide(lina, job, wrong, Map.of("verdict", "ACCEPTED")).status()))
                .containsExactlyInAnyOrder(200, 412, 412, 412);
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

    @Test
    void allTheSameWordsAreDecidedInOneActAndTakenBackAsOne() {
        Job job = Job.claimed("salma", text);
        String record = record(person, "Nader Test");
        JsonNode first = name(job, person);
        JsonNode act = decide(
                        salma, job, first, Map.of("verdict", "ACCEPTED", "entity", record, "reach", "ALL_OF_THE_SAME"))
                .expect(200)
                .json();
        assertThat(act.at("/names")).hasSize(3);
        assertThat(act.at("/names").findValuesAsText("verdict")).containsOnly("ACCEPTED");
        JsonNode back = salma.delete(names(job) + "/acts/" + act.at("/act").asText())
                .expect(200)
                .json();
        assertThat(back.at("/names")).hasSize(3);
        assertThat(back.at("/names").findValuesAsText("verdict")).isEmpty();
        assertThat(salma.delete(names(job) + "/acts/" + act.at("/act").asText())
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
        JsonNode linked = only(decide(lina, job, name(job, person), Map.of("verdict", "ACCEPTED", "entity", record)));
        JsonNode mistake = decide(salma, job, linked, Map.of("verdict", "REJECTED"))
                .expect(200)
                .json();
        JsonNode back = salma.delete(names(job) + "/acts/" + mistake.at("/act").asText())
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
        JsonNode first = name(job, person);
        decide(lina, job, first, Map.of("verdict", "REJECTED")).expect(200);
        JsonNode act = salma.post(names(job) + "/acts/sure", null).expect(200).json();
        assertThat(act.at("/names").findValuesAsText("key"))
                .isNotEmpty()
                .doesNotContain(first.at("/key").asText());
        assertThat(salma.post(names(job) + "/acts/sure", null)
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
        List<JsonNode> all = all(job, person);
        Map<String, Object> stale = choices(all, 1);
        assertThat(salma.post(names(job) + "/acts", stale)
                        .expect(412)
                        .json()
                        .at("/pointer")
                        .asText())
                .isEqualTo("/choices/1/version");
        Client.Answer twice = salma.post(names(job) + "/acts", choices(List.of(all.get(0), all.get(1), all.get(0)), 0))
                .expect(422);
        assertThat(twice.json().at("/type").asText()).endsWith(":mention.choice-twice");
        assertThat(twice.json().at("/pointer").asText()).isEqualTo("/choices/2/key");
        assertThat(all(job, person)).as("nothing was decided").isEqualTo(all);
        JsonNode act =
                salma.post(names(job) + "/acts", choices(all, 0)).expect(200).json();
        assertThat(act.at("/names")).hasSize(all.size());
    }

    @Test
    void aNameThatNoRecordHasGetsOneInOneAct() {
        Job job = Job.claimed("salma", text);
        int start = text.indexOf(person);
        String key = revision(job) + ".name." + start + "." + (start + person.length());
        Map<String, Object> wanted = Map.of("record", described(person, "Nader Test"), "reach", "ALL_OF_THE_SAME");
        Client.Answer made = salma.send("POST", names(job) + "/" + key + "/record", wanted, Map.of("If-Match", "\"0\""))
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
    void wordsThatTheDeskOverlookedAreMarkedWithAKindAlone() {
        Job job = Job.claimed("salma", text);
        int start = text.indexOf("الموعد");
        String key = revision(job) + ".name." + start + "." + (start + "الموعد".length());
        Map<String, String> seen = Map.of("If-Match", "\"0\"");
        String address = names(job) + "/" + key;
        assertThat(salma.get(address).status()).as("nothing is found there").isEqualTo(404);
        assertThat(salma.send("PUT", address + "/decision", Map.of("verdict", "ACCEPTED"), seen)
                        .expect(422)
                        .json()
                        .at("/type")
                        .asText())
                .endsWith(":mention.type-missing");
        JsonNode marked =
                only(salma.send("PUT", address + "/decision", Map.of("verdict", "CORRECTED", "type", "WORK"), seen));
        assertThat(marked.at("/type").asText()).isEqualTo("WORK");
        assertThat(marked.at("/why").asText()).isEqualTo("said");
        assertThat(salma.get(address).expect(200).json()).isEqualTo(marked);
        assertThat(takeBack(salma, job, marked).expect(200).json().at("/names")).isEmpty();
        only(salma.send("PUT", address + "/decision", Map.of("verdict", "CORRECTED", "type", "WORK"), seen));
    }

    @Test
    void theWordsOfAPersonWinOverThoseFound() {
        record(person, "Nader Test");
        Job job = Job.claimed("salma", text);
        JsonNode found = name(job, person);
        int start = found.at("/start").asInt() + "نادر ".length();
        JsonNode shorter = only(decide(
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
        decide(salma, job, name(job, person), Map.of("verdict", "ACCEPTED", "entity", record))
                .expect(200);
        job.corrected("في بيان له، " + text.replace("لم يتغير", "تغير"));
        JsonNode now = name(job, person);
        assertThat(now.at("/decision/entity").asText()).isEqualTo(record);
        assertThat(now.at("/version").asInt()).isEqualTo(1);
    }

    @Test
    void whatWasSaidOfTheWordsGoesWithATextThatIsErasedByOrder() {
        record(person, "Nader Test");
        Job job = Job.claimed("salma", text);
        String revision = revision(job);
        salma.post(names(job) + "/acts/sure", null).expect(200);
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
        decide(salma, job, name(job, unknown), Map.of("verdict", "REJECTED")).expect(200);
        assertThat(named(unit(job, 1), unknown).isMissingNode()).isTrue();
    }

    @Test
    void whoMayNotEditNamesLearnsNothing() {
        Job job = Job.claimed("salma", text);
        Client idris = Assignment.client("idris");
        Map<String, String> seen = Map.of("If-Match", "\"0\"");
        String there = names(job) + "/" + revision(job) + ".name.0.3/decision";
        String nowhere = "/api/v1/articles/999999/names/no-key/decision";
        for (String address : List.of(there, nowhere)) {
            assertThat(idris.send("PUT", address, Map.of("verdict", "REJECTED"), seen)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(idris.post(names(job) + "/acts/sure", null).status()).isEqualTo(403);
        assertThat(salma.send("PUT", nowhere, Map.of("verdict", "REJECTED"), seen)
                        .status())
                .isEqualTo(404);
        assertThat(salma.put(there, Map.of("verdict", "REJECTED")).status()).isEqualTo(428);
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

    private JsonNode name(Job job, String words) {
        return all(job, words).get(0);
    }

    /** Those with exactly these words. */
    private List<JsonNode> all(Job job, String words) {
        List<JsonNode> found = new ArrayList<>();
        salma.get(names(job) + "?limit=200").expect(200).json().at("/items").forEach(found::add);
        List<JsonNode> same = found.stream()
                .filter(one -> one.at("/text").asText().equals(words))
                .toList();
        assertThat(same).as("%s among %s", words, found).isNotEmpty();
        return same;
    }

    private static JsonNode only(Client.Answer decided) {
        JsonNode names = decided.expect(200).json().at("/names");
        assertThat(names).hasSize(1);
        return names.get(0);
    }

    private static Client.Answer decide(Client who, Job job, JsonNode name, Map<String, ?> said) {
        return who.send("PUT", address(job, name), said, seen(name));
    }

    private static Client.Answer takeBack(Client who, Job job, JsonNode name) {
        return who.send("DELETE", address(job, name), null, seen(name));
    }

    private static String address(Job job, JsonNode name) {
        return names(job) + "/" + name.at("/key").asText() + "/decision";
    }

    private static String names(Job job) {
        return "/api/v1/articles/" + job.article() + "/names";
    }

    private String revision(Job job) {
        return salma.get("/api/v1/articles/" + job.article())
                .expect(200)
                .json()
                .at("/current")
                .asText();
    }

    private static Map<String, String> seen(JsonNode name) {
        return Map.of("If-Match", "\"" + name.at("/version").asText() + "\"");
    }

    private String record(String arabic, String english) {
        return salma.post("/api/v1/names", described(arabic, english))
                .expect(201)
                .json()
                .at("/id")
                .asText();
    }

    private static Map<String, Object> described(String arabic, String english) {
        return Map.of(
                "type",
                "PERSON",
                "forms",
                List.of(
                        Map.of("language", "ar", "text", arabic, "status", "PREFERRED"),
                        Map.of("language", "en", "text", english, "status", "PREFERRED")));
    }
}
