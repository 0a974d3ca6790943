package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Merging and splitting records of the authority, over the API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NameUpkeepIT {
    private final Client lina = Assignment.client("lina");

    @Test
    void mergedRecordsBecomeOneWhichAnswersForBoth() {
        String word = Names.word();
        Record gone = record("PERSON", "ar + بنيامين " + word, "en + Benyamin");
        Record kept = record("PERSON", "ar + بينيامين " + word, "en + Benjamin", "fr + Benjamin");
        JsonNode proposed = lina.get(kept.path() + "/merges/" + gone.id() + "/result")
                .expect(200)
                .json();
        Client.Answer merged = merge(gone, kept).expect(201);
        assertThat(merged.header("Location")).endsWith(kept.path());
        assertThat(merged.header("ETag")).isEqualTo("\"1\"");
        assertThat(forms(merged.json()))
                .containsExactly(
                        "ar + بينيامين " + word,
                        "en + Benjamin",
                        "fr + Benjamin",
                        "ar ~ بنيامين " + word,
                        "en ~ Benyamin")
                .isEqualTo(forms(proposed));

        Client.Answer redirect = lina.get(gone.path()).expect(301);
        assertThat(redirect.header("Location")).isEqualTo(Desk.ADDRESS + kept.path());
        assertThat(redirect.json().get("id").asText()).isEqualTo(kept.id());
        assertThat(Names.nearest(lina, "بنيامين " + word)).containsExactly(kept.id());
        assertThat(lina.get("/api/v1/names?words=" + Names.encoded(word))
                        .expect(200)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(acts(gone)).containsExactly("WENT_INTO " + kept.id(), "CREATED");
        assertThat(acts(kept)).containsExactly("TOOK_IN " + gone.id(), "CREATED");
        JsonNode merge = lina.get(kept.path() + "/merges").expect(200).json().at("/items/0");
        assertThat(merge.get("gone").asText()).isEqualTo(gone.id());
        assertThat(forms(merge)).containsExactly("ar + بنيامين " + word, "en + Benyamin");
    }

    @Test
    void whoChangesAMergedRecordIsToldWhereItWent() {
        Record gone = record("PERSON", "ar + قديم " + Names.word());
        Record kept = record("PERSON", "ar + جديد " + Names.word());
        merge(gone, kept).expect(201);
        Client.Answer refused = lina.send(
                        "PUT", gone.path(), Names.of("PERSON", "ar + آخر"), Map.of("If-Match", "\"1\""))
                .expect(409);
        assertThat(refused.json().get("type").asText()).endsWith("entity.merged");
        assertThat(refused.json().get("detail").asText()).contains(kept.id());
        merge(gone, record("PERSON", "ar + ثالث " + Names.word())).expect(409);
    }

    @Test
    void mentionsGoAlongAndComeBack() {
        Assignment assignment = Assignment.requested("FULL_SOURCE");
        Record gone = record("PLACE", "ar + المدينة " + Names.word());
        Record kept = record("PLACE", "ar + العاصمة " + Names.word());
        String first = mark(assignment, "الرباط", gone);
        String second = mark(assignment, "المقاييس", kept);
        merge(gone, kept).expect(201);
        assertThat(named(first)).isEqualTo(kept.id());
        assertThat(named(mark(assignment, "الرباط", gone)))
                .as("the old number still leads there")
                .isEqualTo(kept.id());

        lina.delete(gone.path() + "/merges/" + gone.id()).expect(404);
        assertThat(named(first)).as("no merge of that record").isEqualTo(kept.id());
        JsonNode back =
                lina.delete(kept.path() + "/merges/" + gone.id()).expect(200).json();
        assertThat(back.get("id").asText()).isEqualTo(gone.id());
        assertThat(named(first)).isEqualTo(gone.id());
        assertThat(named(second)).isEqualTo(kept.id());
    }

    @Test
    void aMergeIsTakenBackWhole() {
        String word = Names.word();
        Record gone = record("PERSON", "ar + سعاد " + word, "en + Souad");
        Record kept = record("PERSON", "ar + سعادة " + word, "en + Suad");
        JsonNode goneBefore = lina.get(gone.path()).expect(200).json();
        JsonNode keptBefore = lina.get(kept.path()).expect(200).json();
        merge(gone, kept).expect(201);
        lina.delete(kept.path() + "/merges/" + gone.id()).expect(200);
        assertThat(forms(lina.get(gone.path()).expect(200).json())).isEqualTo(forms(goneBefore));
        assertThat(forms(lina.get(kept.path()).expect(200).json())).isEqualTo(forms(keptBefore));
        assertThat(Names.nearest(lina, "سعاد " + word)).contains(gone.id());
        assertThat(acts(gone)).containsExactly("CAME_BACK " + kept.id(), "WENT_INTO " + kept.id(), "CREATED");
        assertThat(acts(kept)).containsExactly("GAVE_BACK " + gone.id(), "TOOK_IN " + gone.id(), "CREATED");
        assertThat(lina.get(kept.path() + "/merges").expect(200).json().get("items"))
                .isEmpty();
        lina.delete(kept.path() + "/merges/" + gone.id()).expect(409);
        lina.send("POST", kept.path() + "/merges", order(gone, 2), Map.of("If-Match", "\"2\""))
                .expect(201);
    }

    @Test
    void aMergeIsNotTakenBackOnceTheRecordWasChanged() {
        Record gone = record("PERSON", "ar + هند " + Names.word());
        Record kept = record("PERSON", "ar + هنده " + Names.word());
        merge(gone, kept).expect(201);
        lina.send("PUT", kept.path(), Names.of("PERSON", "ar + هند", "en + Hind"), Map.of("If-Match", "\"1\""))
                .expect(200);
        assertThat(lina.get(kept.path() + "/merges")
                        .expect(200)
                        .json()
                        .at("/items/0/undoable")
                        .asBoolean())
                .isFalse();
        Client.Answer refused =
                lina.delete(kept.path() + "/merges/" + gone.id()).expect(409);
        assertThat(refused.json().get("type").asText()).endsWith("entity.merge-old");
    }

    @Test
    void aMergeOfWhatSomebodyElseChangedIsRefused() {
        Record gone = record("PERSON", "ar + ماجد " + Names.word());
        Record kept = record("PERSON", "ar + ماجدة " + Names.word());
        lina.send("PUT", gone.path(), Names.of("PERSON", "ar + مجيد"), Map.of("If-Match", "\"0\""))
                .expect(200);
        assertThat(merge(gone, kept).expect(412).json().get("type").asText()).endsWith("entity.changed");
        lina.send("POST", kept.path() + "/merges", order(gone, 1), Map.of("If-Match", "\"3\""))
                .expect(412);
        lina.post(kept.path() + "/merges", order(gone, 1)).expect(428);
        assertThat(acts(kept)).containsExactly("CREATED");
    }

    @Test
    void onlyRecordsOfOneTypeAreMergedAndNoneWithItself() {
        Record person = record("PERSON", "ar + رباب " + Names.word());
        Record place = record("PLACE", "ar + رباب " + Names.word());
        assertThat(merge(person, place).expect(422).json().get("type").asText()).endsWith("entity.merge-types");
        assertThat(merge(person, person).expect(422).json().get("type").asText())
                .endsWith("entity.merge-same");
        assertThat(merge(new Record("999999"), person)
                        .expect(422)
                        .json()
                        .at("/pointer")
                        .asText())
                .isEqualTo("/gone");
    }

    @Test
    void notesThatDoNotFitTogetherAreLostByNoMerge() {
        Record gone = noted("a".repeat(2_500));
        Record kept = noted("b".repeat(2_500));
        Client.Answer proposed = lina.get(kept.path() + "/merges/" + gone.id() + "/result");
        assertThat(proposed.expect(422).json().get("type").asText()).endsWith("entity.notes-full");
        assertThat(merge(gone, kept).expect(422).json().get("type").asText()).endsWith("entity.notes-full");
        assertThat(acts(kept)).containsExactly("CREATED");
    }

    private Record noted(String note) {
        Map<String, Object> said = new HashMap<>(Names.of("PERSON", "ar + ملحوظ " + Names.word()));
        said.put("note", note);
        return new Record(
                lina.post("/api/v1/names", said).expect(201).json().get("id").asText());
    }

    @Test
    void aPartOfARecordBecomesOneOfItsOwn() {
        String word = Names.word();
        Assignment assignment = Assignment.requested("FULL_SOURCE");
        Record whole = record(
                "PERSON",
                "ar + حسن " + word,
                "en + Hassan the father",
                "ar ~ حسن الابن " + word,
                "en ~ Hassan the son");
        String father = mark(assignment, "الرباط", whole);
        String son = mark(assignment, "المقاييس", whole);
        Client.Answer split = lina.send(
                        "POST",
                        whole.path() + "/splits",
                        Map.of("type", "PERSON", "forms", List.of(2, 3), "mentions", List.of(son)),
                        Map.of("If-Match", "\"0\""))
                .expect(201);
        Record made = new Record(split.json().get("id").asText());
        assertThat(split.header("Location")).isEqualTo(Desk.ADDRESS + made.path());
        assertThat(forms(lina.get(made.path()).expect(200).json()))
                .containsExactly("ar + حسن الابن " + word, "en + Hassan the son");
        assertThat(forms(lina.get(whole.path()).expect(200).json()))
                .containsExactly("ar + حسن " + word, "en + Hassan the father");
        assertThat(named(son)).isEqualTo(made.id());
        assertThat(named(father)).isEqualTo(whole.id());
        assertThat(acts(whole)).containsExactly("SPLIT " + made.id(), "CREATED");
        assertThat(acts(made)).containsExactly("CAME_OUT " + whole.id());
    }

    @Test
    void aSplitThatIsRefusedChangesNothing() {
        Record whole = record("PERSON", "ar + ليث " + Names.word(), "en + Layth");
        String elsewhere =
                mark(Assignment.requested("FULL_SOURCE"), "الرباط", record("PLACE", "ar + مكان " + Names.word()));
        Map<String, Object> wrong = Map.of("type", "PERSON", "forms", List.of(1), "mentions", List.of(elsewhere));
        assertThat(split(whole, wrong, 0).expect(422).json().get("type").asText())
                .endsWith("entity.split-mention");
        split(whole, Map.of("type", "PERSON", "forms", List.of(0, 1)), 0).expect(422);
        split(whole, Map.of("type", "PERSON", "forms", List.of()), 0).expect(422);
        split(whole, Map.of("type", "PERSON", "forms", List.of(1)), 4).expect(412);
        assertThat(acts(whole)).containsExactly("CREATED");
        assertThat(Names.nearest(lina, "Layth")).contains(whole.id());
    }

    /** A record by its number. */
    private record Record(String id) {
        String path() {
            return "/api/v1/names/" + id;
        }
    }

    private Record record(String type, String... forms) {
        return new Record(lina.post("/api/v1/names", Names.of(type, forms))
                .expect(201)
                .json()
                .get("id")
                .asText());
    }

    private Client.Answer merge(Record gone, Record kept) {
        return lina.send("POST", kept.path() + "/merges", order(gone, 0), Map.of("If-Match", "\"0\""));
    }

    private static Map<String, Object> order(Record gone, int version) {
        return Map.of("gone", gone.id(), "goneVersion", version);
    }

    private Client.Answer split(Record whole, Map<String, Object> leaving, int version) {
        return lina.send("POST", whole.path() + "/splits", leaving, Map.of("If-Match", "\"" + version + "\""));
    }

    /** Says that words of a source name a record; gives the mention's number. */
    private String mark(Assignment assignment, String words, Record entity) {
        String text = Assignment.FIRST + " " + Assignment.SECOND;
        int start = text.indexOf(words);
        return lina.post(
                        "/api/v1/mentions",
                        Map.of(
                                "revision",
                                assignment.revision(),
                                "start",
                                start,
                                "end",
                                start + words.length(),
                                "entity",
                                entity.id()))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private String named(String mention) {
        return lina.get("/api/v1/mentions/" + mention)
                .expect(200)
                .json()
                .get("entity")
                .asText();
    }

    /** What happened to a record, the latest first, with the other record where there is one. */
    private List<String> acts(Record record) {
        List<String> acts = new ArrayList<>();
        lina.get(record.path() + "/history")
                .expect(200)
                .json()
                .get("states")
                .forEach(state -> acts.add(state.get("act").asText()
                        + (state.hasNonNull("other") ? " " + state.get("other").asText() : "")));
        return acts;
    }

    private static List<String> forms(JsonNode record) {
        return Names.forms(record);
    }
}
