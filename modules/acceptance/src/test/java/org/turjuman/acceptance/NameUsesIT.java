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

/** Where a record is used, over the API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NameUsesIT {
    private final Client lina = Assignment.client("lina");

    /** By the words of the source, by a person's decision, by the targets, by the edition. */
    @Test
    void articleTranslationAndEditionAreListed() {
        Assignment assignment = Assignment.approved("FULL_SOURCE");
        String edition = assignment.publish(Map.of()).get("id").asText();
        String word = Names.word();
        String record = record("PLACE", "ar + مكان " + word, "en + Rabat", "ar ~ الرباط");
        List<JsonNode> uses = of(record, assignment, edition);
        assertThat(uses)
                .extracting(use -> use.get("kind").asText())
                .containsExactly("ARTICLE", "TRANSLATION", "EDITION");
        assertThat(uses.get(0).get("words").asText()).isEqualTo("الرباط");
        assertThat(uses.get(0).get("before").asText()).isEqualTo("وصل وزير الدفاع إلى ");
        assertThat(uses.get(1).get("state").asText()).isEqualTo("PUBLISHED");
        assertThat(uses.get(1).get("places").asInt())
                .as("headline and first sentence")
                .isEqualTo(2);
        assertThat(uses.get(2).get("state").asText()).isEqualTo("CURRENT");
        assertThat(uses.get(2).get("words").asText()).isEqualTo("Rabat");
    }

    @Test
    void aTranslationCountsWhereOnlyItsSourceNamesTheRecord() {
        Assignment assignment = Assignment.requested("FULL_SOURCE");
        String record = record("PLACE", "ar + مكان " + Names.word());
        int start = Assignment.FIRST.indexOf("الرباط");
        lina.post(
                        "/api/v1/mentions",
                        Map.of("revision", assignment.revision(), "start", start, "end", start + 6, "entity", record))
                .expect(201);
        List<JsonNode> uses = of(record, assignment, "");
        assertThat(uses).extracting(use -> use.get("kind").asText()).containsExactly("ARTICLE", "TRANSLATION");
        assertThat(uses.get(0).get("words").asText()).isEqualTo("الرباط");
        assertThat(uses.get(1).get("places").asInt()).isZero();
        assertThat(uses.get(1).has("words")).isFalse();
    }

    /** Whole words with their capital: Rabat is neither in Rabattre nor rabat. */
    @Test
    void whatLeavingAFormWouldTouchIsListed() {
        Assignment assignment = Assignment.translated("FULL_SOURCE");
        String record = record("PLACE", "ar + مكان " + Names.word(), "en + Rabat", "en ~ Raba", "en ~ Minister");
        assertThat(of(record, assignment, "", "?language=en&form=Rabat"))
                .singleElement()
                .satisfies(use -> assertThat(use.get("places").asInt()).isEqualTo(2));
        assertThat(of(record, assignment, "", "?language=en&form=Raba")).isEmpty();
        assertThat(of(record, assignment, "", "?form=Minister"))
                .as("only small ones")
                .isEmpty();
        assertThat(lina.get("/api/v1/names/" + record + "/uses?form=Fes")
                        .expect(422)
                        .json()
                        .get("type")
                        .asText())
                .endsWith("entity.no-such-form");
    }

    private String record(String type, String... forms) {
        return lina.post("/api/v1/names", Names.of(type, forms))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private List<JsonNode> of(String record, Assignment assignment, String edition) {
        return of(record, assignment, edition, "");
    }

    /** The uses in this article, translation and edition; those that other tests made are passed over. */
    private List<JsonNode> of(String record, Assignment assignment, String edition, String query) {
        Map<String, String> mine =
                Map.of("ARTICLE", assignment.article(), "TRANSLATION", assignment.translation(), "EDITION", edition);
        List<JsonNode> uses = new ArrayList<>();
        lina.get("/api/v1/names/" + record + "/uses" + query)
                .expect(200)
                .json()
                .get("items")
                .forEach(use -> {
                    if (use.get("id").asText().equals(mine.get(use.get("kind").asText()))) {
                        uses.add(use);
                    }
                });
        return uses;
    }
}
