package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Statements that people add by hand, and those of one record, over the API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StatementsIT {
    static final String STATEMENT = "الأسعار سترتفع في الشهر المقبل";
    static final String TRADERS = "تجار السوق";
    static final String TEXT = STATEMENT + ". ذلك حديث " + TRADERS + " منذ أيام، ومثله حديث الوزير مرزوق العلمي.";

    private final Client editor = Assignment.client("yasmine");
    private final Client lina = Assignment.client("lina");

    @Test
    void aSourceAddedByHandMayHaveNoName() {
        Job job = Job.claimed("salma", TEXT);
        JsonNode added = editor.post(ledger(job), claim(TEXT, STATEMENT, TRADERS, Map.of("naming", "UNNAMED")))
                .expect(201)
                .json();
        assertThat(added.at("/source/text").asText()).isEqualTo(TRADERS);
        assertThat(added.at("/source/naming").asText()).isEqualTo("unnamed");
        assertThat(added.at("/source/entity").isMissingNode()).isTrue();
        assertThat(history(job, added).at("/items")).hasSize(1);
    }

    @Test
    void onlyWordsThatNameSomebodyHaveARecord() {
        Job job = Job.claimed("salma", TEXT);
        String record = record("ar + مرزوق " + Names.word());
        Map<String, Object> unnamed = claim(TEXT, STATEMENT, TRADERS, Map.of("naming", "UNNAMED", "entity", record));
        assertThat(problem(editor.post(ledger(job), unnamed))).endsWith(":claim.record-of-nobody");
        Map<String, Object> wordless = Map.of("start", 0, "end", STATEMENT.length(), "entity", record);
        assertThat(problem(editor.post(ledger(job), wordless))).endsWith(":claim.source-missing");
        Map<String, Object> unknown = claim(TEXT, STATEMENT, "مرزوق العلمي", Map.of("entity", "99999999"));
        assertThat(editor.post(ledger(job), unknown)
                        .expect(422)
                        .json()
                        .at("/pointer")
                        .asText())
                .isEqualTo("/entity");
    }

    @Test
    void aMergedRecordIsFollowedWhereTheLedgerIsRead() {
        Job job = Job.claimed("salma", TEXT);
        String gone = record("ar + مرزوق " + Names.word());
        String kept = record("ar + العلمي " + Names.word());
        JsonNode added = editor.post(ledger(job), claim(TEXT, STATEMENT, "مرزوق العلمي", Map.of("entity", gone)))
                .expect(201)
                .json();
        assertThat(added.at("/source/entity").asText()).isEqualTo(gone);
        String merges = "/api/v1/names/" + kept + "/merges";
        lina.send("POST", merges, Map.of("gone", gone, "goneVersion", 0), Map.of("If-Match", "\"0\""))
                .expect(201);
        assertThat(line(job, added).at("/source/entity").asText()).isEqualTo(kept);
        assertThat(of(kept).at("/items/0/statements/0/key").asText())
                .isEqualTo(added.at("/key").asText());
        assertThat(of(gone).at("/items"))
                .as("the number of the merged record stands for the other")
                .hasSize(1);
        job.corrected("في خبر جديد: " + TEXT);
        assertThat(of(kept).at("/items/0/statements/0/source/entity").asText()).isEqualTo(kept);
        lina.delete(merges + "/" + gone).expect(200);
        assertThat(of(kept).at("/items")).isEmpty();
        assertThat(of(gone).at("/items")).hasSize(1);
    }

    @Test
    void theStatementsOfARecordAreListedTheLatestArticleFirst() {
        String name = "مرزوق " + Names.word();
        String record = record("ar + " + name);
        String text = "قال " + name + " إن المعبر سيفتح غدا. وأضاف أن الرسوم لن ترتفع.";
        Job first = said(text, name, record);
        Job second = said(text.replace("المعبر", "الميناء"), name, record);
        said("وصل " + name + " إلى المدينة مساء.", name, record);
        JsonNode said = of(record);
        assertThat(said.at("/items")).hasSize(2);
        assertThat(said.at("/items/0/article").asText()).isEqualTo(second.article());
        assertThat(said.at("/items/1/article").asText()).isEqualTo(first.article());
        assertThat(said.at("/items/0/statements/0/text").asText()).contains("الميناء سيفتح غدا");
        assertThat(said.at("/items/0/statements/0/status").asText()).isEqualTo("ASSERTED");
        assertThat(said.at("/items/0/statements/0/source/entity").asText()).isEqualTo(record);
        assertThat(said.at("/items/0/title").asText()).isNotEmpty();
        assertThat(said.has("after")).as("nothing older").isFalse();
        JsonNode older = editor.get(statements(record) + "?after=" + second.article())
                .expect(200)
                .json();
        assertThat(older.at("/items")).hasSize(1);
        assertThat(older.at("/items/0/article").asText()).isEqualTo(first.article());
    }

    @Test
    void aFewArticlesAreReadAtATime() {
        String name = "مرزوق " + Names.word();
        String record = record("ar + " + name);
        Job oldest = said("قال " + name + " إن المعبر سيفتح غدا.", name, record);
        for (int i = 0; i < 8; i++) {
            said("وصل " + name + " إلى المدينة مساء.", name, record);
        }
        JsonNode latest = of(record);
        assertThat(latest.at("/items")).isEmpty();
        assertThat(latest.at("/after").asText()).isNotEmpty();
        JsonNode older = editor.get(
                        statements(record) + "?after=" + latest.at("/after").asText())
                .expect(200)
                .json();
        assertThat(older.at("/items/0/article").asText()).isEqualTo(oldest.article());
        assertThat(older.has("after")).isFalse();
    }

    @Test
    void readingTheStatementsOfARecordNeedsASignIn() {
        String record = record("ar + مرزوق " + Names.word());
        Client.nobody().get(statements(record)).expect(401);
        editor.get(statements("99999999")).expect(404);
    }

    /** An article in which a person said that the first of these words name the record. */
    private Job said(String text, String name, String record) {
        Job job = Job.claimed("salma", text);
        String revision = editor.get("/api/v1/articles/" + job.article())
                .expect(200)
                .json()
                .at("/current")
                .asText();
        int start = text.indexOf(name);
        lina.post(
                        "/api/v1/mentions",
                        Map.of("revision", revision, "start", start, "end", start + name.length(), "entity", record))
                .expect(201);
        return job;
    }

    static Map<String, Object> claim(String text, String statement, String source, Map<String, Object> more) {
        Map<String, Object> claim = new HashMap<>(more);
        claim.put("start", text.indexOf(statement));
        claim.put("end", text.indexOf(statement) + statement.length());
        claim.put("sourceStart", text.indexOf(source));
        claim.put("sourceEnd", text.indexOf(source) + source.length());
        return claim;
    }

    private String record(String form) {
        return lina.post("/api/v1/names", Names.of("PERSON", form))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private static String ledger(Job job) {
        return "/api/v1/articles/" + job.article() + "/ledger";
    }

    private static String statements(String record) {
        return "/api/v1/names/" + record + "/statements";
    }

    private JsonNode of(String record) {
        return editor.get(statements(record)).expect(200).json();
    }

    private JsonNode line(Job job, JsonNode line) {
        return editor.get(ledger(job) + "/" + line.at("/key").asText())
                .expect(200)
                .json();
    }

    private JsonNode history(Job job, JsonNode line) {
        return editor.get(ledger(job) + "/" + line.at("/key").asText() + "/history")
                .expect(200)
                .json();
    }

    private static String problem(Client.Answer answer) {
        return answer.expect(422).json().at("/type").asText();
    }
}
