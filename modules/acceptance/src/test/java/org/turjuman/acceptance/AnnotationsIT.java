package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Notes on words of sources and translations, over the API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnnotationsIT {
    private static final String TRANSLATOR = Assignment.TRANSLATOR;
    private static final Map<String, String> SAID = Assignment.says("He held the office until 2022.", "READERS");
    private final Client salma = Assignment.client(TRANSLATOR);

    @Test
    void notesOnSourceAndTranslationStandInTheOrderOfTheirTexts() {
        Assignment assignment = Assignment.translated("FULL_SOURCE");
        JsonNode target = assignment
                .noteOnTarget(TRANSLATOR, 1, "defence minister", SAID)
                .expect(201)
                .json();
        Client.Answer written = assignment
                .noteOnSource(TRANSLATOR, 1, "وزير الدفاع", Assignment.says("Which one?", "COLLEAGUES"))
                .expect(201);
        JsonNode source = written.json();
        assertThat(written.header("Location"))
                .isEqualTo(
                        Desk.ADDRESS + "/api/v1/annotations/" + source.get("id").asText());
        assertThat(source.get("exact").asText()).isEqualTo("وزير الدفاع");
        assertThat(source.get("prefix").asText()).isEqualTo("وصل ");
        assertThat(source.get("revision").asText()).isEqualTo(assignment.revision());
        assertThat(source.get("audience").asText()).isEqualTo("COLLEAGUES");
        assertThat(target.get("exact").asText()).isEqualTo("defence minister");
        assertThat(target.at("/span/start").asInt()).isEqualTo(4);
        assertThat(target.get("byName").asText()).isNotEmpty();

        String unit = assignment.unit(1).get("id").asText();
        JsonNode items = salma.get("/api/v1/units/" + unit + "/annotations")
                .expect(200)
                .json()
                .get("items");
        assertThat(items).containsExactly(source, target);
        assertThat(salma.get("/api/v1/units/" + assignment.unit(2).get("id").asText() + "/annotations")
                        .expect(200)
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void aNoteFollowsItsWordsThroughAnEditOfTheTranslation() {
        Assignment assignment = Assignment.translated("FULL_SOURCE");
        JsonNode before = assignment
                .noteOnTarget(TRANSLATOR, 1, "Rabat", SAID)
                .expect(201)
                .json();
        assignment.write(TRANSLATOR, 1, "Late on Tuesday, the defence minister arrived in Rabat on his first visit.");
        JsonNode after = read(before);
        assertThat(after.get("lost").asBoolean()).isFalse();
        assertThat(after.at("/span/start").asInt()).isEqualTo(49);
        assertThat(after.get("exact").asText()).isEqualTo("Rabat");
        assertThat(after.get("suffix").asText()).isEqualTo(" on his first visit.");
        assertThat(after.get("targetVersion")).isEqualTo(assignment.unit(1).get("versionId"));
    }

    @Test
    void aLostNoteIsListedAndHoldsTheApprovalUntilItsWordsAreFoundAgain() {
        Assignment assignment = Assignment.translated("FULL_SOURCE");
        JsonNode note = assignment
                .noteOnTarget(TRANSLATOR, 2, "historic", SAID)
                .expect(201)
                .json();
        assignment.write(TRANSLATOR, 2, "The minister said that the visit had no equal.");
        assertThat(read(note).get("lost").asBoolean()).isTrue();
        JsonNode listed =
                salma.get(assignment.path("/annotations")).expect(200).json().get("items");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("lost").asBoolean()).isTrue();
        assertThat(listed.get(0).get("exact").asText()).isEqualTo("historic");

        assignment.handIn();
        assignment.review();
        Client.Answer held = assignment.approve().expect(409);
        assertThat(held.json().get("detail").asText()).contains("historic");

        Client.Answer moved = change(
                        Assignment.REVISER,
                        note,
                        version(note),
                        Map.of("place", assignment.placeInTarget(2, "no equal")))
                .expect(200);
        assertThat(moved.json().get("lost").asBoolean()).isFalse();
        assertThat(moved.json().get("exact").asText()).isEqualTo("no equal");
        assertThat(moved.json().get("text")).isEqualTo(note.get("text"));
        assignment.approve().expect(200);
    }

    @Test
    void aLostNoteHoldsTheApprovalUntilItIsDeleted() {
        Assignment assignment = Assignment.translated("FULL_SOURCE");
        JsonNode note = assignment
                .noteOnTarget(TRANSLATOR, 2, "historic", SAID)
                .expect(201)
                .json();
        assignment.write(TRANSLATOR, 2, "The minister said that the visit had no equal.");
        assignment.handIn();
        assignment.review();
        assignment.approve().expect(409);
        delete(TRANSLATOR, note, version(note)).expect(204);
        assignment.approve().expect(200);
    }

    @Test
    void aNoteOnTheSourceGoesWithItsWordsIntoTheCorrectedSource() {
        Assignment assignment = Assignment.translated("FULL_SOURCE");
        JsonNode kept = assignment
                .noteOnSource(TRANSLATOR, 3, "اتفاقا أمنيا", SAID)
                .expect(201)
                .json();
        JsonNode gone = assignment
                .noteOnSource(TRANSLATOR, 2, "تاريخية", SAID)
                .expect(201)
                .json();
        String article = "/api/v1/articles/" + assignment.article();
        Client yasmine = Assignment.client(Assignment.EDITOR);
        String version = yasmine.get(article).expect(200).header("ETag");
        String corrected = Assignment.FIRST + " وقال الوزير إن الزيارة ناجحة بكل المقاييس.\n\nومساء اليوم قيل: "
                + Assignment.THIRD;
        yasmine.send("POST", article + "/revisions", Map.of("text", corrected), Map.of("If-Match", version))
                .expect(201);
        yasmine.post(assignment.path("/source-move"), null).expect(200);
        JsonNode found = read(kept);
        assertThat(found.get("revision")).isNotEqualTo(kept.get("revision"));
        assertThat(found.get("lost").asBoolean()).isFalse();
        int start = found.at("/span/start").asInt();
        assertThat(corrected.substring(start, found.at("/span/end").asInt())).isEqualTo("اتفاقا أمنيا");
        assertThat(read(gone).get("lost").asBoolean()).isTrue();
    }

    @Test
    void itsAuthorOrAnEditorChangesANoteAndNobodyElse() {
        Assignment assignment = Assignment.translated("FULL_SOURCE");
        JsonNode note = assignment
                .noteOnTarget(TRANSLATOR, 1, "Rabat", SAID)
                .expect(201)
                .json();
        Map<String, String> other = Map.of("text", "The capital of Morocco.", "audience", "COLLEAGUES");
        change(Assignment.REVISER, note, "0", other).expect(403);
        delete(Assignment.REVISER, note, "0").expect(403);
        assertThat(Assignment.client(Assignment.REVISER)
                        .get(path(note))
                        .expect(200)
                        .json()
                        .get("editable")
                        .asBoolean())
                .isFalse();

        JsonNode changed =
                change(Assignment.EDITOR, note, "0", other).expect(200).json();
        assertThat(changed.get("text").asText()).isEqualTo("The capital of Morocco.");
        assertThat(changed.get("audience").asText()).isEqualTo("COLLEAGUES");
        assertThat(changed.get("kind")).isEqualTo(note.get("kind"));

        Client.Answer stale = change(TRANSLATOR, note, "0", other).expect(412);
        assertThat(stale.json().get("type").asText()).isEqualTo("urn:turjuman:problem:note.changed");
        salma.put(path(note), other).expect(428);
        delete(TRANSLATOR, changed, version(changed)).expect(204);
        salma.get(path(note)).expect(404);
        assertThat(salma.get(assignment.path("/annotations")).json().get("items"))
                .isEmpty();
    }

    @Test
    void aChangeThatIsRefusedLeavesTheNoteOnItsWords() {
        Assignment assignment = Assignment.translated("FULL_SOURCE");
        JsonNode note = assignment
                .noteOnTarget(TRANSLATOR, 1, "defence minister", SAID)
                .expect(201)
                .json();
        change(TRANSLATOR, note, "0", Map.of("place", assignment.placeInTarget(1, "Rabat"), "text", "  "))
                .expect(422);
        assertThat(read(note)).isEqualTo(note);
        JsonNode changed = change(
                        TRANSLATOR,
                        note,
                        "0",
                        Map.of("place", assignment.placeInTarget(1, "Rabat"), "text", "The capital."))
                .expect(200)
                .json();
        assertThat(changed.get("exact").asText()).isEqualTo("Rabat");
        assertThat(changed.get("text").asText()).isEqualTo("The capital.");
    }

    @Test
    void whatIsNoNoteIsRefusedWithItsReason() {
        Assignment assignment = Assignment.translated("FULL_SOURCE");
        assertThat(problem(assignment.noteOnTarget(TRANSLATOR, 1, "Rabat", Assignment.says("  ", "READERS")), 422))
                .endsWith("note.empty");
        assertThat(problem(assignment.noteOnTarget(TRANSLATOR, 1, " ", SAID), 422))
                .endsWith("note.nothing-selected");
        Map<String, Object> place = new HashMap<>(assignment.placeInTarget(1, "Rabat"));
        Map<String, Object> note = new HashMap<>(SAID);
        note.put("place", place);
        assignment.write(TRANSLATOR, 1, "He arrived in Rabat on Tuesday evening.");
        assertThat(problem(salma.post("/api/v1/annotations", note), 412)).endsWith("note.newer-version");
        place.put("side", "SOURCE");
        place.put("end", 100_000);
        assertThat(problem(salma.post("/api/v1/annotations", note), 422)).endsWith("note.beyond-text");
        assertThat(problem(Client.nobody().post("/api/v1/annotations", note), 401))
                .isNotEmpty();
        salma.get("/api/v1/annotations/999999").expect(404);
    }

    private static String problem(Client.Answer answer, int status) {
        answer.expect(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        return answer.json().get("type").asText();
    }

    private JsonNode read(JsonNode note) {
        return salma.get(path(note)).expect(200).json();
    }

    private String version(JsonNode note) {
        return read(note).get("version").asText();
    }

    private static Client.Answer change(String person, JsonNode note, String version, Map<String, ?> what) {
        return Assignment.client(person).send("PUT", path(note), what, Map.of("If-Match", "\"" + version + "\""));
    }

    private static Client.Answer delete(String person, JsonNode note, String version) {
        return Assignment.client(person).send("DELETE", path(note), null, Map.of("If-Match", "\"" + version + "\""));
    }

    private static String path(JsonNode note) {
        return "/api/v1/annotations/" + note.get("id").asText();
    }
}
