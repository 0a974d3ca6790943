package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An article of a test's own on its way through the desk, driven over the API: taken in and requested by the editor,
 * translated into English by one person, reviewed by another.
 *
 * <p>The article has no headline and three sentences in two paragraphs, so that its units are numbered 0 to 3. No
 * sentence holds what the checks would stop.
 */
final class Assignment {
    static final String EDITOR = "yasmine";
    static final String TRANSLATOR = "salma";
    static final String REVISER = "idris";

    static final String FIRST = "وصل وزير الدفاع إلى الرباط مساء الثلاثاء.";
    static final String SECOND = "وقال الوزير إن الزيارة تاريخية بكل المقاييس.";
    static final String THIRD = "ومن المنتظر أن يوقع الطرفان اتفاقا أمنيا يوم الأربعاء.";

    /** The translation of the headline and the three sentences. */
    static final List<String> ENGLISH = List.of(
            "Defence minister visits Rabat",
            "The defence minister arrived in Rabat on Tuesday evening.",
            "The minister said that the visit was historic by every measure.",
            "The two sides are expected to sign a security agreement on Wednesday.");

    private static final Map<String, Client> CLIENTS = new ConcurrentHashMap<>();

    private final String article;
    private final String translation;
    private final String revision;

    private Assignment(JsonNode article, String language) {
        this.article = article.get("id").asText();
        this.revision = article.get("current").asText();
        this.translation = client(EDITOR)
                .post("/api/v1/translations", Map.of("article", this.article, "language", language))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    /** Taken in with these rights, requested in English. */
    static Assignment requested(String rights) {
        Map<String, Object> metadata = Map.of(
                "rights",
                rights,
                "published",
                Map.of("value", "2021-11-23", "standing", "GIVEN"),
                "outlet",
                Map.of("standing", "NOT_KNOWN"),
                "byline",
                Map.of("standing", "NOT_KNOWN"));
        JsonNode taken = client(EDITOR)
                .post("/api/v1/articles", Map.of("text", FIRST + " " + SECOND + "\n\n" + THIRD, "metadata", metadata))
                .expect(201)
                .json();
        return new Assignment(taken, "en");
    }

    /** Claimed and written down sentence by sentence, not handed in. */
    static Assignment translated(String rights) {
        Assignment assignment = requested(rights);
        client(TRANSLATOR).post(assignment.path("/claim"), null).expect(200);
        for (int number = 0; number < ENGLISH.size(); number++) {
            assignment.write(TRANSLATOR, number, ENGLISH.get(number));
        }
        return assignment;
    }

    /** Approved by the reviser. */
    static Assignment approved(String rights) {
        Assignment assignment = translated(rights);
        assignment.handIn();
        assignment.review();
        assignment.approve().expect(200);
        return assignment;
    }

    /** Published at once. */
    static Assignment published(String rights) {
        Assignment assignment = approved(rights);
        assignment.publish(Map.of());
        return assignment;
    }

    /** The API as this person; one session for the whole run. */
    static Client client(String person) {
        return CLIENTS.computeIfAbsent(person, Client::of);
    }

    String article() {
        return article;
    }

    String translation() {
        return translation;
    }

    String revision() {
        return revision;
    }

    /** An address of the translation in the API. */
    String path(String rest) {
        return "/api/v1/translations/" + translation + rest;
    }

    /** A unit as the translator sees it now. */
    JsonNode unit(int number) {
        for (JsonNode unit : units()) {
            if (unit.get("number").asInt() == number) {
                return unit;
            }
        }
        throw new AssertionError("no unit " + number);
    }

    private List<JsonNode> units() {
        List<JsonNode> units = new ArrayList<>();
        client(TRANSLATOR).get(path("")).expect(200).json().get("units").forEach(units::add);
        assertThat(units).hasSize(ENGLISH.size());
        return units;
    }

    /** Writes and confirms a text. */
    void write(String person, int number, String text) {
        JsonNode unit = unit(number);
        JsonNode confirmation = client(person)
                .send(
                        "POST",
                        "/api/v1/targets/" + unit.get("target").asText() + "/confirmations",
                        Map.of("text", text),
                        Map.of(
                                "If-Match",
                                stamp(unit),
                                "Save-Id",
                                UUID.randomUUID().toString()))
                .expect(200)
                .json();
        assertThat(confirmation.get("confirmed").asBoolean())
                .as(confirmation.toString())
                .isTrue();
    }

    private static String stamp(JsonNode unit) {
        return "\"" + unit.get("version").asInt() + "." + unit.get("draft").asInt() + "\"";
    }

    void handIn() {
        client(TRANSLATOR).post(path("/hand-ins"), Map.of()).expect(200);
    }

    /** The reviser takes the review and approves every unit. */
    void review() {
        client(REVISER).post(path("/review"), null).expect(200);
        client(REVISER).post(path("/review/approvals"), null).expect(200);
        for (JsonNode unit : units()) {
            if (!unit.get("state").asText().equals("APPROVED")) {
                client(REVISER)
                        .send(
                                "POST",
                                "/api/v1/units/" + unit.get("id").asText() + "/approval",
                                null,
                                Map.of("If-Match", stamp(unit)))
                        .expect(200);
            }
        }
    }

    /** The reviser approves the whole, or is told what stands in the way. */
    Client.Answer approve() {
        return client(REVISER).post(path("/review/approval"), null);
    }

    /** The editor publishes; what comes back is the edition. */
    JsonNode publish(Map<String, ?> how) {
        return client(EDITOR).post(path("/editions"), how).expect(201).json();
    }

    /** The translator writes one sentence anew after the editor asked for it, and it is approved again. */
    void correct(String edition, int number, String text) {
        String holder = client(TRANSLATOR)
                .get("/api/v1/me")
                .expect(200)
                .json()
                .get("id")
                .asText();
        client(EDITOR)
                .post(
                        "/api/v1/editions/" + edition + "/corrections",
                        Map.of("holder", holder, "reason", "A reader wrote to us."))
                .expect(204);
        write(TRANSLATOR, number, text);
        handIn();
        review();
        approve().expect(200);
    }

    /** Notes words of the source of a unit. */
    Client.Answer noteOnSource(String person, int number, String words, Map<String, ?> content) {
        JsonNode unit = unit(number);
        int start = unit.at("/span/start").asInt() + unit.get("source").asText().indexOf(words);
        return note(
                person,
                Map.of(
                        "unit",
                        unit.get("id").asText(),
                        "side",
                        "SOURCE",
                        "start",
                        start,
                        "end",
                        start + words.length()),
                content);
    }

    /** Notes words of the translation of a unit. */
    Client.Answer noteOnTarget(String person, int number, String words, Map<String, ?> content) {
        return note(person, placeInTarget(number, words), content);
    }

    /** Where words of the translation stand, as the API wants it. */
    Map<String, Object> placeInTarget(int number, String words) {
        JsonNode unit = unit(number);
        int start = unit.get("text").asText().indexOf(words);
        return Map.of(
                "unit",
                unit.get("id").asText(),
                "side",
                "TARGET",
                "version",
                unit.get("versionId").asText(),
                "start",
                start,
                "end",
                start + words.length());
    }

    private static Client.Answer note(String person, Map<String, Object> place, Map<String, ?> content) {
        Map<String, Object> note = new HashMap<>(content);
        note.put("place", place);
        return client(person).post("/api/v1/annotations", note);
    }

    /** What a note says. */
    static Map<String, String> says(String text, String audience) {
        return Map.of("kind", "CONTEXT", "audience", audience, "language", "en", "text", text);
    }
}
