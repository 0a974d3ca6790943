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

/** What looks wrong in a source, and what the desk decides about it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DefectsIT {
    static final String SLIP = "استنئاف";
    static final String TEXT =
            "أكد الوزير على " + SLIP + " العلاقات بين البلدين. وقال إن الزيارة  تاريخية في رأي الطرفين.";

    private final Client editor = Assignment.client("yasmine");
    private final Client reviser = Assignment.client("idris");

    @Test
    void aDefectIsDecidedAndTheDecisionTakenBack() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode open = slip(job);
        assertThat(open.at("/text").asText()).isEqualTo(SLIP);
        assertThat(open.at("/suggestion").asText()).isEqualTo("استئناف");
        assertThat(open.at("/message").asText()).isNotEmpty();
        assertThat(open.at("/version").asInt()).isZero();
        assertThat(open.has("decision")).isFalse();

        JsonNode followed = decide(reviser, job, open, Map.of("choice", "FOLLOW"))
                .expect(200)
                .json();
        Client.Answer answer = decide(reviser, job, followed, Map.of("choice", "CORRECT", "remark", "  استئناف  "))
                .expect(200);
        JsonNode corrected = answer.json();
        assertThat(corrected.at("/decision/choice").asText()).isEqualTo("CORRECT");
        assertThat(corrected.at("/decision/remark").asText()).isEqualTo("استئناف");
        assertThat(corrected.at("/decision/by").asText()).isNotEmpty();
        assertThat(answer.header("ETag"))
                .isEqualTo("\"" + corrected.at("/version").asText() + "\"");
        assertThat(slip(job)).isEqualTo(corrected);

        JsonNode back = undo(reviser, job, corrected).expect(200).json();
        assertThat(back.at("/decision/choice").asText()).as("what stood before").isEqualTo("FOLLOW");
        JsonNode none = undo(reviser, job, back).expect(200).json();
        assertThat(none.has("decision")).isFalse();
        assertProblem(undo(reviser, job, none), 409, "defect.open");
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondIsTold() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode open = slip(job);
        decide(reviser, job, open, Map.of("choice", "FOLLOW")).expect(200);
        assertProblem(decide(editor, job, open, Map.of("choice", "ASK")), 412, "defect.changed");
        assertProblem(
                editor.put(address(job, open) + "/decision", Map.of("choice", "ASK")), 428, "defect.version-missing");
        assertThat(slip(job).at("/decision/choice").asText()).isEqualTo("FOLLOW");
    }

    @Test
    void whoTranslatesTheArticleDecidesAndOtherTranslatorsDoNot() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode open = slip(job);
        Someone other = Someone.with(Role.TRANSLATOR);
        assertProblem(decide(other.client(), job, open, Map.of("choice", "FOLLOW")), 403, "defect.not-held");
        assertProblem(decide(Assignment.client("lina"), job, open, Map.of("choice", "FOLLOW")), 403, "not-permitted");
        decide(Assignment.client("salma"), job, open, Map.of("choice", "FOLLOW"))
                .expect(200);
        decide(editor, job, slip(job), Map.of("choice", "NO_DEFECT")).expect(200);
    }

    @Test
    void anAuthorIsAskedAndTheAnswerIsKept() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode open = slip(job);
        assertProblem(answer(job, open, "نعم"), 409, "defect.open");
        JsonNode followed = decide(editor, job, open, Map.of("choice", "FOLLOW"))
                .expect(200)
                .json();
        assertProblem(answer(job, followed, "نعم"), 409, "defect.not-asked");
        JsonNode asked = decide(editor, job, followed, Map.of("choice", "ASK", "remark", "هل المقصود استئناف؟"))
                .expect(200)
                .json();
        assertProblem(answer(job, asked, " "), 422, "defect.answer-missing");
        JsonNode answered = answer(job, asked, "نعم، استئناف").expect(200).json();
        assertThat(answered.at("/decision/answer").asText()).isEqualTo("نعم، استئناف");
        assertThat(answered.at("/decision/answeredBy").asText()).isNotEmpty();
    }

    @Test
    void whatDoesNotFitIsToldAtItsPlace() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode open = slip(job);
        assertProblem(decide(editor, job, open, Map.of("choice", "NOTE")), 422, "defect.note-missing");
        assertProblem(
                decide(editor, job, open, Map.of("choice", "FOLLOW", "notes", Map.of("en", "A slip."))),
                422,
                "defect.note-unwanted");
        assertProblem(
                decide(editor, job, open, Map.of("choice", "NOTE", "notes", Map.of("e n", "A slip."))),
                422,
                "defect.language");
        Client.Answer tooLong =
                decide(editor, job, open, Map.of("choice", "NOTE", "notes", Map.of("en", "x".repeat(2_001))));
        assertProblem(tooLong, 422, "defect.too-long");
        assertThat(tooLong.json().at("/pointer").asText()).isEqualTo("/notes/en");
        editor.get("/api/v1/articles/" + job.article() + "/defects/7.no-such-rule.0.1")
                .expect(404);
        Job another = Job.claimed("salma", TEXT);
        editor.get("/api/v1/articles/" + another.article() + "/defects/"
                        + open.at("/key").asText())
                .expect(404);
    }

    @Test
    void theListIsPagedAndSorted() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode whole = defects(job, "");
        assertThat(whole.at("/total").asInt()).isGreaterThanOrEqualTo(2);
        JsonNode first = defects(job, "?limit=1");
        JsonNode second = defects(job, "?limit=1&after=" + first.at("/after").asText());
        assertThat(List.of(first.at("/items/0"), second.at("/items/0")))
                .containsExactly(whole.at("/items/0"), whole.at("/items/1"));
        assertThat(first.at("/items/0/start").asInt())
                .isLessThan(second.at("/items/0/start").asInt());
        decide(editor, job, first.at("/items/0"), Map.of("choice", "FOLLOW")).expect(200);
        assertThat(defects(job, "?state=decided").at("/total").asInt()).isEqualTo(1);
        assertThat(defects(job, "?state=open").at("/total").asInt())
                .isEqualTo(whole.at("/total").asInt() - 1);
        editor.get("/api/v1/articles/" + job.article() + "/defects?state=sideways")
                .expect(422);
    }

    @Test
    void aDecisionHoldsForTheSameWordsOfACorrectedSourceAndIsGoneWithThem() {
        Job job = Job.claimed("salma", TEXT);
        String before = revision(job);
        decide(editor, job, slip(job), Map.of("choice", "CORRECT")).expect(200);
        job.corrected("في بيان له، " + TEXT);
        JsonNode carried = slip(job);
        assertThat(carried.at("/decision/choice").asText()).isEqualTo("CORRECT");
        assertThat(carried.at("/decision/carried").asBoolean()).isTrue();
        assertThat(carried.at("/key").asText()).doesNotStartWith(before + ".");

        JsonNode old = slip(job, before);
        decide(editor, job, old, Map.of("choice", "FOLLOW")).expect(200);
        assertThat(slip(job).at("/decision/choice").asText())
                .as("decided where a translation still stands, it holds for the newer text too")
                .isEqualTo("FOLLOW");
        decide(editor, job, slip(job), Map.of("choice", "ASK")).expect(200);
        decide(editor, job, slip(job, before), Map.of("choice", "NO_DEFECT")).expect(200);
        assertThat(slip(job).at("/decision/choice").asText())
                .as("what was decided in the newer text itself stays")
                .isEqualTo("ASK");

        job.corrected(TEXT.replace(SLIP, "استئناف"));
        assertThat(defects(job, "?state=decided").at("/total").asInt()).isZero();
        JsonNode gone = defects(job, "?state=gone");
        assertThat(gone.at("/total").asInt()).isEqualTo(1);
        assertThat(gone.at("/items/0/text").asText()).isEqualTo(SLIP);
        assertThat(gone.at("/items/0/decision/choice").asText()).isEqualTo("ASK");
    }

    @Test
    void decisionsAreErasedWithTheTextTheyQuote() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode open = slip(job);
        decide(editor, job, open, Map.of("choice", "ASK", "remark", SLIP + "؟")).expect(200);
        Client.administrator()
                .post("/api/v1/articles/" + job.article() + "/erasure", Map.of("reason", "A court's order"))
                .expect(204);
        assertThat(defects(job, "").at("/total").asInt()).isZero();
        assertThat(decide(editor, job, open, Map.of("choice", "FOLLOW")).status())
                .isEqualTo(404);
    }

    @Test
    void readersAreToldInTheirLanguageWhereTheDeskChoseSo() {
        Job job = Job.claimed("salma", TEXT);
        Map<String, String> notes = Map.of("en", "The source has a misspelling here.", "fr", "Coquille de la source.");
        decide(reviser, job, slip(job), Map.of("choice", "NOTE", "notes", notes))
                .expect(200);
        JsonNode edition = published(job, "The minister insisted on resuming relations between the two countries.");
        String reader = Client.nobody()
                .get("/editions/" + edition.at("/id").asText())
                .expect(200)
                .text();
        assertThat(reader).contains("The source has a misspelling here.").doesNotContain("Coquille");
    }

    @Test
    void whoPublishesIsToldOfWhatReadersAreNotToldAndOfQuestionsThatAreOpen() {
        String untold = "the note is not written in their language";
        String unanswered = "has not answered";
        Client publisher = Someone.with(Role.EDITOR).client();
        Job job = Job.claimed("salma", TEXT);
        assertThat(publishing(publisher, job)).doesNotContain(untold, unanswered);
        JsonNode noted = decide(reviser, job, slip(job), Map.of("choice", "NOTE", "notes", Map.of("fr", "Coquille.")))
                .expect(200)
                .json();
        assertThat(publishing(publisher, job)).contains(untold).doesNotContain(unanswered);
        JsonNode asked =
                decide(reviser, job, noted, Map.of("choice", "ASK")).expect(200).json();
        assertThat(publishing(publisher, job)).contains(unanswered).doesNotContain(untold);
        answer(job, asked, "نعم").expect(200);
        assertThat(publishing(publisher, job)).doesNotContain(untold, unanswered);
    }

    private static String publishing(Client publisher, Job job) {
        return publisher.get(job.bench() + "/publish").expect(200).text();
    }

    /** Written, reviewed, approved and published by the usual people. */
    static JsonNode published(Job job, String first) {
        job.written(
                "salma",
                "Minister announces resumption of ties",
                first,
                "He said that the visit was historic in the view of both sides.");
        job.handedIn("salma");
        Client reviser = Assignment.client("idris");
        String path = "/api/v1/translations/" + job.translation();
        reviser.post(path + "/review", null).expect(200);
        reviser.post(path + "/review/approvals", null).expect(200);
        for (JsonNode unit : job.units(reviser)) {
            if (!unit.at("/state").asText().equals("APPROVED")) {
                reviser.send(
                                "POST",
                                "/api/v1/units/" + unit.at("/id").asText() + "/approval",
                                null,
                                Map.of("If-Match", "\"" + unit.at("/stamp").asText() + "\""))
                        .expect(200);
            }
        }
        reviser.post(path + "/review/approval", null).expect(200);
        return Assignment.client("yasmine")
                .post(path + "/editions", Map.of("rightsConfirmed", true))
                .expect(201)
                .json();
    }

    private JsonNode defects(Job job, String query) {
        return editor.get("/api/v1/articles/" + job.article() + "/defects" + query)
                .expect(200)
                .json();
    }

    private String revision(Job job) {
        return editor.get("/api/v1/articles/" + job.article())
                .expect(200)
                .json()
                .at("/current")
                .asText();
    }

    private JsonNode slip(Job job) {
        return slip(job, revision(job));
    }

    private JsonNode slip(Job job, String revision) {
        List<JsonNode> found = new ArrayList<>();
        defects(job, "?revision=" + revision).at("/items").forEach(found::add);
        return found.stream()
                .filter(one -> one.at("/rule").asText().equals("misspelling"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no misspelling among " + found));
    }

    private static String address(Job job, JsonNode defect) {
        return "/api/v1/articles/" + job.article() + "/defects/"
                + defect.at("/key").asText();
    }

    static Client.Answer decide(Client who, Job job, JsonNode defect, Map<String, ?> said) {
        return who.send("PUT", address(job, defect) + "/decision", said, seen(defect));
    }

    private static Client.Answer undo(Client who, Job job, JsonNode defect) {
        return who.send("DELETE", address(job, defect) + "/decision", null, seen(defect));
    }

    private Client.Answer answer(Job job, JsonNode defect, String text) {
        return editor.send("PUT", address(job, defect) + "/answer", Map.of("answer", text), seen(defect));
    }

    private static Map<String, String> seen(JsonNode defect) {
        return Map.of("If-Match", "\"" + defect.at("/version").asText() + "\"");
    }

    private static void assertProblem(Client.Answer answer, int status, String key) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/type").asText()).isEqualTo("urn:turjuman:problem:" + key);
    }
}
