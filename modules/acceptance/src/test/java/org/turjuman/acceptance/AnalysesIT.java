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

/** What the desk sees in a text that nobody stores. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnalysesIT {
    @Test
    void aTextNeverSeenIsAnalysedAsSent() {
        String text = Paste.dirty().text(); // with its line ends of Windows
        JsonNode seen = Client.administrator()
                .post("/api/v1/analyses?tokens=true", Map.of("text", text))
                .expect(200)
                .json();
        Spans.assertTiles(List.of(seen.at("/segments")), text);
        for (JsonNode mention : seen.at("/mentions")) {
            assertThat(Spans.part(text, mention)).isEqualTo(mention.at("/text").asText());
        }
        assertThat(seen.at("/mentions").findValuesAsText("type")).contains("NUMBER", "QUOTATION");
        assertThat(seen.at("/defects").findValuesAsText("kind")).contains("glued-words", "tatweel");
        assertThat(seen.at("/difficulty/words").asInt())
                .isEqualTo(seen.at("/tokens").size());
        JsonNode token = seen.at("/tokens/0");
        assertThat(Spans.part(text, token)).isEqualTo("مينـــاء");
        assertThat(token.at("/key").asText()).isEqualTo("ميناء");
        assertThat(token.at("/clitics")).isEmpty();
        assertThat(token.at("/lemma").asText()).isEqualTo("ميناء");
    }

    @Test
    void wordsAreTakenApart() {
        JsonNode tokens = Client.administrator()
                .post("/api/v1/analyses?tokens=true", Map.of("text", "وبمدينتها بنكيران"))
                .expect(200)
                .json()
                .at("/tokens");
        assertThat(tokens.at("/0/clitics")).extracting(JsonNode::asText).containsExactly("و", "ب", "ها");
        assertThat(tokens.at("/0/stem/start").asInt()).isEqualTo(2);
        assertThat(tokens.at("/0/stem/end").asInt()).isEqualTo(7);
        assertThat(tokens.at("/0/key").asText()).isEqualTo("مدينه");
        assertThat(tokens.at("/0/lemma").asText()).isEqualTo("مدينة");
        assertThat(tokens.at("/1/clitics")).isEmpty();
        assertThat(tokens.get(1).has("lemma")).isFalse(); // a name
    }

    @Test
    void whatAnAuthorGotWrongIsSeenAndWhatIsNotArabicIsMarked() {
        String text =
                "أعلنت الحكومة استنئاف زيارة المرتقبة يوم الاثنين 16 نونبر 2021، وفق l'accord signé avec le Maroc";
        JsonNode seen = Client.administrator()
                .post("/api/v1/analyses", Map.of("text", text))
                .expect(200)
                .json();
        assertThat(seen.at("/defects").findValuesAsText("kind"))
                .containsExactly("misspelling", "missing-article", "wrong-weekday");
        assertThat(seen.at("/defects").findValuesAsText("suggestion"))
                .containsExactly("استئناف", "الزيارة", "الثلاثاء");
        JsonNode french = seen.at("/languages/0");
        assertThat(Spans.part(text, french)).isEqualTo("l'accord signé avec le Maroc");
        assertThat(french.at("/language").asText()).isEqualTo("fr");
        assertThat(french.at("/direction").asText()).isEqualTo("ltr");
        assertThat(seen.at("/difficulty/minutes").asInt()).isEqualTo(3);
    }

    @Test
    void ofATextItIsSeenWhoSaysWhatAndWhereItComesFrom() {
        String text =
                "ونقلت وكالة رويترز عن بيني غانتس قوله \"سوف نوقع اتفاقيات كثيرة\". وأضاف أن الزيارة ناجحة، بحسب مصادر متطابقة.";
        JsonNode seen = Client.administrator()
                .post("/api/v1/analyses", Map.of("text", text))
                .expect(200)
                .json()
                .at("/mentions");
        List<String> told = new ArrayList<>();
        List<JsonNode> spoken = new ArrayList<>();
        for (JsonNode mention : seen) {
            assertThat(Spans.part(text, mention)).isEqualTo(mention.at("/text").asText());
            if (!mention.at("/type").asText().matches("QUOTATION|ATTRIBUTION")) {
                continue;
            }
            spoken.add(mention);
            told.add(mention.at("/type").asText() + " " + mention.at("/text").asText() + " "
                    + mention.at(mention.has("value") ? "/value" : "/speaker/text")
                            .asText());
        }
        assertThat(told)
                .containsExactly(
                        "ATTRIBUTION وكالة رويترز named",
                        "ATTRIBUTION بيني غانتس named",
                        "QUOTATION سوف نوقع اتفاقيات كثيرة بيني غانتس",
                        "QUOTATION الزيارة ناجحة بيني غانتس",
                        "ATTRIBUTION مصادر متطابقة unnamed");
        assertThat(spoken.get(2).at("/direct").asBoolean()).isTrue();
        assertThat(spoken.get(2).at("/cue/text").asText()).isEqualTo("قوله");
        assertThat(Spans.part(text, spoken.get(2).at("/relay"))).isEqualTo("وكالة رويترز");
        assertThat(spoken.get(3).at("/direct").asBoolean()).isFalse();
        assertThat(spoken.get(3).at("/strength").asText()).isEqualTo("says");
    }

    @Test
    void ofATextItIsSeenWhomTheDeskKnowsAndWhoSpeaks() {
        String name = "نادر " + Invented.family();
        String record = Assignment.client("salma")
                .post(
                        "/api/v1/names",
                        Map.of(
                                "type",
                                "PERSON",
                                "forms",
                                List.of(Map.of("language", "ar", "text", name, "status", "PREFERRED"))))
                .expect(201)
                .json()
                .at("/id")
                .asText();
        String text = "وصل وزير النقل " + name + " إلى المدينة. وقال الوزير: «الطريق مفتوح».";
        JsonNode seen = Client.administrator()
                .post("/api/v1/analyses", Map.of("text", text))
                .expect(200)
                .json()
                .at("/mentions");
        JsonNode person = first(seen, "PERSON");
        assertThat(Spans.part(text, person)).isEqualTo(name);
        assertThat(person.at("/entity").asText()).isEqualTo(record);
        assertThat(person.at("/role/text").asText()).isEqualTo("وزير النقل");
        JsonNode quotation = first(seen, "QUOTATION");
        assertThat(quotation.at("/speaker/text").asText()).isEqualTo("الوزير");
        assertThat(quotation.at("/speaker/entity").asText()).isEqualTo(record);
        assertThat(first(seen, "ATTRIBUTION").at("/speaker/entity").asText()).isEqualTo(record);
        List<Integer> starts = new ArrayList<>();
        seen.forEach(mention -> starts.add(mention.at("/start").asInt()));
        assertThat(starts).isSorted();
    }

    private static JsonNode first(JsonNode mentions, String type) {
        for (JsonNode mention : mentions) {
            if (mention.at("/type").asText().equals(type)) {
                return mention;
            }
        }
        throw new AssertionError("no " + type + " among " + mentions);
    }
}
