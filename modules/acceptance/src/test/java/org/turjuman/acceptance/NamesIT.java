package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names kept by hand, over the API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NamesIT {
    private final Client salma = Assignment.client("salma");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/api/v1/names | {'type': 'PERSON', 'forms': [null]} | /forms/0",
                "/api/v1/names/1/splits | {'type': 'PERSON', 'forms': [null]} | /forms/0",
                "/api/v1/names/1/splits | {'type': 'PERSON', 'forms': [0], 'mentions': [null]} | /mentions/0",
                "/api/v1/articles/1/names/acts | {'choices': [null]} | /choices/0",
                "/api/v1/tokens | {'label': 'x', 'scopes': [null]} | /scopes/0",
                "/api/v1/people | {'signIn': 'x', 'name': 'x', 'password': 'long enough 1', 'roles': [null]} | /roles/0",
                "/api/v1/translations/1/review/returns | {'reason': 'x', 'units': [null]} | /units/0",
                "/api/v1/articles/previews | {'text': 'x', 'joined': [null]} | /joined/0",
                "/api/v1/articles/previews | {'text': 'x', 'kinds': {'5': null}} | /kinds/5",
                "/api/v1/articles/previews | {'text': 'x', 'accepted': [{'start': 0, 'end': 1}]} |"
                        + " /accepted/0/replacement"
            })
    void anEmptyPlaceOfAListIsRefusedWithItsPlace(String address, String body, String place) {
        Client lina = Assignment.client("lina");
        Map<String, String> headers = Map.of("Content-Type", "application/json", "If-Match", "\"0\"");
        JsonNode refused = lina.send("POST", address, body.replace('\'', '"'), headers)
                .expect(400)
                .json();
        assertThat(refused.at("/pointer").asText()).isEqualTo(place);
    }

    @Test
    void aNewRecordIsFoundAtItsAddress() {
        Client.Answer made =
                salma.post("/api/v1/names", person("سميرة", "Samira")).expect(201);
        String id = made.json().get("id").asText();
        assertThat(made.header("Location")).isEqualTo(Desk.ADDRESS + "/api/v1/names/" + id);
        Client.Answer read = salma.get("/api/v1/names/" + id).expect(200);
        assertThat(read.json()).isEqualTo(made.json());
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        assertThat(read.json().get("changedBy").asText()).isNotEmpty();
    }

    /** With and without hamza, alef maqsura, ta marbuta, vowels, tatweel; a particle before it; Latin, any case. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "أنيسة المصطفى",
                "انيسة المصطفى",
                "أنيسه المصطفي",
                "أَنِيسَة المُصطفى",
                "أنيســـة المصطفى",
                "وأنيسة المصطفى",
                "المصطفى",
                "Anissa El Mostafa",
                "anissa el mostafa",
                "ANISSA",
                "Anïssa"
            })
    void aRecordIsFoundInAnySpelling(String typed) {
        String tag = letters();
        String id = salma.post("/api/v1/names", person("أنيسة المصطفى " + tag, "Anissa El Mostafa"))
                .expect(201)
                .json()
                .get("id")
                .asText();
        String wanted = typed.matches("[أاو].*") ? typed + " " + tag : typed;
        List<String> found = new ArrayList<>();
        salma.get("/api/v1/names/nearest?limit=50&text=" + encoded(wanted))
                .expect(200)
                .json()
                .get("names")
                .forEach(name -> found.add(name.get("id").asText()));
        assertThat(found).contains(id);
    }

    @Test
    void theListIsSearchedTheSameWay() {
        String tag = letters();
        salma.post("/api/v1/names", person("إدارة " + tag, "Office " + tag)).expect(201);
        JsonNode list = salma.get("/api/v1/names?type=PERSON&words=" + encoded("اداره " + tag))
                .expect(200)
                .json();
        assertThat(list.get("total").asInt()).isEqualTo(1);
        assertThat(salma.get("/api/v1/names?type=PLACE&words=" + encoded("اداره " + tag))
                        .expect(200)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void whatIsKnownBesideTheNamesIsKeptAndWhatIsNotStaysAbsent() {
        String tag = letters();
        Map<String, Object> known = new LinkedHashMap<>(person("نبيلة " + tag, "Nabila " + tag));
        known.put(
                "forms",
                List.of(
                        form("ar", "نبيلة " + tag, "PREFERRED"),
                        Map.of("language", "ar", "text", tag, "status", "ADMITTED", "use", "LATER"),
                        Map.of("language", "en", "text", "Nabīla", "status", "PREFERRED", "style", "IJMES")));
        known.put("line", "Moroccan minister");
        known.put("gender", "FEMALE");
        known.put("country", "MA");
        known.put("roles", List.of(Map.of("arabic", "وزيرة", "english", "minister", "from", "2021-10")));
        known.put("external", "wikidata:Q42");
        known.put("contested", "spelled two ways");
        JsonNode made = salma.post("/api/v1/names", known).expect(201).json();
        String path = "/api/v1/names/" + made.get("id").asText();
        JsonNode read = salma.get(path).expect(200).json();
        assertThat(read.at("/forms/1/use").asText()).isEqualTo("LATER");
        assertThat(read.at("/forms/2/style").asText()).isEqualTo("IJMES");
        assertThat(read.at("/forms/0").has("style")).isFalse();
        assertThat(read.get("line").asText()).isEqualTo("Moroccan minister");
        assertThat(read.get("gender").asText()).isEqualTo("FEMALE");
        assertThat(read.get("country").asText()).isEqualTo("MA");
        assertThat(read.at("/roles/0/from").asText()).isEqualTo("2021-10");
        assertThat(read.at("/roles/0").has("until")).isFalse();
        assertThat(read.get("external").asText()).isEqualTo("wikidata:Q42");
        assertThat(read.get("contested").asText()).isEqualTo("spelled two ways");

        salma.send("PUT", path, person("نبيلة " + tag, "Nabila " + tag), Map.of("If-Match", "\"0\""))
                .expect(200);
        JsonNode emptied = salma.get(path).expect(200).json();
        for (String fact : List.of("line", "gender", "country", "roles", "external", "contested")) {
            assertThat(emptied.has(fact)).as(fact).isFalse();
        }
        JsonNode states = salma.get(path + "/history").expect(200).json().get("states");
        assertThat(states.at("/1/roles/0/arabic").asText()).isEqualTo("وزيرة");
        assertThat(states.at("/0").has("roles")).isFalse();
    }

    @Test
    void factsThatCannotBeAreRefusedWithTheirPlace() {
        Map<String, Object> wrong = new LinkedHashMap<>(person("نبيل", "Nabil"));
        wrong.put("roles", List.of(Map.of("english", "minister", "from", "2022", "until", "2021")));
        JsonNode problem = salma.post("/api/v1/names", wrong).expect(422).json();
        assertThat(problem.get("type").asText()).endsWith("entity.role-reversed");
        assertThat(problem.get("pointer").asText()).isEqualTo("/roles/0/until");
        wrong.put("roles", List.of());
        wrong.put("country", "ZZ");
        assertThat(salma.post("/api/v1/names", wrong)
                        .expect(422)
                        .json()
                        .get("pointer")
                        .asText())
                .isEqualTo("/country");
    }

    @Test
    void whatTheDeskKnowsAtTheStartIsARecordOfNobodys() {
        JsonNode benkirane = salma.get("/api/v1/names?type=PERSON&country=ma&words=benkiran")
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(benkirane.get("country").asText()).isEqualTo("MA");
        assertThat(benkirane.get("gender").asText()).isEqualTo("MALE");
        assertThat(benkirane.get("roles")).isNotEmpty();
        assertThat(benkirane.has("changedBy")).isFalse();
        JsonNode states = salma.get("/api/v1/names/" + benkirane.get("id").asText() + "/history")
                .expect(200)
                .json()
                .get("states");
        assertThat(states).hasSize(1);
        assertThat(states.at("/0").has("by")).isFalse();
    }

    @Test
    void twoWhoEditOneRecordDoNotWriteOverEachOther() {
        JsonNode made =
                salma.post("/api/v1/names", person("نبيل", "Nabil")).expect(201).json();
        String path = "/api/v1/names/" + made.get("id").asText();
        Client lina = Assignment.client("lina");
        Client.Answer first = lina.send("PUT", path, person("نبيل", "Nabeel"), Map.of("If-Match", "\"0\""))
                .expect(200);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        Client.Answer second = salma.send("PUT", path, person("نبيل", "Nabyl"), Map.of("If-Match", "\"0\""))
                .expect(412);
        assertThat(second.header("Content-Type")).startsWith("application/problem+json");
        assertThat(second.json().get("type").asText()).isEqualTo("urn:turjuman:problem:entity.changed");
        salma.put(path, person("نبيل", "Nabyl")).expect(428);
        JsonNode now = salma.get(path).expect(200).json();
        assertThat(now.at("/forms/1/text").asText()).isEqualTo("Nabeel");
        JsonNode states = salma.get(path + "/history").expect(200).json().get("states");
        assertThat(states).hasSize(2);
    }

    @Test
    void aMentionNamesWordsOfARevisionAndTheUnitListsThem() {
        Assignment assignment = Assignment.requested("FULL_SOURCE");
        String record = salma.post("/api/v1/names", named("PLACE", "عاصمة المغرب", "Rabat, the capital"))
                .expect(201)
                .json()
                .get("id")
                .asText();
        int start = Assignment.FIRST.indexOf("الرباط");
        Client.Answer marked = salma.post(
                        "/api/v1/mentions",
                        Map.of(
                                "revision",
                                assignment.revision(),
                                "start",
                                start - 1,
                                "end",
                                start + "الرباط".length() + 1,
                                "entity",
                                record))
                .expect(201);
        JsonNode mention = marked.json();
        String address = "/api/v1/mentions/" + mention.get("id").asText();
        assertThat(marked.header("Location")).isEqualTo(Desk.ADDRESS + address);
        assertThat(salma.get(address).expect(200).json()).isEqualTo(mention);
        assertThat(mention.at("/span/start").asInt()).as("without the spaces").isEqualTo(start);
        assertThat(salma.get("/api/v1/mentions?revision=" + assignment.revision())
                        .expect(200)
                        .json()
                        .get("mentions"))
                .containsExactly(mention);

        String unit = assignment.unit(1).get("id").asText();
        JsonNode name = named(unit, record);
        assertThat(name.get("source").asText()).isEqualTo("الرباط");
        assertThat(name.get("target").asText()).isEqualTo("Rabat, the capital");
        assertThat(name.get("mention").asText()).isEqualTo(mention.get("id").asText());

        salma.delete("/api/v1/mentions/" + mention.get("id").asText()).expect(204);
        assertThat(named(unit, record).isMissingNode()).isTrue();
    }

    @Test
    void aUnitListsWhatKnownFormsNameInAnotherSpelling() {
        Job job = Job.claimed("salma", "حضر الوزير مهرجان الزمردة الخضراء مساء اليوم.");
        String record = salma.post("/api/v1/names", named("EVENT", "مهرجان الزمرده الخضراء", "Green Emerald Festival"))
                .expect(201)
                .json()
                .get("id")
                .asText();
        JsonNode unit = job.units(salma).stream()
                .filter(each -> each.path("source").asText().contains("الزمردة"))
                .findFirst()
                .orElseThrow();
        JsonNode name = named(unit.get("id").asText(), record);
        assertThat(name.path("source").asText()).isEqualTo("مهرجان الزمردة الخضراء");
        assertThat(name.has("mention")).isFalse();
    }

    @Test
    void whatIsNoRecordIsRefusedWithItsPlace() {
        Client.Answer empty =
                salma.post("/api/v1/names", Map.of("type", "PERSON", "forms", List.of(form("ar", "  ", "PREFERRED"))));
        assertThat(empty.status()).isIn(400, 422);
        assertThat(empty.json().get("pointer").asText()).startsWith("/forms/0");
        Client.Answer twice = salma.post(
                        "/api/v1/names",
                        Map.of(
                                "type",
                                "PERSON",
                                "forms",
                                List.of(form("en", "One", "PREFERRED"), form("en", "Two", "PREFERRED"))))
                .expect(422);
        assertThat(twice.json().get("type").asText()).endsWith("entity.two-preferred");
        assertThat(salma.get("/api/v1/names/999999").status()).isEqualTo(404);
        assertThat(Client.nobody().get("/api/v1/names").status()).isEqualTo(401);
    }

    @Test
    void whoMayNotEditNamesIsRefusedInTheirLanguage() {
        Client.Answer refused = Assignment.client("idris")
                .send("POST", "/api/v1/names", person("نبيل", "Nabil"), Map.of("Accept-Language", "ar"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    private JsonNode named(String unit, String record) {
        for (JsonNode name :
                salma.get("/api/v1/units/" + unit + "/names").expect(200).json().get("names")) {
            if (name.path("entity").asText().equals(record)) {
                return name;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    private static Map<String, Object> person(String arabic, String english) {
        return named("PERSON", arabic, english);
    }

    private static Map<String, Object> named(String type, String arabic, String english) {
        return Map.of(
                "type", type, "forms", List.of(form("ar", arabic, "PREFERRED"), form("en", english, "PREFERRED")));
    }

    private static Map<String, String> form(String language, String text, String status) {
        return Map.of("language", language, "text", text, "status", status);
    }

    /** Arabic letters that no other test has written. */
    private static String letters() {
        StringBuilder letters = new StringBuilder();
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(12)
                .forEach(c -> letters.append((char) ('\u0628' + Character.digit(c, 16) % 8))); // ب to د
        return letters.toString();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
