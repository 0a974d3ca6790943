package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.turjuman.acceptance.Client.Answer;

/** How texts come onto the desk over the API: pasted or as files, cleaned, cut, or refused with the place. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class IntakeIT {
    private final Client yasmine = Client.of("yasmine");

    @Test
    void aPreviewShowsEverythingAndStoresNothing() {
        Paste paste = Paste.dirty();
        JsonNode preview = yasmine.post(Intake.PREVIEWS, Map.of("text", paste.text()))
                .expect(200)
                .json();
        assertThat(preview.at("/text").asText()).isEqualTo(paste.text().replace("\r\n", "\n"));
        assertThat(preview.at("/paragraphs").findValuesAsText("kind"))
                .containsExactly("HEADLINE", "CREDIT", "LEAD", "BODY", "BODY", "SUBHEAD", "BODY", "BODY");
        assertThat(preview.at("/words").asInt()).isGreaterThan(130);
        assertThat(preview.at("/noticed").findValuesAsText("kind"))
                .contains("tatweel", "bidi-control", "doubled-space", "mixed-quotation-marks", "glued-words");
        assertThat(noticed(preview, "glued-words").at("/fix/replacement").asText())
                .isEqualTo("الولايات المتحدة");
        assertThat(preview.at("/noticed").findValuesAsText("message")).allMatch(message -> !message.isBlank());
        assertThat(preview.at("/duplicates")).isEmpty();
        Spans.assertTiles(
                preview.at("/paragraphs").findValues("sentences"),
                preview.at("/text").asText());
        assertThat(Intake.found(yasmine, "q=" + paste.mark())).isZero();
    }

    @Test
    void whatWasDecidedIsStoredAndTheOriginalStaysAsItCame() {
        Paste paste = Paste.dirty();
        JsonNode preview = yasmine.post(Intake.PREVIEWS, Map.of("text", paste.text()))
                .expect(200)
                .json();
        JsonNode body = preview.at("/paragraphs/2");
        int second = body.at("/sentences/1/at").asInt();
        int inside = preview.at("/text").asText().indexOf("رست في حدود");
        Answer stored = yasmine.post(
                        Intake.ARTICLES,
                        Map.of(
                                "text", paste.text(),
                                "accepted",
                                        List.of(noticed(preview, "glued-words").at("/fix")),
                                "kinds", Map.of(Integer.toString(body.at("/at").asInt()), "LEAD"),
                                "joined", List.of(second),
                                "parted", List.of(inside)))
                .expect(201);
        assertThat(stored.header("Location"))
                .endsWith("/api/v1/articles/" + stored.json().at("/id").asText());
        JsonNode revision = Intake.revision(yasmine, stored.json());
        String text = revision.at("/text").asText();
        assertThat(text)
                .isEqualTo(paste.text().replace("\r\n", "\n").replace("الولاياتالمتحدة", "الولايات المتحدة"))
                .contains("مينـــاء");
        assertThat(revision.at("/paragraphs/2/kind").asText()).isEqualTo("LEAD");
        assertThat(words(revision))
                .anyMatch(sentence -> sentence.startsWith("استأنف") && sentence.endsWith("أول سفينة\u202C"))
                .anyMatch(sentence -> sentence.startsWith("رست في حدود") && sentence.endsWith("صباحا."));
        Spans.assertTiles(List.of(revision.at("/segments")), text);
        assertThat(revision.at("/edits")).hasSize(1);
        assertThat(original(stored.json())).isEqualTo(paste.text());
        assertThat(stored.json().at("/headline/value").asText()).startsWith("مينـــاء " + paste.mark());
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, EFBBBF",
        "UTF-16LE, ''",
        "UTF-16LE, FFFE",
        "UTF-16BE, ''",
        "UTF-16BE, FEFF",
        "windows-1256, ''"
    })
    void aFileIsReadInTheEncodingItIsIn(String encoding, String mark) {
        Paste paste = Paste.small();
        byte[] bytes = file(paste.text() + "\r\n", encoding, mark);
        Map<String, Object> upload = Map.of("file", bytes, "fileName", "C:\\texts\\ميناء.txt");
        JsonNode preview = yasmine.post(Intake.PREVIEWS, upload).expect(200).json();
        assertThat(preview.at("/encoding").asText()).isEqualTo(encoding);
        assertThat(preview.at("/text").asText()).isEqualTo(paste.text() + "\n");
        assertThat(preview.at("/encodings/0/chosen").asBoolean()).isTrue();
        JsonNode article = yasmine.post(Intake.ARTICLES, upload).expect(201).json();
        JsonNode original = article.at("/revisions/0/original");
        assertThat(original.at("/encoding").asText()).isEqualTo(encoding);
        assertThat(original.at("/fileName").asText()).isEqualTo("ميناء.txt");
        assertThat(original.at("/bytes").asInt()).isEqualTo(bytes.length);
        assertThat(Intake.revision(yasmine, article).at("/text").asText()).isEqualTo(paste.text() + "\n");
    }

    @Test
    void aWronglyReadFileIsReadAgainInAnotherEncoding() {
        byte[] bytes = file(Paste.small().text(), "windows-1256", "");
        JsonNode wrong = yasmine.post(Intake.PREVIEWS, Map.of("file", bytes, "encoding", "windows-1252"))
                .expect(200)
                .json();
        assertThat(wrong.at("/encoding").asText()).isEqualTo("windows-1252");
        assertThat(wrong.at("/encodings").findValuesAsText("name")).contains("windows-1256", "ISO-8859-6");
        assertThat(wrong.at("/encodings/0/opening").asText()).startsWith("وصلت سفينة");
        Intake.assertProblem(
                yasmine.post(Intake.ARTICLES, Map.of("file", bytes, "encoding", "UTF-8")),
                422,
                "text.undecodable",
                "/encoding");
        Intake.assertProblem(
                yasmine.post(Intake.ARTICLES, Map.of("file", bytes, "encoding", "EBCDIC")),
                422,
                "text.encoding",
                "/encoding");
    }

    @Test
    void duplicatesArePointedOutExactOnesAndThoseThatAreWrittenOtherwise() {
        Paste paste = Paste.small();
        String id = Intake.taken(yasmine, paste).at("/id").asText();
        JsonNode exact = yasmine.post(Intake.PREVIEWS, Map.of("text", paste.text()))
                .expect(200)
                .json();
        assertThat(exact.at("/duplicates/0/article").asText()).isEqualTo(id);
        assertThat(exact.at("/duplicates/0/exact").asBoolean()).isTrue();
        String otherwise =
                paste.text().replace("إلى", "الي").replace("سفينة", "سَفينــه").replace(". ", ".  ");
        JsonNode folded = yasmine.post(Intake.PREVIEWS, Map.of("text", otherwise))
                .expect(200)
                .json();
        assertThat(folded.at("/duplicates/0/article").asText()).isEqualTo(id);
        assertThat(folded.at("/duplicates/0/exact").asBoolean()).isFalse();
    }

    @Test
    void whatCannotBeTakenInIsAProblemAndLeavesNothingBehind() {
        int before = Intake.found(yasmine, "");
        assertRefused("{}", "text.empty", "/text");
        assertRefused("{\"text\":\"\"}", "text.empty", "/text");
        assertRefused("{\"text\":\" \\n\\u00a0\\t \"}", "text.empty", "/text");
        assertRefused("{\"file\":\"\"}", "text.empty", "/text");
        assertRefused("{\"file\":\"***\"}", "text.base64", "/file");
        assertRefused("{\"text\":\"قال\\u0000 الوزير\"}", "text.nul", "/text");
        assertRefused("{\"text\":\"سطر\\nقال \\ud800 الوزير\"}", "text.surrogate", "/text");
        assertRefused("{\"file\":\"" + Base64.getEncoder().encodeToString(picture()) + "\"}", "text.binary", "/file");
        assertRefused("{\"text\":\"خبر.\",\"headline\":\"سطر\\nوسطر\"}", "headline.form", "/headline");
        assertRefused(
                "{\"text\":\"خبر.\",\"accepted\":[{\"start\":0,\"end\":1,\"replacement\":\"ش\"}]}",
                "cleanup.unknown",
                "/accepted");
        assertThat(Intake.found(yasmine, "")).isEqualTo(before);
    }

    @Test
    void theRefusalNamesThePlace() {
        Answer refused = yasmine.send("POST", Intake.PREVIEWS, "{\"text\":\"سطر\\nقال \\ud800 الوزير\"}", Map.of());
        assertThat(refused.json().at("/detail").asText())
                .containsPattern("(?s)\\b2\\b.*\\b5\\b"); // in whatever language yasmine reads
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "file"})
    void aTextOfMoreThanFiveMillionLettersIsTooLarge(String how) {
        String letters = "ab ".repeat(1_666_667);
        Object body = how.equals("text") ? letters : letters.getBytes(StandardCharsets.US_ASCII);
        Intake.assertProblem(yasmine.post(Intake.ARTICLES, Map.of(how, body)), 413, "text.long", "/text");
    }

    @Test
    void aFileOfAnySizeIsToldToBeTooLarge() {
        Answer refused = yasmine.post(Intake.ARTICLES, Map.of("file", new byte[24_000_000]))
                .expect(413);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    private String original(JsonNode article) {
        return yasmine.get("/api/v1/revisions/" + article.at("/current").asText() + "/original")
                .expect(200)
                .text();
    }

    private static JsonNode noticed(JsonNode preview, String kind) {
        for (JsonNode noticed : preview.at("/noticed")) {
            if (noticed.at("/kind").asText().equals(kind)) {
                return noticed;
            }
        }
        throw new AssertionError("no " + kind + " in " + preview.at("/noticed"));
    }

    private void assertRefused(String json, String key, String pointer) {
        Intake.assertProblem(yasmine.send("POST", Intake.PREVIEWS, json, Map.of()), 422, key, pointer);
        Intake.assertProblem(yasmine.send("POST", Intake.ARTICLES, json, Map.of()), 422, key, pointer);
    }

    private static List<String> words(JsonNode revision) {
        List<String> sentences = new ArrayList<>();
        revision.at("/segments")
                .forEach(segment -> sentences.add(
                        Spans.part(revision.at("/text").asText(), segment).strip()));
        return sentences;
    }

    private static byte[] file(String text, String encoding, String mark) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(HexFormat.of().parseHex(mark));
        file.writeBytes(text.getBytes(Charset.forName(encoding)));
        return file.toByteArray();
    }

    /** The beginning of a PNG, and bytes such as it has. */
    private static byte[] picture() {
        byte[] picture = new byte[4000];
        new Random(1).nextBytes(picture);
        System.arraycopy(HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452"), 0, picture, 0, 16);
        return picture;
    }
}
