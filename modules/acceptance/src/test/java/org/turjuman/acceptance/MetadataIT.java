package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.turjuman.acceptance.Client.Answer;

/** What is said of an article over the API: each word with its standing, or that nothing is known. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MetadataIT {
    private final Client yasmine = Client.of("yasmine");

    @Test
    void everythingSaidOfAnArticleHasItsStanding() {
        JsonNode article = yasmine.post(
                        Intake.ARTICLES,
                        Map.of(
                                "text",
                                Paste.small().text(),
                                "metadata",
                                Map.of(
                                        "outlet", Map.of("value", "الميناء"),
                                        "byline", Map.of("standing", "NOT_KNOWN"),
                                        "published", Map.of("value", "2021-11-24", "standing", "INFERRED"),
                                        "zone", "Africa/Casablanca",
                                        "region", Map.of("value", "MA"),
                                        "address", Map.of("value", "https://example.org/12"),
                                        "rights", "QUOTATIONS_ONLY")))
                .expect(201)
                .json();
        JsonNode said = yasmine.get(Intake.ARTICLES + "/" + article.at("/id").asText())
                .expect(200)
                .json()
                .at("/metadata");
        assertThat(said.at("/outlet")).isEqualTo(Intake.fact("الميناء", "GIVEN"));
        assertThat(said.at("/byline")).isEqualTo(Intake.unknown("NOT_KNOWN"));
        assertThat(said.at("/section")).isEqualTo(Intake.unknown("NOT_ASKED"));
        assertThat(said.at("/published")).isEqualTo(Intake.fact("2021-11-24", "INFERRED"));
        assertThat(said.at("/region")).isEqualTo(Intake.fact("MA", "GIVEN"));
        assertThat(said.at("/rights").asText()).isEqualTo("QUOTATIONS_ONLY");
    }

    @ParameterizedTest
    @CsvSource({
        "outlet, '{\"standing\":\"GIVEN\"}', metadata.standing",
        "byline, '{\"value\":\"فلان\",\"standing\":\"NOT_KNOWN\"}', metadata.standing",
        "section, '{\"value\":\" \"}', metadata.line",
        "published, '{\"value\":\"yesterday\"}', metadata.date",
        "published, '{\"value\":\"1492-01-02\"}', metadata.date",
        "region, '{\"value\":\"Morocco\"}', metadata.region",
        "address, '{\"value\":\"javascript:alert(1)\"}', metadata.address"
    })
    void whatIsWronglySaidIsToldAtItsPlace(String name, String said, String key) {
        Paste paste = Paste.small();
        String metadata = "{\"" + name + "\":" + said + "}";
        Intake.assertProblem(
                yasmine.send(
                        "POST",
                        Intake.ARTICLES,
                        "{\"text\":\"" + paste.text() + "\",\"metadata\":" + metadata + "}",
                        Map.of()),
                422,
                key,
                "/metadata/" + name);
        assertThat(Intake.found(yasmine, "q=" + paste.mark())).isZero();
    }

    @Test
    void anArticleIsDescribedLaterByWhoeverReadItsLastVersion() {
        JsonNode article = Intake.taken(yasmine, Paste.small());
        String address = Intake.ARTICLES + "/" + article.at("/id").asText() + "/metadata";
        Map<String, Object> said = Map.of("outlet", Map.of("value", "الأسبوع"));
        Intake.assertProblem(yasmine.put(address, said), 428, "article.version-missing", "");
        String version = "\"" + article.at("/version").asText() + "\"";
        Answer described =
                yasmine.send("PUT", address, said, Map.of("If-Match", version)).expect(200);
        assertThat(described.json().at("/metadata/outlet")).isEqualTo(Intake.fact("الأسبوع", "GIVEN"));
        assertThat(described.header("ETag")).isNotEqualTo(version);
        Intake.assertProblem(
                yasmine.send("PUT", address, Map.of("rights", "FULL_SOURCE"), Map.of("If-Match", version)),
                412,
                "article.changed",
                "");
        Answer more = yasmine.send(
                        "PUT", address, Map.of("rights", "FULL_SOURCE"), Map.of("If-Match", described.header("ETag")))
                .expect(200);
        assertThat(more.json().at("/metadata/outlet")).isEqualTo(Intake.fact("الأسبوع", "GIVEN"));
    }

    @Test
    void theSampleSaysWhatIsKnownOfItAndWhatIsNot() {
        JsonNode sample = yasmine.get(
                        Intake.ARTICLES + "?region=MA&from=2021-11-24&until=2021-11-24&rights=FULL_SOURCE&q="
                                + Intake.encoded("قصاصة لوكالة الأنباء الفرنسية"))
                .expect(200)
                .json()
                .at("/items/0");
        JsonNode article = yasmine.get(Intake.ARTICLES + "/" + sample.at("/id").asText())
                .expect(200)
                .json();
        assertThat(article.at("/headline")).isEqualTo(Intake.unknown("NONE"));
        JsonNode said = article.at("/metadata");
        assertThat(said.at("/outlet")).isEqualTo(Intake.unknown("NOT_KNOWN"));
        assertThat(said.at("/byline")).isEqualTo(Intake.unknown("NOT_KNOWN"));
        assertThat(said.at("/published")).isEqualTo(Intake.fact("2021-11-24", "INFERRED"));
        assertThat(said.at("/region")).isEqualTo(Intake.fact("MA", "GIVEN"));
        assertThat(said.at("/rights").asText()).isEqualTo("FULL_SOURCE");
        assertThat(Intake.revision(yasmine, article).at("/segments")).hasSize(13);
    }
}
