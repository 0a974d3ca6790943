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
import org.turjuman.platform.api.Role;

/** Who says what in a source, how it stands, and what a translation makes of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LedgerIT {
    static final String SAID = "قال الوزير مرزوق العلمي إن المعبر سيفتح غدا.";
    static final String DENIED = "ونفت الشركة أن تكون قد رفعت الأسعار.";
    static final String HEARD = "وبلغت الكلفة أربعة ملايين درهم، بحسب مصادر متطابقة.";
    static final String TEXT = SAID + " " + DENIED + " " + HEARD;
    private static final String EVIDENCE = "https://example.org/minutes?page=4";

    private final Client editor = Assignment.client("yasmine");
    private final Client reviser = Assignment.client("idris");

    @Test
    void statementsTellWhoSaysThemAndHowTheyStand() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode said = line(job, "المعبر سيفتح غدا");
        assertThat(said.at("/source/text").asText()).contains("مرزوق العلمي");
        assertThat(said.at("/source/naming").asText()).isEqualTo("named");
        assertThat(said.at("/strength").asText()).isEqualTo("says");
        assertThat(said.at("/status").asText()).isEqualTo("ASSERTED");
        assertThat(said.at("/version").asInt()).isZero();
        JsonNode denied = line(job, "رفعت الأسعار");
        assertThat(denied.at("/strength").asText()).isEqualTo("denies");
        assertThat(denied.at("/status").asText()).isEqualTo("DENIED");
        JsonNode heard = line(job, "أربعة ملايين");
        assertThat(heard.at("/source/naming").asText()).isEqualTo("unnamed");
        assertThat(list(job, "?status=DENIED").at("/items")).hasSize(1);
    }

    @Test
    void aStatementIsVerifiedWithEvidenceAndTakenBack() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode open = line(job, "المعبر سيفتح غدا");
        assertThat(problem(decide(reviser, job, open, Map.of("status", "VERIFIED")), 422))
                .endsWith(":claim.evidence-missing");
        assertThat(problem(
                        decide(reviser, job, open, Map.of("status", "VERIFIED", "evidence", "javascript:alert(1)")),
                        422))
                .endsWith(":claim.evidence");
        JsonNode verified = decide(
                        reviser, job, open, Map.of("status", "VERIFIED", "evidence", EVIDENCE, "note", "seen"))
                .expect(200)
                .json();
        assertThat(verified.at("/decision/evidence").asText()).isEqualTo(EVIDENCE);
        assertThat(verified.at("/claimReview/@context").asText()).isEqualTo("https://schema.org");
        assertThat(verified.at("/claimReview/@type").asText()).isEqualTo("ClaimReview");
        assertThat(verified.at("/claimReview/reviewRating/alternateName").asText())
                .isEqualTo("verified");
        assertThat(verified.at("/claimReview/url").asText()).isEqualTo(EVIDENCE);
        assertThat(problem(decide(reviser, job, open, Map.of("status", "ASSERTED")), 412))
                .endsWith(":claim.changed");
        JsonNode none = takeBack(job, verified).expect(200).json();
        assertThat(none.has("decision")).isFalse();
        assertThat(none.at("/status").asText()).isEqualTo("ASSERTED");
        assertThat(problem(takeBack(job, none), 409)).endsWith(":claim.open");
        JsonNode history =
                editor.get(address(job, open) + "/history").expect(200).json();
        assertThat(history.at("/items")).hasSize(2);
        assertThat(history.at("/items/1/status").asText()).isEqualTo("VERIFIED");
        assertThat(history.at("/items/1/by").asText()).isNotEmpty();
    }

    @Test
    void whatTheDeskOverlookedIsAddedAndWhatIsNoneIsRemoved() {
        Job job = Job.claimed("salma", TEXT);
        int start = TEXT.indexOf("رفعت الأسعار");
        Map<String, Object> added = Map.of("start", start, "end", start + "رفعت الأسعار".length());
        JsonNode mine = editor.post(ledger(job), added).expect(201).json();
        assertThat(mine.at("/text").asText()).isEqualTo("رفعت الأسعار");
        assertThat(problem(editor.post(ledger(job), added), 409)).endsWith(":claim.exists");
        Map<String, Object> beyond = Map.of("start", start, "end", TEXT.length() + 1_000);
        assertThat(editor.post(ledger(job), beyond)
                        .expect(422)
                        .json()
                        .at("/pointer")
                        .asText())
                .isEqualTo("/end");
        editor.send("DELETE", address(job, mine), null, seen(mine)).expect(204);
        editor.get(address(job, mine)).expect(404);

        JsonNode read = line(job, "المعبر سيفتح غدا");
        editor.send("DELETE", address(job, read), null, seen(read)).expect(204);
        assertThat(texts(job)).noneMatch(text -> text.contains("المعبر سيفتح غدا"));
        String reading = "/api/v1/articles/" + job.article() + "/readings/"
                + read.at("/key").asText();
        assertThat(editor.get(reading)
                        .expect(200)
                        .json()
                        .at("/decision/verdict")
                        .asText())
                .isEqualTo("REJECTED");
        editor.send("DELETE", reading + "/decision", null, Map.of("If-Match", "\"1\""))
                .expect(200);
        assertThat(texts(job)).anyMatch(text -> text.contains("المعبر سيفتح غدا"));
    }

    @Test
    void whoSaysAStatementIsCorrected() {
        Job job = Job.claimed("salma", SAID + " \"الطريق مفتوح\"، قال الوزير.");
        JsonNode wrong = line(job, "المعبر سيفتح غدا");
        decide(editor, job, wrong, Map.of("status", "CONTESTED", "note", "others say no"))
                .expect(200);
        JsonNode decided = line(job, "المعبر سيفتح غدا");
        int source = TEXT.indexOf("العلمي");
        Map<String, Object> better = new HashMap<>(Map.of(
                "start", decided.at("/start").asInt(), "end", decided.at("/end").asInt(), "strength", "CLAIMS"));
        better.putAll(Map.of("sourceStart", source, "sourceEnd", source + "العلمي".length()));
        assertThat(problem(editor.send("PUT", address(job, wrong), better, seen(wrong)), 412))
                .endsWith(":claim.changed");
        JsonNode now = editor.send("PUT", address(job, decided), better, seen(decided))
                .expect(200)
                .json();
        assertThat(now.at("/source/text").asText()).isEqualTo("العلمي");
        assertThat(now.at("/status").asText()).as("how it stands is kept").isEqualTo("CONTESTED");
        assertThat(texts(job).stream().filter(decided.at("/text").asText()::equals))
                .as("in the place of the one that was read")
                .hasSize(1);
        assertThat(editor.get(address(job, now) + "/history").expect(200).json().at("/items"))
                .hasSize(2);
        better.put("sourceEnd", source + 3);
        JsonNode again = editor.send("PUT", address(job, now), better, seen(now))
                .expect(200)
                .json();
        assertThat(again.at("/source/text").asText()).isEqualTo("الع");
        assertThat(again.at("/key"))
                .as("one by hand takes the place of one by hand")
                .isEqualTo(now.at("/key"));

        JsonNode spoken = line(job, "الطريق مفتوح");
        JsonNode kept = editor.send(
                        "PUT",
                        address(job, spoken),
                        Map.of(
                                "start",
                                spoken.at("/start").asInt(),
                                "end",
                                spoken.at("/end").asInt()),
                        seen(spoken))
                .expect(200)
                .json();
        assertThat(spoken.at("/direct").asBoolean()).isTrue();
        assertThat(kept.at("/direct").asBoolean())
                .as("still in their own words")
                .isTrue();
    }

    @Test
    void whatWasSaidFollowsToTheCorrectedSource() {
        Job job = Job.claimed("salma", TEXT);
        decide(editor, job, line(job, "المعبر سيفتح غدا"), Map.of("status", "CONTESTED", "note", "others say no"))
                .expect(200);
        job.corrected("في بيان له، " + TEXT.replace("متطابقة", "مطلعة"));
        JsonNode moved = line(job, "المعبر سيفتح غدا");
        assertThat(moved.at("/status").asText()).isEqualTo("CONTESTED");
        assertThat(editor.get(address(job, moved) + "/history")
                        .expect(200)
                        .json()
                        .at("/items"))
                .hasSize(1);
    }

    @Test
    void aDecidedStatementThatNoRuleReadsAnyMoreIsTakenOut() {
        Job job = Job.claimed("salma", TEXT);
        decide(editor, job, line(job, "المعبر سيفتح غدا"), Map.of("status", "CONTESTED", "note", "others say no"))
                .expect(200);
        job.corrected(TEXT.replace("قال الوزير مرزوق العلمي إن ", "ومعنى ذلك أن "));
        JsonNode left = line(job, "المعبر سيفتح غدا");
        assertThat(left.has("cue")).as("nobody says it now").isFalse();
        assertThat(left.at("/status").asText()).isEqualTo("CONTESTED");
        editor.send("DELETE", address(job, left), null, seen(left)).expect(204);
        assertThat(texts(job)).noneMatch(text -> text.contains("المعبر سيفتح غدا"));
    }

    @Test
    void whatIsSaidOnceIsOneLineUnlessTheOtherWasDecided() {
        String sentence = "رفض الوزير مرزوق العلمي القرار، مؤكدا أن الحزب سيطعن فيه.";
        Job job = Job.claimed("salma", sentence);
        JsonNode clause = line(job, "الحزب سيطعن فيه");
        assertThat(texts(job)).containsExactly("الحزب سيطعن فيه");
        String reading = "/api/v1/articles/" + job.article() + "/readings/"
                + clause.at("/key").asText() + "/decision";
        editor.send("PUT", reading, Map.of("verdict", "REJECTED"), Map.of("If-Match", "\"0\""))
                .expect(200);
        JsonNode whole = line(job, sentence);
        JsonNode decided = decide(reviser, job, whole, Map.of("status", "CONTESTED", "note", "others say no"))
                .expect(200)
                .json();
        editor.send("DELETE", reading, null, Map.of("If-Match", "\"1\"")).expect(200);
        assertThat(texts(job)).containsExactlyInAnyOrder(sentence, "الحزب سيطعن فيه");
        JsonNode open = takeBack(job, decided).expect(200).json();
        assertThat(open.has("decision")).isFalse();
        assertThat(open.at("/version").asInt()).isEqualTo(2);
        assertThat(texts(job)).containsExactly("الحزب سيطعن فيه");
        editor.get(address(job, decided)).expect(404);
    }

    @Test
    void whatStandsByItsDecisionAloneStandsTheSameOnceItIsCorrected() {
        String sentence = "رفض الوزير مرزوق العلمي القرار، مؤكدا أن الحزب سيطعن فيه.";
        Job job = Job.claimed("salma", sentence);
        String reading = "/api/v1/articles/" + job.article() + "/readings/"
                + line(job, "الحزب سيطعن فيه").at("/key").asText() + "/decision";
        editor.send("PUT", reading, Map.of("verdict", "REJECTED"), Map.of("If-Match", "\"0\""))
                .expect(200);
        decide(reviser, job, line(job, sentence), Map.of("status", "CONTESTED", "note", "others say no"))
                .expect(200);
        editor.send("DELETE", reading, null, Map.of("If-Match", "\"1\"")).expect(200);
        JsonNode alone = line(job, sentence); // the clause says the same: only the decision keeps it
        int end = sentence.indexOf("،");
        JsonNode now = editor.send("PUT", address(job, alone), Map.of("start", 0, "end", end), seen(alone))
                .expect(200)
                .json();
        assertThat(now.at("/status").asText()).isEqualTo("CONTESTED");
        assertThat(now.at("/decision/note").asText()).isEqualTo("others say no");
        assertThat(now.at("/version").asInt()).isEqualTo(2);
        assertThat(texts(job)).containsExactlyInAnyOrder(sentence.substring(0, end), "الحزب سيطعن فيه");
    }

    @Test
    void whatATranslationSaysOfAStatementIsKeptWhereThatIsCorrected() {
        Job job = Job.claimed("salma", TEXT)
                .written(
                        "salma",
                        "Crossing to open",
                        "Minister Marzouq Alami said the crossing would open tomorrow.",
                        "The company denied having raised prices.",
                        "It cost four million dirhams.");
        say(reviser, job, counterpart(job, "أربعة ملايين"), Map.of("start", 0, "end", 7, "strength", "SAYS"))
                .expect(200);
        JsonNode read = line(job, "أربعة ملايين");
        JsonNode now = editor.send(
                        "PUT",
                        address(job, read),
                        Map.of(
                                "start",
                                read.at("/start").asInt(),
                                "end",
                                read.at("/end").asInt()),
                        seen(read))
                .expect(200)
                .json();
        assertThat(now.at("/key")).isNotEqualTo(read.at("/key"));
        JsonNode kept = counterpart(job, "أربعة ملايين");
        assertThat(kept.at("/claim/key")).isEqualTo(now.at("/key"));
        assertThat(kept.at("/state").asText()).isEqualTo("SAID");
        assertThat(kept.at("/cue/text").asText()).isEqualTo("It cost");
    }

    @Test
    void theWholeLedgerIsAFile() {
        Job job = Job.claimed("salma", TEXT);
        Client.Answer file = editor.get(ledger(job) + "/export").expect(200);
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"ledger-article-" + job.article() + ".json\"");
        assertThat(file.json().at("/items")).isEqualTo(list(job, "").at("/items"));
        JsonNode translation = editor.get("/api/v1/translations/" + job.translation() + "/ledger/export")
                .expect(200)
                .json();
        assertThat(translation.at("/items")).hasSize(list(job, "").at("/total").asInt());
    }

    @Test
    void theTrailSaysWhichStatementWasDecided() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode open = line(job, "المعبر سيفتح غدا");
        decide(reviser, job, open, Map.of("status", "DENIED", "note", "no")).expect(200);
        JsonNode trail = Assignment.client("admin")
                .get("/api/v1/audit?act=claim.decided&limit=200")
                .expect(200)
                .json();
        assertThat(trail.findValuesAsText("claim")).contains(open.at("/key").asText());
    }

    @Test
    void aTranslationIsHeldAgainstTheLedger() {
        Job job = Job.claimed("salma", TEXT)
                .written(
                        "salma",
                        "Crossing to open",
                        "Minister Marzouq Alami confirmed the crossing would open tomorrow.",
                        "The company denied having raised prices.",
                        "It cost four million dirhams.");
        JsonNode confirmed = counterpart(job, "المعبر سيفتح غدا");
        assertThat(confirmed.at("/state").asText()).isEqualTo("FOUND");
        assertThat(confirmed.at("/cue/text").asText()).isEqualTo("confirmed");
        assertThat(confirmed.at("/differences/0/check").asText()).isEqualTo("attribution-strength");
        JsonNode denied = counterpart(job, "رفعت الأسعار");
        assertThat(denied.at("/strength").asText()).isEqualTo("denies");
        assertThat(denied.at("/differences")).isEmpty();
        JsonNode lost = counterpart(job, "أربعة ملايين");
        assertThat(lost.at("/state").asText()).isEqualTo("MISSING");
        assertThat(lost.at("/differences/0/check").asText()).isEqualTo("attribution-lost");

        Client.Answer beyond = say(reviser, job, lost, Map.of("start", 0, "end", 900, "strength", "says"));
        assertThat(beyond.expect(422).json().at("/pointer").asText()).isEqualTo("/end");
        beyond = say(reviser, job, lost, Map.of("start", 800, "end", 900, "strength", "says"));
        assertThat(beyond.expect(422).json().at("/pointer").asText()).isEqualTo("/start");
        JsonNode said = say(reviser, job, lost, Map.of("start", 0, "end", 7, "strength", "SAYS"))
                .expect(200)
                .json();
        assertThat(said.at("/state").asText()).isEqualTo("SAID");
        assertThat(said.at("/cue/text").asText()).isEqualTo("It cost");
        assertThat(said.at("/differences")).isEmpty();
        assertThat(problem(say(reviser, job, lost, Map.of("start", 0, "end", 7, "strength", "SAYS")), 412))
                .endsWith(":counterpart.changed");
        JsonNode back = reviser.send("DELETE", place(job, said), null, seen(said))
                .expect(200)
                .json();
        assertThat(back.at("/state").asText()).isEqualTo("MISSING");
    }

    @Test
    void whoTranslatesTheArticleDecidesAndOtherTranslatorsDoNot() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode open = line(job, "المعبر سيفتح غدا");
        Map<String, String> said = Map.of("status", "DENIED", "note", "denied today");
        decide(Someone.with(Role.TRANSLATOR).client(), job, open, said).expect(403);
        decide(Assignment.client("lina"), job, open, said).expect(403);
        decide(Assignment.client("salma"), job, open, said).expect(200);
    }

    private static String ledger(Job job) {
        return "/api/v1/articles/" + job.article() + "/ledger";
    }

    private static String address(Job job, JsonNode line) {
        return ledger(job) + "/" + line.at("/key").asText();
    }

    private static String place(Job job, JsonNode counterpart) {
        return "/api/v1/translations/" + job.translation() + "/ledger/"
                + counterpart.at("/claim/key").asText() + "/counterpart";
    }

    private JsonNode list(Job job, String query) {
        return editor.get(ledger(job) + query).expect(200).json();
    }

    private List<String> texts(Job job) {
        List<String> texts = new ArrayList<>();
        list(job, "").at("/items").forEach(one -> texts.add(one.at("/text").asText()));
        return texts;
    }

    private JsonNode line(Job job, String words) {
        return found(list(job, "").at("/items"), "/text", words);
    }

    private JsonNode counterpart(Job job, String words) {
        JsonNode all = editor.get("/api/v1/translations/" + job.translation() + "/ledger")
                .expect(200)
                .json();
        return found(all.at("/items"), "/claim/text", words);
    }

    private static JsonNode found(JsonNode items, String where, String words) {
        for (JsonNode one : items) {
            if (one.at(where).asText().contains(words)) {
                return one;
            }
        }
        throw new AssertionError("no " + words + " in " + items);
    }

    private static Client.Answer decide(Client who, Job job, JsonNode line, Map<String, ?> said) {
        return who.send("PUT", address(job, line) + "/decision", said, seen(line));
    }

    private Client.Answer takeBack(Job job, JsonNode line) {
        return reviser.send("DELETE", address(job, line) + "/decision", null, seen(line));
    }

    private static Client.Answer say(Client who, Job job, JsonNode counterpart, Map<String, ?> said) {
        return who.send("PUT", place(job, counterpart), said, seen(counterpart));
    }

    private static Map<String, String> seen(JsonNode node) {
        return Map.of("If-Match", "\"" + node.at("/version").asText() + "\"");
    }

    private static String problem(Client.Answer answer, int status) {
        return answer.expect(status).json().at("/type").asText();
    }
}
