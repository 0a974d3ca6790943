package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Records of the authority as files, out and in, over the API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NameFilesIT {
    private static final String HEADER = "id,type,language,form,status,note\r\n";
    private final Client lina = Assignment.client("lina");

    /** What is exported says the same when it comes back, and a changed form is the only change. */
    @ParameterizedTest
    @CsvSource({"csv, text/csv, true", "csv, text/csv, false", "jsonld, application/ld+json, false"})
    void whatGoesOutComesBackTheSame(String format, String type, boolean marked) {
        String word = Names.word();
        String first = record("ar + سفينة " + word, "en + The \"Ship\", grey", "en ~ =Ship", "fr - Navire");
        String second = record("ar + مركب " + word, "en + Boat " + word);
        Client.Answer out = lina.get(
                        "/api/v1/names/export?format=" + format + "&bom=" + marked + "&words=" + Names.encoded(word))
                .expect(200);
        assertThat(out.header("Content-Type")).startsWith(type);
        assertThat(out.header("Content-Disposition")).contains("names." + format);
        assertThat(out.text().startsWith("\ufeff")).isEqualTo(marked);
        assertThat(out.text()).doesNotContain(",=Ship");

        JsonNode same = brought(out.text(), type).expect(201).json();
        assertThat(outcomes(same)).containsExactly("SAME", "SAME");

        JsonNode changed = brought(out.text().replace("Boat " + word, "Barge " + word), type)
                .expect(201)
                .json();
        assertThat(outcomes(changed)).containsExactly("SAME", "CHANGED");
        assertThat(changed.at("/lines/1/entity").asText()).isEqualTo(second);
        take(changed).expect(200);
        assertThat(Names.forms(get(second))).containsExactly("ar + مركب " + word, "en + Barge " + word);
        assertThat(get(first).get("version").asInt()).isZero();
        assertThat(lina.get("/api/v1/names/" + second + "/history")
                        .expect(200)
                        .json()
                        .at("/states/0/act")
                        .asText())
                .isEqualTo("IMPORTED");
        lina.get("/api/v1/names/imports/" + changed.get("id").asText()).expect(404);
    }

    @Test
    void aFileIsTakenWholeOrNotAtAll() {
        String word = Names.word();
        String rows = ",person,ar,جديد " + word + ",,\r\n,person,ar,آخر " + word + ",wrong,\r\n";
        JsonNode refused = brought(HEADER + rows, "text/csv").expect(201).json();
        assertThat(outcomes(refused)).containsExactly("NEW", "REFUSED");
        assertThat(refused.at("/lines/1/line").asInt()).isEqualTo(3);
        assertThat(refused.at("/lines/1/type").asText()).endsWith("names-file.word");
        assertThat(refused.at("/lines/1/reason").asText()).contains("wrong");
        assertThat(take(refused).expect(422).json().get("type").asText()).endsWith("names-file.refused");
        assertThat(count(word)).isZero();

        JsonNode right = brought(HEADER + rows.replace("wrong", "preferred"), "text/csv")
                .expect(201)
                .json();
        assertThat(count(word)).as("looked at only").isZero();
        JsonNode taken = take(right).expect(200).json();
        assertThat(count(word)).isEqualTo(2);
        assertThat(outcomes(taken)).containsExactly("NEW", "NEW");
        assertThat(Names.forms(get(taken.at("/lines/1/entity").asText()))).containsExactly("ar + آخر " + word);
        assertThat(outcomes(brought(HEADER + rows.replace("wrong", ""), "text/csv")
                        .expect(201)
                        .json()))
                .as("found by their names")
                .containsExactly("SAME", "SAME");
    }

    @Test
    void aFileWithoutNumbersAddsToWhatIsKnown() {
        String word = Names.word();
        String known = record("ar + ميناء " + word, "en + Port " + word);
        JsonNode brought = brought(
                        HEADER + ",person,ar,ميناء " + word + ",,a note\r\n,,en,Harbour " + word
                                + ",,\r\n,,fr,Port,,\r\n",
                        "text/csv")
                .expect(201)
                .json();
        take(brought).expect(200);
        assertThat(Names.forms(get(known)))
                .containsExactly("ar + ميناء " + word, "en + Port " + word, "en ~ Harbour " + word, "fr + Port");
        assertThat(get(known).get("note").asText()).isEqualTo("a note");
    }

    @Test
    void whatChangedSinceItWasLookedAtIsLookedAtAgain() {
        String word = Names.word();
        String known = record("ar + قارب " + word);
        JsonNode brought = brought(
                        "id,version,type,language,form\r\n" + known + ",0,person,ar,زورق " + word + "\r\n", "text/csv")
                .expect(201)
                .json();
        lina.send("PUT", "/api/v1/names/" + known, Names.of("PERSON", "ar + يخت " + word), Map.of("If-Match", "\"0\""))
                .expect(200);
        assertThat(take(brought).expect(412).json().get("type").asText()).endsWith("names-file.changed");
        lina.delete("/api/v1/names/imports/" + brought.get("id").asText()).expect(204);
        assertThat(Names.forms(get(known))).containsExactly("ar + يخت " + word);
    }

    /** A table written before somebody changed the record does not undo the change. */
    @Test
    void aFileOfAnOlderVersionIsRefused() {
        String known = record("ar + رصيف " + Names.word());
        String row = "id,version,type,language,form\r\n" + known + ",%d,person,ar,رصيف آخر\r\n";
        assertThat(outcomes(brought(row.formatted(3), "text/csv").expect(201).json()))
                .containsExactly("REFUSED");
        assertThat(outcomes(brought(row.formatted(0), "text/csv").expect(201).json()))
                .containsExactly("CHANGED");
    }

    /** A table with empty cells takes facts away: what goes is told before it is confirmed. */
    @Test
    void thePlanTellsWhichFactsGo() {
        String word = Names.word();
        Map<String, Object> said = new HashMap<>(Names.of("PERSON", "ar + شاطئ " + word, "en + Shore"));
        said.putAll(Map.of("country", "MA", "gender", "FEMALE", "note", "a note", "line", "a coast"));
        said.put("roles", List.of(Map.of("english", "pilot", "from", "2020")));
        String known =
                lina.post("/api/v1/names", said).expect(201).json().get("id").asText();
        JsonNode line = brought(
                        "id,version,type,language,form,country,gender,note,line,role_en\r\n" + known
                                + ",0,person,ar,شاطئ " + word + ",,,,a long coast,\r\n",
                        "text/csv")
                .expect(201)
                .json()
                .at("/lines/0");
        assertThat(line.get("outcome").asText()).isEqualTo("CHANGED");
        assertThat(line.at("/gone/0/text").asText()).isEqualTo("Shore");
        assertThat(line.get("facts").findValuesAsText("field"))
                .containsExactly("LINE", "GENDER", "COUNTRY", "ROLE", "NOTE");
        assertThat(line.get("facts").findValuesAsText("before"))
                .containsExactly("a coast", "FEMALE", "MA", "pilot (2020–)", "a note");
        assertThat(line.get("facts").findValuesAsText("after")).containsExactly("a long coast");
    }

    @Test
    void aRecordThatIsNamedByItsNumberAloneIsNotWrittenOver() {
        String known = record("ar + مرفأ " + Names.word());
        JsonNode line = brought(HEADER + known + ",person,ar,مرفأ آخر,,\r\n", "text/csv")
                .expect(201)
                .json()
                .at("/lines/0");
        assertThat(line.get("outcome").asText()).isEqualTo("REFUSED");
        assertThat(line.get("type").asText()).endsWith("names-file.no-version");
    }

    @Test
    void wordsThatTheDeskDoesNotReadAreTold() {
        JsonNode brought = brought(
                        "[{\"@type\":[\"skos:Concept\",\"schema:Place\"],\"skos:broader\":{\"@id\":\"x:1\"},"
                                + "\"skos:prefLabel\":{\"@language\":\"ar\",\"@value\":\"خليج " + Names.word()
                                + "\"}}]",
                        "application/ld+json; charset=utf-8")
                .expect(201)
                .json();
        assertThat(outcomes(brought)).containsExactly("NEW");
        assertThat(brought.get("unread")).extracting(JsonNode::asText).containsExactly("skos:broader");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/xml", "application/x-www-form-urlencoded", "text/plain", "application/jsonp", "none"
            })
    void whatIsNeitherATableNorJsonIsNotRead(String type) {
        Client program =
                Client.administrator(); // no form of another site, whose types are refused before they are read
        Client.Answer answer = type.equals("none")
                ? program.send("POST", "/api/v1/names/imports", null, Map.of())
                : program.send(
                        "POST",
                        "/api/v1/names/imports?fileName=a.csv",
                        "type,language,form\r\nplace,ar,ساحل\r\n",
                        Map.of("Content-Type", type));
        assertThat(answer.expect(415).json().get("status").asInt()).isEqualTo(415);
    }

    @Test
    void anIdElsewhereThatIsNoIdIsRefused() {
        Map<String, Object> said = new HashMap<>(Names.of("PERSON", "ar + موج " + Names.word()));
        said.put("external", "javascript:alert(1)");
        assertThat(lina.post("/api/v1/names", said)
                        .expect(422)
                        .json()
                        .get("pointer")
                        .asText())
                .isEqualTo("/external");
    }

    @Test
    void whatIsNoFileOfNamesIsRefusedWithAReason() {
        assertThat(brought("a,b\r\n1,2\r\n", "text/csv")
                        .expect(422)
                        .json()
                        .get("type")
                        .asText())
                .endsWith("names-file.unknown-column");
        assertThat(brought("{", "application/ld+json")
                        .expect(422)
                        .json()
                        .get("type")
                        .asText())
                .endsWith("names-file.broken");
        assertThat(brought("{\"@graph\":[" + "[".repeat(2_000), "application/ld+json")
                        .expect(422)
                        .json()
                        .get("type")
                        .asText())
                .endsWith("names-file.broken");
        assertThat(brought(HEADER, "text/csv").expect(422).json().get("type").asText())
                .endsWith("names-file.empty");
        lina.get("/api/v1/names/export?format=pdf").expect(422);
    }

    private String record(String... forms) {
        return lina.post("/api/v1/names", Names.of("PERSON", forms))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private JsonNode get(String id) {
        return lina.get("/api/v1/names/" + id).expect(200).json();
    }

    private Client.Answer brought(String file, String type) {
        return lina.send("POST", "/api/v1/names/imports?fileName=a.csv", file, Map.of("Content-Type", type));
    }

    private Client.Answer take(JsonNode brought) {
        return lina.post(
                "/api/v1/names/imports/" + brought.get("id").asText(),
                Map.of("plan", brought.get("plan").asText()));
    }

    private static List<String> outcomes(JsonNode brought) {
        return brought.findValuesAsText("outcome");
    }

    private int count(String word) {
        return lina.get("/api/v1/names?words=" + Names.encoded(word))
                .expect(200)
                .json()
                .get("total")
                .asInt();
    }
}
