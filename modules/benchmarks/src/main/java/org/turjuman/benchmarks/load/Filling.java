package org.turjuman.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.turjuman.benchmarks.desk.Colleague;

/**
 * Puts articles into an empty desk, each from other sentences in another order, and takes their translations to all the
 * states that a desk at work has.
 */
final class Filling {
    private static final List<String> OUTLETS =
            List.of("هسبريس", "القدس العربي", "الشروق", "النهار", "الأهرام", "الوطن");
    private static final List<String> REGIONS = List.of("MA", "GB", "DZ", "LB", "EG", "SY");
    private static final List<Stage> STAGES = List.of(Stage.values());

    private final String address;
    private final List<Sentence> sentences;
    private final Map<String, Sentence> bySource = new HashMap<>();
    private final int wantedEditions;
    private final Random random;
    private int editions;

    /** How far a translation is taken. */
    private enum Stage {
        QUEUED,
        STILL_QUEUED,
        FREE,
        CLAIMED,
        BEGUN,
        HALF,
        WAITING_FOR_REVIEW,
        IN_REVIEW,
        RETURNED,
        APPROVED;

        boolean reaches(Stage other) {
            return compareTo(other) >= 0;
        }
    }

    Filling(String address, List<Sentence> sentences, int wantedEditions, Random random) {
        this.address = address;
        this.sentences = sentences;
        this.wantedEditions = wantedEditions;
        this.random = random;
        sentences.forEach(sentence -> bySource.put(sentence.arabic(), sentence));
    }

    void fill(int articles) throws IOException, InterruptedException {
        Colleague editor = Colleague.signedIn(address, "yasmine");
        Map<String, Colleague> translators = Map.of(
                "en", Colleague.signedIn(address, "salma"),
                "fr", Colleague.signedIn(address, "nora"));
        Colleague reviser = Colleague.signedIn(address, "idris");
        for (int i = 0; i < articles; i++) {
            String article = take(editor, i);
            for (String language : i % 2 == 0 ? List.of("en", "fr") : List.of("en")) {
                String translation = request(editor, article, language, i);
                Stage stage = STAGES.get((i / 2 + (language.equals("fr") ? 5 : 0)) % STAGES.size());
                Colleague translator = language.equals("fr") ? translators.get("fr") : translators.get("en");
                advance(translation, language, stage, translator == null ? editor : translator, reviser);
                if (stage == Stage.APPROVED && editions < wantedEditions) {
                    editions++;
                    editor.post("/api/v1/translations/" + translation + "/editions", "{\"rightsConfirmed\":true}");
                }
            }
        }
    }

    private String take(Colleague editor, int number) throws IOException, InterruptedException {
        List<Sentence> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, random);
        StringBuilder text = new StringBuilder();
        int length = 8 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            text.append(shuffled.get(i).arabic()).append(i % 3 == 2 ? "\n" : " ");
        }
        ObjectNode metadata = Colleague.object();
        metadata.putObject("outlet").put("value", OUTLETS.get(number % OUTLETS.size()));
        metadata.putObject("region").put("value", REGIONS.get(number % REGIONS.size()));
        metadata.putObject("published").put("value", "2021-%02d-%02d".formatted(1 + number % 12, 1 + number % 28));
        metadata.put("rights", "FULL_SOURCE");
        ObjectNode article = Colleague.object().put("text", text.toString().strip());
        article.set("metadata", metadata);
        if (number % 2 == 0) {
            article.put("headline", "أخبار اليوم رقم " + (number + 1));
        }
        return editor.post("/api/v1/articles", article.toString()).get("id").asText();
    }

    private static String request(Colleague editor, String article, String language, int number)
            throws IOException, InterruptedException {
        ObjectNode wanted = Colleague.object()
                .put("article", article)
                .put("language", language)
                .put("priority", number % 7 == 0 ? "URGENT" : "NORMAL");
        return editor.post("/api/v1/translations", wanted.toString()).get("id").asText();
    }

    private void advance(String translation, String language, Stage stage, Colleague translator, Colleague reviser)
            throws IOException, InterruptedException {
        String path = "/api/v1/translations/" + translation;
        if (!stage.reaches(Stage.CLAIMED)) {
            return;
        }
        translator.post(path + "/claim", "{}");
        if (!stage.reaches(Stage.BEGUN)) {
            return;
        }
        JsonNode units = translator.read(path).get("units");
        int wanted = stage == Stage.BEGUN ? 2 : stage == Stage.HALF ? units.size() / 2 : units.size();
        for (int i = 0; i < wanted; i++) {
            confirm(translator, units.get(i), language);
        }
        if (!stage.reaches(Stage.WAITING_FOR_REVIEW)) {
            return;
        }
        translator.post(path + "/hand-ins", "{}");
        if (!stage.reaches(Stage.IN_REVIEW)) {
            return;
        }
        reviser.post(path + "/review", "{}");
        if (stage == Stage.RETURNED) {
            Colleague.json(reviser.send(
                    "POST", path + "/review/returns", "{\"reason\":\"The figures, please.\",\"units\":[]}"));
        } else if (stage == Stage.APPROVED) {
            approve(reviser, path);
        }
    }

    private void confirm(Colleague translator, JsonNode unit, String language)
            throws IOException, InterruptedException {
        String source = unit.get("source").asText();
        Sentence sentence = bySource.get(source.strip());
        String text = sentence == null
                ? "The news of the day, number " + source.replaceAll("[^0-9]", "")
                : sentence.translations().getOrDefault(language, "");
        String path = "/api/v1/targets/" + unit.get("target").asText();
        HttpResponse<String> answer = translator.send(
                "POST",
                path + "/confirmations",
                Colleague.object().put("text", text).toString(),
                "If-Match",
                "\"0.0\"",
                "Save-Id",
                UUID.randomUUID().toString());
        if (!Colleague.json(answer).path("confirmed").asBoolean()) {
            translator.send(
                    "PUT",
                    path + "/omission",
                    "{\"reason\":\"Cut otherwise than written.\"}",
                    "If-Match",
                    answer.headers().firstValue("ETag").orElse("\"0.0\""));
        }
    }

    private static void approve(Colleague reviser, String path) throws IOException, InterruptedException {
        reviser.post(path + "/review/approvals", "{}");
        for (JsonNode unit : reviser.read(path).get("units")) {
            if (unit.get("state").asText().equals("CONFIRMED")) { // with an open warning, read and found right
                reviser.send(
                        "POST",
                        "/api/v1/units/" + unit.get("id").asText() + "/approval",
                        "{}",
                        "If-Match",
                        "\"" + unit.get("stamp").asText() + "\"");
            }
        }
        reviser.post(path + "/review/approval", "{}");
    }
}
