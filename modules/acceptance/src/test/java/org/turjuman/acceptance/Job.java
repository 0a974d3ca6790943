package org.turjuman.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.turjuman.acceptance.Client.Answer;

/** A translation of an article of one's own, made through the API, for a journey that begins in the middle. */
final class Job {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final String article;
    private final String translation;

    private Job(String article, String translation) {
        this.article = article;
        this.translation = translation;
    }

    /** Taken in by the editor and requested in English, claimed by a translator. */
    static Job claimed(String holder, String text) {
        return claimed(holder, "en", text);
    }

    /** The same in another language. */
    static Job claimed(String holder, String language, String text) {
        Client editor = Assignment.client("yasmine");
        String unlike = text + "\nانتهى الخبر رقم " + (1_000 + MADE.incrementAndGet()) + ".";
        String article = id(editor.post("/api/v1/articles", Map.of("text", unlike)));
        Map<String, Object> wanted = Map.of("article", article, "language", language);
        String translation = id(editor.post("/api/v1/translations", wanted));
        Assignment.client(holder)
                .post("/api/v1/translations/" + translation + "/claim", Map.of())
                .expect(200);
        return new Job(article, translation);
    }

    private static String id(Answer created) {
        return created.expect(201).json().path("id").asText();
    }

    String article() {
        return article;
    }

    String translation() {
        return translation;
    }

    /** The workbench's address. */
    String bench() {
        return "/desk/translations/" + translation;
    }

    /** The review's address. */
    String review() {
        return bench() + "/review";
    }

    /** Its units as the API gives them, the headline first. */
    List<JsonNode> units(Client reader) {
        List<JsonNode> units = new ArrayList<>();
        reader.get("/api/v1/translations/" + translation)
                .expect(200)
                .json()
                .path("units")
                .forEach(units::add);
        return units;
    }

    /** The id of one of them. */
    String unit(int number) {
        return units(Assignment.client("yasmine")).get(number).path("id").asText();
    }

    /** Confirms texts from the headline on; the last unit, which {@link #claimed} added, gets its own. */
    Job written(String holder, String... texts) {
        Client client = Assignment.client(holder);
        List<JsonNode> units = units(client);
        for (int i = 0; i < units.size(); i++) {
            boolean last = i == units.size() - 1;
            String number = units.get(i).path("source").asText().replaceAll("[^0-9]", "");
            confirm(client, units.get(i), last ? "Story " + number + " ends here." : texts[i]);
        }
        return this;
    }

    private static void confirm(Client client, JsonNode unit, String text) {
        Map<String, String> headers = new HashMap<>();
        headers.put("If-Match", "\"" + unit.path("stamp").asText() + "\"");
        headers.put("Save-Id", UUID.randomUUID().toString());
        String path = "/api/v1/targets/" + unit.path("target").asText() + "/confirmations";
        client.send("POST", path, Map.of("text", text), headers).expect(200);
    }

    /** Hands it to review. */
    Job handedIn(String holder) {
        Assignment.client(holder)
                .post("/api/v1/translations/" + translation + "/hand-ins", Map.of("note", "Please look at the names."))
                .expect(200);
        return this;
    }

    /** Gives the article a corrected source. */
    void corrected(String text) {
        Client editor = Assignment.client("yasmine");
        String tag = editor.get("/api/v1/articles/" + article).expect(200).header("ETag");
        editor.send("POST", "/api/v1/articles/" + article + "/revisions", Map.of("text", text), Map.of("If-Match", tag))
                .expect(201);
    }
}
