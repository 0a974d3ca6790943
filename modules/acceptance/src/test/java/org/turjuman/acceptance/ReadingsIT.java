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
import org.turjuman.platform.api.Role;

/** What the desk reads in a source beside names, and what people say of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReadingsIT {
    private static final String TEXT =
            "قال وزير الدفاع إن الاجتماع سيعقد مساء الثلاثاء. وبلغت الكلفة أربعة ملايين درهم، بحسب مصادر متطابقة.";

    private final Client editor = Assignment.client("yasmine");
    private final Client reviser = Assignment.client("idris");

    @Test
    void aReadingIsAcceptedCorrectedRejectedAndTakenBack() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode open = reading(job, "VALUE", "أربعة ملايين");
        assertThat(open.at("/type").asText()).isEqualTo("MONEY");
        assertThat(open.at("/value").asText()).isEqualTo("4000000");
        assertThat(open.at("/version").asInt()).isZero();

        JsonNode right = decide(reviser, job, open, Map.of("verdict", "ACCEPTED"))
                .expect(200)
                .json();
        assertThat(right.at("/decision/verdict").asText()).isEqualTo("ACCEPTED");
        assertThat(right.at("/decision/by").asText()).isNotEmpty();
        JsonNode other = decide(reviser, job, right, Map.of("verdict", "CORRECTED", "value", "4500000"))
                .expect(200)
                .json();
        assertThat(other.at("/value").asText()).isEqualTo("4500000");
        JsonNode wrong = decide(reviser, job, other, Map.of("verdict", "REJECTED"))
                .expect(200)
                .json();
        assertThat(wrong.at("/value").asText()).isEqualTo("4000000");
        assertThat(reading(job, "VALUE", "أربعة ملايين")).isEqualTo(wrong);
        JsonNode none = takeBack(reviser, job, wrong).expect(200).json();
        assertThat(none.has("decision")).isFalse();
        assertThat(none.at("/version").asInt()).isEqualTo(4);
        assertThat(takeBack(reviser, job, none).expect(409).json().at("/type").asText())
                .endsWith(":reading.open");
        assertThat(decide(reviser, job, open, Map.of("verdict", "ACCEPTED"))
                        .expect(412)
                        .json()
                        .at("/type")
                        .asText())
                .endsWith(":reading.changed");
    }

    @Test
    void wordsAreCorrectedAndStandElsewhereFromThenOn() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode source = reading(job, "SOURCE", "مصادر متطابقة");
        assertThat(source.at("/value").asText()).isEqualTo("unnamed");
        int start = TEXT.indexOf("بحسب مصادر");
        JsonNode moved = decide(
                        editor,
                        job,
                        source,
                        Map.of("verdict", "CORRECTED", "start", start, "end", start + "بحسب مصادر".length() + 1))
                .expect(200)
                .json();
        assertThat(moved.at("/text").asText()).isEqualTo("بحسب مصادر");
        assertThat(moved.at("/key").asText()).isEqualTo(source.at("/key").asText());
        editor.send(
                        "PUT",
                        address(job, moved),
                        Map.of("verdict", "CORRECTED", "value", "somebody"),
                        Map.of("If-Match", "\"1\""))
                .expect(422);
        editor.put(address(job, moved), Map.of("verdict", "ACCEPTED")).expect(428);
    }

    @Test
    void aNameAndASourceMayBeTheSameWords() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode source = reading(job, "SOURCE", "مصادر متطابقة");
        decide(editor, job, source, Map.of("verdict", "ACCEPTED")).expect(200);
        String record = editor.post(
                        "/api/v1/names",
                        Map.of(
                                "type",
                                "ORGANISATION",
                                "forms",
                                List.of(Map.of("language", "ar", "text", "مصادر متطابقة", "status", "PREFERRED"))))
                .expect(201)
                .json()
                .at("/id")
                .asText();
        String revision = source.at("/key").asText().split("\\.")[0];
        Map<String, Object> words = Map.of(
                "revision",
                revision,
                "start",
                source.at("/start").asInt(),
                "end",
                source.at("/end").asInt(),
                "entity",
                record);
        JsonNode mention = editor.post("/api/v1/mentions", words).expect(201).json();
        assertThat(editor.get("/api/v1/mentions?revision=" + revision)
                        .expect(200)
                        .json()
                        .get("mentions"))
                .containsExactly(mention);
    }

    @Test
    void whoTranslatesTheArticleDecidesAndOtherTranslatorsDoNot() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode open = reading(job, "VALUE", "أربعة ملايين");
        Map<String, String> right = Map.of("verdict", "ACCEPTED");
        decide(Someone.with(Role.TRANSLATOR).client(), job, open, right).expect(403);
        decide(Assignment.client("lina"), job, open, right).expect(403);
        decide(Assignment.client("salma"), job, open, right).expect(200);
    }

    @Test
    void whatWasSaidHoldsForTheSameWordsOfACorrectedSource() {
        Job job = Job.claimed("salma", TEXT);
        decide(editor, job, reading(job, "VALUE", "أربعة ملايين"), Map.of("verdict", "CORRECTED", "value", "4100000"))
                .expect(200);
        decide(editor, job, reading(job, "SOURCE", "مصادر متطابقة"), Map.of("verdict", "REJECTED"))
                .expect(200);
        job.corrected("في بيان له، " + TEXT.replace("مصادر متطابقة", "مصادر مطلعة"));
        assertThat(reading(job, "VALUE", "أربعة ملايين").at("/value").asText()).isEqualTo("4100000");
        assertThat(reading(job, "SOURCE", "مصادر مطلعة").has("decision")).isFalse();
    }

    @Test
    void theChecksHoldATranslationAgainstWhatWasCorrected() {
        Job job = Job.claimed("salma", TEXT);
        String faithful = "The cost reached 4 million dirhams, according to corroborating sources.";
        assertThat(checksOf(job, faithful)).isEmpty();
        JsonNode corrected = decide(
                        editor,
                        job,
                        reading(job, "VALUE", "أربعة ملايين"),
                        Map.of("verdict", "CORRECTED", "value", "4500000"))
                .expect(200)
                .json();
        assertThat(checksOf(job, faithful)).containsExactly("number-changed");
        assertThat(checksOf(job, faithful.replace("4 million", "4.5 million"))).isEmpty();
        decide(editor, job, corrected, Map.of("verdict", "REJECTED")).expect(200);
        assertThat(checksOf(job, "The cost was huge, according to corroborating sources."))
                .isEmpty();
    }

    private static List<String> checksOf(Job job, String text) {
        Client salma = Assignment.client("salma");
        JsonNode unit = job.units(salma).get(2);
        String target = "/api/v1/targets/" + unit.at("/target").asText();
        Map<String, String> seen =
                Map.of("If-Match", "\"" + unit.at("/stamp").asText() + "\"", "Save-Id", "checks-" + System.nanoTime());
        salma.send("POST", target + "/versions", Map.of("text", text), seen).expect(200);
        List<String> ids = new ArrayList<>();
        salma.get(target + "/findings")
                .expect(200)
                .json()
                .at("/items")
                .forEach(finding -> ids.add(finding.at("/check").asText()));
        return ids;
    }

    @Test
    void theListIsPagedByKind() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode first = list(job, "?kind=VALUE&limit=1");
        assertThat(first.at("/total").asInt()).isGreaterThanOrEqualTo(2);
        JsonNode second =
                list(job, "?kind=VALUE&limit=1&after=" + first.at("/after").asText());
        assertThat(first.at("/items/0/start").asInt())
                .isLessThan(second.at("/items/0/start").asInt());
        assertThat(list(job, "").at("/total").asInt())
                .isGreaterThan(first.at("/total").asInt());
    }

    private JsonNode list(Job job, String query) {
        return editor.get("/api/v1/articles/" + job.article() + "/readings" + query)
                .expect(200)
                .json();
    }

    private JsonNode reading(Job job, String kind, String words) {
        List<JsonNode> found = new ArrayList<>();
        list(job, "?kind=" + kind).at("/items").forEach(found::add);
        return found.stream()
                .filter(one -> one.at("/text").asText().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words + " among " + found));
    }

    private static String address(Job job, JsonNode reading) {
        return "/api/v1/articles/" + job.article() + "/readings/"
                + reading.at("/key").asText() + "/decision";
    }

    private static Client.Answer decide(Client who, Job job, JsonNode reading, Map<String, ?> said) {
        return who.send("PUT", address(job, reading), said, seen(reading));
    }

    private static Client.Answer takeBack(Client who, Job job, JsonNode reading) {
        return who.send("DELETE", address(job, reading), null, seen(reading));
    }

    private static Map<String, String> seen(JsonNode reading) {
        return Map.of("If-Match", "\"" + reading.at("/version").asText() + "\"");
    }
}
