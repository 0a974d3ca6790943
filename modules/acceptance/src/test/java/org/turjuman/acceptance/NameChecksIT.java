package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The names of a translation held against its source and against the authority, over the API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NameChecksIT {
    private final Client salma = Assignment.client("salma");

    private void known(String arabic, String preferred, String other, String status) {
        Map<String, Object> person = Map.of(
                "type",
                "PERSON",
                "forms",
                List.of(
                        form("ar", arabic, "PREFERRED"),
                        form("en", preferred, "PREFERRED"),
                        form("en", other, status)));
        salma.post("/api/v1/names", person).expect(201);
    }

    private static Map<String, String> form(String language, String text, String status) {
        return Map.of("language", language, "text", text, "status", status);
    }

    /** The findings about names, each with its id and its fix. */
    private List<String> checked(String source, String target) {
        Map<String, String> request =
                Map.of("source", source, "sourceLanguage", "ar", "target", target, "targetLanguage", "en");
        return names(salma.post("/api/v1/checks", request).expect(200).json().path("findings"));
    }

    private static List<String> names(JsonNode findings) {
        return findings.findParents("check").stream()
                .filter(finding -> finding.path("check").asText().startsWith("name-"))
                .map(finding -> finding.path("check").asText() + " "
                        + finding.path("fix").asText("-"))
                .toList();
    }

    @Test
    void aNameOfTheAuthorityIsAskedForInItsApprovedSpelling() {
        known("ضرغام القلعماني", "Dirgham Qalamani", "Dorgham Elkalamany", "AVOIDED");
        String source = "وقال ضرغام القلعماني إن الاجتماع انتهى.";
        assertThat(checked(source, "Dirgham Qalamani’s meeting is over, he said."))
                .isEmpty();
        assertThat(checked(source, "Dirgham Qalamany said the meeting was over."))
                .containsExactly("name-other Qalamani");
        assertThat(checked(source, "Dorgham Elkalamany said the meeting was over."))
                .containsExactly("name-avoided Dirgham Qalamani");
        assertThat(checked(source, "The meeting is over.")).containsExactly("name-missing -");
    }

    @Test
    void theWorkbenchIsToldOfNamesThatItsUnitsSpellInTwoWays() {
        known("نعمان الطرفهاوي", "Noaman Tarafhawi", "Noaman Tarafhaoui", "ADMITTED");
        Job job = Job.claimed("salma", "وصل نعمان الطرفهاوي أمس.\nوغادر نعمان الطرفهاوي اليوم.");
        List<JsonNode> units = job.units(salma);
        assertThat(saved(units.get(1), "Noaman Tarafhawi arrived yesterday.")).isEmpty();
        assertThat(saved(units.get(2), "Noaman Tarfahawi left today.")).containsExactly("name-other Tarafhawi");
        assertThat(saved(units.get(2), "Noaman Tarafhaoui left today."))
                .containsExactly("name-spelled-two-ways Noaman Tarafhawi");
        assertThat(saved(units.get(2), "Noaman Tarafhawi left today.")).isEmpty();
    }

    /** The findings about names once a text is saved. */
    private List<String> saved(JsonNode unit, String text) {
        String path = "/api/v1/targets/" + unit.path("target").asText();
        Map<String, String> headers = new HashMap<>();
        headers.put("If-Match", salma.get(path).expect(200).header("ETag"));
        headers.put("Save-Id", UUID.randomUUID().toString());
        salma.send("POST", path + "/versions", Map.of("text", text), headers).expect(200);
        return names(salma.get(path + "/findings").expect(200).json());
    }
}
