package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.turjuman.acceptance.LedgerCalls.address;
import static org.turjuman.acceptance.LedgerCalls.counterpart;
import static org.turjuman.acceptance.LedgerCalls.decide;
import static org.turjuman.acceptance.LedgerCalls.line;
import static org.turjuman.acceptance.LedgerCalls.problem;
import static org.turjuman.acceptance.LedgerCalls.say;
import static org.turjuman.acceptance.LedgerCalls.seen;
import static org.turjuman.acceptance.LedgerCalls.takeBack;
import static org.turjuman.acceptance.LedgerCalls.texts;
import static org.turjuman.acceptance.LedgerCalls.translated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a statement, and of what people said of it, when it or its source is corrected. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CorrectedLedgerIT {
    private final Client editor = Assignment.client("yasmine");
    private final Client reviser = Assignment.client("idris");

    @Test
    void whoSaysAStatementIsCorrected() {
        Job job = Job.claimed("salma", LedgerIT.SAID + " \"الطريق مفتوح\"، قال الوزير.");
        JsonNode wrong = line(job, "المعبر سيفتح غدا");
        decide(editor, job, wrong, Map.of("status", "CONTESTED", "note", "others say no"))
                .expect(200);
        JsonNode decided = line(job, "المعبر سيفتح غدا");
        int source = LedgerIT.TEXT.indexOf("العلمي");
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
        Job job = Job.claimed("salma", LedgerIT.TEXT);
        decide(editor, job, line(job, "المعبر سيفتح غدا"), Map.of("status", "CONTESTED", "note", "others say no"))
                .expect(200);
        job.corrected("في بيان له، " + LedgerIT.TEXT.replace("متطابقة", "مطلعة"));
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
        Job job = Job.claimed("salma", LedgerIT.TEXT);
        decide(editor, job, line(job, "المعبر سيفتح غدا"), Map.of("status", "CONTESTED", "note", "others say no"))
                .expect(200);
        job.corrected(LedgerIT.TEXT.replace("قال الوزير مرزوق العلمي إن ", "ومعنى ذلك أن "));
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
        JsonNode open = takeBack(reviser, job, decided).expect(200).json();
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
        Job job = translated("said");
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
}
