package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.turjuman.acceptance.LedgerCalls.address;
import static org.turjuman.acceptance.LedgerCalls.counterpart;
import static org.turjuman.acceptance.LedgerCalls.decide;
import static org.turjuman.acceptance.LedgerCalls.ledger;
import static org.turjuman.acceptance.LedgerCalls.line;
import static org.turjuman.acceptance.LedgerCalls.list;
import static org.turjuman.acceptance.LedgerCalls.place;
import static org.turjuman.acceptance.LedgerCalls.problem;
import static org.turjuman.acceptance.LedgerCalls.say;
import static org.turjuman.acceptance.LedgerCalls.seen;
import static org.turjuman.acceptance.LedgerCalls.takeBack;
import static org.turjuman.acceptance.LedgerCalls.texts;
import static org.turjuman.acceptance.LedgerCalls.translated;

import com.fasterxml.jackson.databind.JsonNode;
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
        JsonNode none = takeBack(reviser, job, verified).expect(200).json();
        assertThat(none.has("decision")).isFalse();
        assertThat(none.at("/status").asText()).isEqualTo("ASSERTED");
        assertThat(problem(takeBack(reviser, job, none), 409)).endsWith(":claim.open");
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
        Job job = translated("confirmed");
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
}
