package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API says where it cannot do what it was asked: why, in whose language, and where in the input. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RefusalsIT {
    private final Client program = Client.administrator();

    @Test
    void whatIsMissingIsToldInThePersonsLanguageWhateverTheBrowserSays() {
        Client huda = Client.of("huda");
        String own = huda.get("/api/v1/me").expect(200).json().at("/language").asText(); // whatever tests before chose
        List<String> words = Map.of(
                        "ar", List.of("الطلب غير صالح", "لا بد من هذه القيمة."),
                        "en", List.of("The request is not valid", "This must be given."),
                        "fr", List.of("La requête n’est pas valide", "Cette valeur est obligatoire."))
                .get(own);
        for (String header : List.of("de", "en", "fr", "ar")) {
            JsonNode problem = huda.send("POST", "/api/v1/analyses", "{}", Map.of("Accept-Language", header))
                    .expect(400)
                    .json();
            assertThat(problem.at("/title").asText()).isEqualTo(words.get(0));
            assertThat(problem.at("/detail").asText()).isEqualTo("/text: " + words.get(1));
            assertThat(problem.at("/errors/0/detail").asText()).isEqualTo(words.get(1));
        }
    }

    @Test
    void aProgramIsToldInTheLanguageThatItAsksFor() {
        Client.Answer french = program.send("GET", "/api/v1/names?limit=0", null, Map.of("Accept-Language", "fr"));
        assertThat(french.expect(400).json().at("/errors/0/detail").asText()).isEqualTo("Le minimum est 1.");
        Client.Answer german = program.send("GET", "/api/v1/names?limit=0", null, Map.of("Accept-Language", "de"));
        assertThat(german.expect(400).json().at("/detail").asText()).isEqualTo("/limit: The least is 1.");
    }

    @Test
    void aMissingBodyIsToldAsSuch() {
        JsonNode problem = program.send("POST", "/api/v1/analyses", "", Map.of())
                .expect(400)
                .json();
        assertThat(problem.at("/detail").asText()).startsWith("The request needs a body");
    }

    @ParameterizedTest
    @CsvSource({
        "/names?type=alien, type",
        "/names?limit=abc, limit",
        "/names?country=ZZZ, country",
        "/names/export?type=alien, type",
        "/names/export?country=ZZZ, country",
        "/names/export?bom=perhaps, bom",
        "/names/nearest?limit=abc, limit",
        "/articles?rights=XX, rights",
        "/queue?list=zzz, list",
        "/queue?language=, language",
        "/mentions, revision",
        "/mentions?revision=abc, revision",
        "/translations, article",
        "/audit?person=me, person"
    })
    void aQueryThatCannotBeReadNamesItsParameter(String address, String parameter) {
        JsonNode problem = program.get("/api/v1" + address).expect(400).json();
        assertThat(problem.at("/type").asText()).isEqualTo("urn:turjuman:problem:query");
        assertThat(problem.at("/pointer").asText()).isEqualTo("/" + parameter);
        assertThat(problem.at("/detail").asText()).contains(parameter);
    }

    @Test
    void whatIsReadInCapitalsIsReadInSmallLettersToo() {
        Job job = Job.claimed("salma", "وصل الوزير إلى المدينة.");
        String article = "/api/v1/articles/" + job.article();
        program.get(article + "/ledger?status=verified").expect(200);
        assertThat(program.get(article + "/ledger?status=true")
                        .expect(400)
                        .json()
                        .at("/detail")
                        .asText())
                .contains("ASSERTED, DENIED, CONTESTED, VERIFIED");
        program.get(article + "/names?type=x").expect(400);
        program.get("/api/v1/names?type=person&limit=1").expect(200);
        Map<String, Object> said = Map.of("start", 0, "end", 3, "strength", "claims");
        assertThat(Client.of("yasmine")
                        .post(article + "/ledger", said)
                        .expect(201)
                        .json()
                        .at("/strength")
                        .asText())
                .isEqualTo("claims");
    }

    @Test
    void anAddressThatIsNoneStaysUnknown() {
        JsonNode problem = program.get("/api/v1/names/abc").expect(404).json();
        assertThat(problem.at("/pointer").isMissingNode()).isTrue();
        assertThat(program.get("/api/v1/nothing/at/all").json().at("/type").asText())
                .startsWith("urn:turjuman:problem:");
    }

    @Test
    void anIdInTheBodyThatIsNobodysIsToldWithItsPlace() {
        Job job = Job.claimed("salma", "وصل الوزير إلى المدينة.");
        String revision = program.get("/api/v1/articles/" + job.article())
                .expect(200)
                .json()
                .at("/current")
                .asText();
        String names = "/api/v1/articles/" + job.article() + "/names";
        String key = revision + ".name.4.10";
        Map<String, String> untouched = Map.of("If-Match", "\"0\"");
        Map<String, Object> unknown = Map.of("verdict", "ACCEPTED", "entity", "99999999");
        for (Object entity : List.of("99999999", "nobody")) {
            Map<String, Object> said = Map.of("verdict", "ACCEPTED", "entity", entity);
            refused(program.send("PUT", names + "/" + key + "/decision", said, untouched), "/entity");
        }
        Map<String, Object> known = Map.of("verdict", "CORRECTED", "type", "PERSON");
        Map<String, Object> two = Map.of(
                "choices",
                List.of(
                        Map.of("key", key, "version", 0, "decision", known),
                        Map.of("key", revision + ".name.0.3", "version", 0, "decision", unknown)));
        refused(program.post(names + "/acts", two), "/choices/1/decision/entity");
        refused(program.post("/api/v1/translations", Map.of("article", "99999999", "language", "en")), "/article");
        program.send("PUT", "/api/v1/articles/99999999/names/" + key + "/decision", unknown, untouched)
                .expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "xx", "tlh", "9"})
    void aTranslationIsIntoALanguageOfTheWorld(String language) {
        Job job = Job.claimed("salma", "وصل الوزير إلى المدينة.");
        refused(
                program.post("/api/v1/translations", Map.of("article", job.article(), "language", language)),
                "/language");
    }

    @ParameterizedTest
    @CsvSource({"/articles, joined", "/articles/previews, parted", "/tokens, scopes", "/people, roles"})
    void anEmptyPlaceOfAListIsToldByItsNumber(String address, String list) {
        Map<String, Map<String, String>> others = Map.of(
                "joined", Map.of("text", "وصل الوزير."),
                "parted", Map.of("text", "وصل الوزير."),
                "scopes", Map.of("label", "x"),
                "roles", Map.of("signIn", "nobody", "name", "Nobody", "password", "a first password"));
        Map<String, Object> body = new HashMap<>(others.get(list));
        body.put(list, Collections.singletonList(null));
        JsonNode problem = program.post("/api/v1" + address, body).expect(400).json();
        assertThat(problem.at("/pointer").asText()).isEqualTo("/" + list + "/0");
    }

    @Test
    void aSaveThatIsNotNamedIsToldWhatIsMissing() {
        Client.Answer answer =
                program.send("PUT", "/api/v1/targets/1/draft", Map.of("text", "x"), Map.of("If-Match", "\"0.0\""));
        assertThat(answer.expect(428).json().at("/title").asText()).isEqualTo("Save-Id is missing");
    }

    @Test
    void aTextThatIsLookedThroughAtOnceHasALimit() {
        String tooLong = "ا".repeat(1_000_001);
        refused(program.post("/api/v1/analyses", Map.of("text", tooLong)), "/text");
        Map<String, String> pair =
                Map.of("source", "ا", "sourceLanguage", "ar", "target", tooLong, "targetLanguage", "en");
        refused(program.post("/api/v1/checks", pair), "/target");
    }

    @Test
    void theDescriptionSaysWhatIsMadeAndThatProblemsCome() {
        JsonNode paths = program.send("GET", "/api/v1/openapi", null, Map.of("Accept", "application/json"))
                .expect(200)
                .json()
                .at("/paths");
        for (String address : List.of("/names", "/articles", "/translations", "/tokens", "/people")) {
            JsonNode answers = paths.get("/api/v1" + address).at("/post/responses");
            assertThat(answers.has("201")).as(address + ": " + answers).isTrue();
            assertThat(answers.has("200")).as(address + ": " + answers).isFalse();
        }
        assertThat(paths.get("/api/v1/checks").at("/post/responses").has("200")).isTrue();
        paths.forEach(path -> path.forEach(call -> {
            if (call.has("responses")) {
                assertThat(call.at("/responses/default/$ref").asText()).endsWith("/problem");
            }
        }));
    }

    private static void refused(Client.Answer answer, String pointer) {
        assertThat(answer.expect(422).json().at("/pointer").asText()).isEqualTo(pointer);
    }
}
