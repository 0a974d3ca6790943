package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.turjuman.acceptance.Client.Answer;

/** How texts come onto the desk over the API, and what becomes of them until a translation is wanted. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ArticlesIT {
    private static final String ARTICLES = "/api/v1/articles";
    private static final String PREVIEWS = ARTICLES + "/previews";

    private final Client yasmine = Client.of("yasmine");

    @Test
    void aPreviewShowsEverythingAndStoresNothing() {
        Paste paste = Paste.dirty();
        JsonNode preview =
                yasmine.post(PREVIEWS, Map.of("text", paste.text())).expect(200).json();
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
        assertTiles(
                preview.at("/paragraphs").findValues("sentences"),
                preview.at("/text").asText());
        assertThat(found("q=" + paste.mark())).isZero();
    }

    @Test
    void whatWasDecidedIsStoredAndTheOriginalStaysAsItCame() {
        Paste paste = Paste.dirty();
        JsonNode preview =
                yasmine.post(PREVIEWS, Map.of("text", paste.text())).expect(200).json();
        JsonNode body = preview.at("/paragraphs/2");
        int second = body.at("/sentences/1/at").asInt();
        int inside = preview.at("/text").asText().indexOf("رست في حدود");
        Answer stored = yasmine.post(
                        ARTICLES,
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
        JsonNode revision = revision(stored.json());
        String text = revision.at("/text").asText();
        assertThat(text)
                .isEqualTo(paste.text().replace("\r\n", "\n").replace("الولاياتالمتحدة", "الولايات المتحدة"))
                .contains("مينـــاء");
        assertThat(revision.at("/paragraphs/2/kind").asText()).isEqualTo("LEAD");
        assertThat(words(revision))
                .anyMatch(sentence -> sentence.startsWith("استأنف") && sentence.endsWith("أول سفينة\u202C"))
                .anyMatch(sentence -> sentence.startsWith("رست في حدود") && sentence.endsWith("صباحا."));
        assertTiles(List.of(revision.at("/segments")), text);
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
        JsonNode preview = yasmine.post(PREVIEWS, upload).expect(200).json();
        assertThat(preview.at("/encoding").asText()).isEqualTo(encoding);
        assertThat(preview.at("/text").asText()).isEqualTo(paste.text() + "\n");
        assertThat(preview.at("/encodings/0/chosen").asBoolean()).isTrue();
        JsonNode article = yasmine.post(ARTICLES, upload).expect(201).json();
        JsonNode original = article.at("/revisions/0/original");
        assertThat(original.at("/encoding").asText()).isEqualTo(encoding);
        assertThat(original.at("/fileName").asText()).isEqualTo("ميناء.txt");
        assertThat(original.at("/bytes").asInt()).isEqualTo(bytes.length);
        assertThat(revision(article).at("/text").asText()).isEqualTo(paste.text() + "\n");
    }

    @Test
    void aWronglyReadFileIsReadAgainInAnotherEncoding() {
        byte[] bytes = file(Paste.small().text(), "windows-1256", "");
        JsonNode wrong = yasmine.post(PREVIEWS, Map.of("file", bytes, "encoding", "windows-1252"))
                .expect(200)
                .json();
        assertThat(wrong.at("/encoding").asText()).isEqualTo("windows-1252");
        assertThat(wrong.at("/encodings").findValuesAsText("name")).contains("windows-1256", "ISO-8859-6");
        assertThat(wrong.at("/encodings/0/opening").asText()).startsWith("وصلت سفينة");
        assertProblem(
                yasmine.post(ARTICLES, Map.of("file", bytes, "encoding", "UTF-8")),
                422,
                "text.undecodable",
                "/encoding");
        assertProblem(
                yasmine.post(ARTICLES, Map.of("file", bytes, "encoding", "EBCDIC")), 422, "text.encoding", "/encoding");
    }

    @Test
    void duplicatesArePointedOutExactOnesAndThoseThatAreWrittenOtherwise() {
        Paste paste = Paste.small();
        String id = taken(paste).at("/id").asText();
        JsonNode exact =
                yasmine.post(PREVIEWS, Map.of("text", paste.text())).expect(200).json();
        assertThat(exact.at("/duplicates/0/article").asText()).isEqualTo(id);
        assertThat(exact.at("/duplicates/0/exact").asBoolean()).isTrue();
        String otherwise =
                paste.text().replace("إلى", "الي").replace("سفينة", "سَفينــه").replace(". ", ".  ");
        JsonNode folded =
                yasmine.post(PREVIEWS, Map.of("text", otherwise)).expect(200).json();
        assertThat(folded.at("/duplicates/0/article").asText()).isEqualTo(id);
        assertThat(folded.at("/duplicates/0/exact").asBoolean()).isFalse();
    }

    @Test
    void whatCannotBeTakenInIsAProblemAndLeavesNothingBehind() {
        int before = found("");
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
        assertThat(found("")).isEqualTo(before);
    }

    @Test
    void theRefusalNamesThePlace() {
        Answer refused = yasmine.send("POST", PREVIEWS, "{\"text\":\"سطر\\nقال \\ud800 الوزير\"}", Map.of());
        assertThat(refused.json().at("/detail").asText())
                .containsPattern("(?s)\\b2\\b.*\\b5\\b"); // in whatever language yasmine reads
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "file"})
    void aTextOfMoreThanFiveMillionLettersIsTooLarge(String how) {
        String letters = "ab ".repeat(1_666_667);
        Object body = how.equals("text") ? letters : letters.getBytes(StandardCharsets.US_ASCII);
        assertProblem(yasmine.post(ARTICLES, Map.of(how, body)), 413, "text.long", "/text");
    }

    @Test
    void aFileOfAnySizeIsToldToBeTooLarge() {
        Answer refused =
                yasmine.post(ARTICLES, Map.of("file", new byte[24_000_000])).expect(413);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void everythingSaidOfAnArticleHasItsStanding() {
        JsonNode article = yasmine.post(
                        ARTICLES,
                        Map.of(
                                "text",
                                Paste.small().text(),
                                "metadata",
                                Map.of(
                                        "outlet", Map.of("value", "الميناء"),
                                        "byline", Map.of("standing", "NOT_KNOWN"),
                                        "published", Map.of("value", "2021-11-24", "standing", "INFERRED"),
                                        "zone", "Africa/Casablanca",
                                        "region", Map.of("value", "MA"),
                                        "address", Map.of("value", "https://example.org/12"),
                                        "rights", "QUOTATIONS_ONLY")))
                .expect(201)
                .json();
        JsonNode said = yasmine.get(ARTICLES + "/" + article.at("/id").asText())
                .expect(200)
                .json()
                .at("/metadata");
        assertThat(said.at("/outlet")).isEqualTo(fact("الميناء", "GIVEN"));
        assertThat(said.at("/byline")).isEqualTo(unknown("NOT_KNOWN"));
        assertThat(said.at("/section")).isEqualTo(unknown("NOT_ASKED"));
        assertThat(said.at("/published")).isEqualTo(fact("2021-11-24", "INFERRED"));
        assertThat(said.at("/region")).isEqualTo(fact("MA", "GIVEN"));
        assertThat(said.at("/rights").asText()).isEqualTo("QUOTATIONS_ONLY");
    }

    @ParameterizedTest
    @CsvSource({
        "outlet, '{\"standing\":\"GIVEN\"}', metadata.standing",
        "byline, '{\"value\":\"فلان\",\"standing\":\"NOT_KNOWN\"}', metadata.standing",
        "section, '{\"value\":\" \"}', metadata.line",
        "published, '{\"value\":\"yesterday\"}', metadata.date",
        "published, '{\"value\":\"1492-01-02\"}', metadata.date",
        "region, '{\"value\":\"Morocco\"}', metadata.region",
        "address, '{\"value\":\"javascript:alert(1)\"}', metadata.address"
    })
    void whatIsWronglySaidIsToldAtItsPlace(String name, String said, String key) {
        Paste paste = Paste.small();
        String metadata = "{\"" + name + "\":" + said + "}";
        assertProblem(
                yasmine.send(
                        "POST",
                        ARTICLES,
                        "{\"text\":\"" + paste.text() + "\",\"metadata\":" + metadata + "}",
                        Map.of()),
                422,
                key,
                "/metadata/" + name);
        assertThat(found("q=" + paste.mark())).isZero();
    }

    @Test
    void anArticleIsDescribedLaterByWhoeverReadItsLastVersion() {
        JsonNode article = taken(Paste.small());
        String address = ARTICLES + "/" + article.at("/id").asText() + "/metadata";
        Map<String, Object> said = Map.of("outlet", Map.of("value", "الأسبوع"));
        assertProblem(yasmine.put(address, said), 428, "article.version-missing", "");
        String version = "\"" + article.at("/version").asText() + "\"";
        Answer described =
                yasmine.send("PUT", address, said, Map.of("If-Match", version)).expect(200);
        assertThat(described.json().at("/metadata/outlet")).isEqualTo(fact("الأسبوع", "GIVEN"));
        assertThat(described.header("ETag")).isNotEqualTo(version);
        assertProblem(
                yasmine.send("PUT", address, Map.of("rights", "FULL_SOURCE"), Map.of("If-Match", version)),
                412,
                "article.changed",
                "");
        Answer more = yasmine.send(
                        "PUT", address, Map.of("rights", "FULL_SOURCE"), Map.of("If-Match", described.header("ETag")))
                .expect(200);
        assertThat(more.json().at("/metadata/outlet")).isEqualTo(fact("الأسبوع", "GIVEN"));
    }

    @Test
    void aCorrectedSourceIsANewRevisionAndShowsWhatChanged() {
        Paste paste = Paste.small();
        JsonNode article = taken(paste);
        String first = article.at("/current").asText();
        String address = ARTICLES + "/" + article.at("/id").asText() + "/revisions";
        Map<String, Object> corrected =
                Map.of("text", paste.corrected("هادئة", "عاصفة").text() + " ولم يصب أحد بأذى.");
        JsonNode preview =
                yasmine.post(address + "/previews", corrected).expect(200).json();
        assertThat(preview.at("/changes").findValuesAsText("kind")).contains("SAME", "CHANGED", "NEW");
        Map<String, String> version =
                Map.of("If-Match", "\"" + article.at("/version").asText() + "\"");
        JsonNode after =
                yasmine.send("POST", address, corrected, version).expect(201).json();
        assertThat(after.at("/revisions")).hasSize(2);
        JsonNode changes = yasmine.get("/api/v1/revisions/" + first + "/changes/"
                        + after.at("/current").asText())
                .expect(200)
                .json()
                .at("/segments");
        assertThat(kinds(changes)).containsExactly("SAME", "CHANGED", "NEW");
        assertThat(changes.at("/1/words").toString())
                .contains("REMOVED")
                .contains("هادئة")
                .contains("عاصفة");
        assertThat(yasmine.get("/api/v1/revisions/" + first)
                        .expect(200)
                        .json()
                        .at("/text")
                        .asText())
                .isEqualTo(paste.text());
        Map<String, String> newer =
                Map.of("If-Match", "\"" + after.at("/version").asText() + "\"");
        assertProblem(yasmine.send("POST", address, corrected, newer), 422, "revision.same", "/text");
        assertProblem(yasmine.send("POST", address, Map.of("text", "خبر آخر."), version), 412, "article.changed", "");
        Client.of("salma")
                .send("POST", address, Map.of("text", "خبر آخر."), newer)
                .expect(403);
    }

    @Test
    void aWrongPasteIsDiscardedByWhoTookItInOrAnEditorAndTheTrailTellsWho() {
        Client salma = Client.of("salma");
        JsonNode article = salma.post(ARTICLES, Map.of("text", Paste.small().text()))
                .expect(201)
                .json();
        String address = ARTICLES + "/" + article.at("/id").asText();
        Client.of("nora").delete(address).expect(403);
        Client.of("idris").delete(address).expect(403);
        salma.delete(address).expect(204);
        assertProblem(yasmine.get(address), 410, "article.gone", "");
        assertProblem(yasmine.get("/api/v1/revisions/" + article.at("/current").asText()), 410, "article.gone", "");
        salma.delete(address).expect(410);

        JsonNode other = salma.post(ARTICLES, Map.of("text", Paste.small().text()))
                .expect(201)
                .json();
        yasmine.delete(ARTICLES + "/" + other.at("/id").asText()).expect(204);

        JsonNode trail = Client.administrator()
                .get("/api/v1/audit?act=article.discarded&limit=20")
                .expect(200)
                .json()
                .at("/items");
        assertThat(persons(trail, article)).containsExactly(me(salma));
        assertThat(persons(trail, other)).containsExactly(me(yasmine));
    }

    @Test
    void nothingIsDiscardedOnceATranslationIsRequested() {
        JsonNode article = taken(Paste.small());
        yasmine.post("/api/v1/translations", Map.of("article", article.at("/id").asText(), "language", "en"))
                .expect(201);
        assertProblem(yasmine.delete(ARTICLES + "/" + article.at("/id").asText()), 409, "article.wanted", "");
        assertThat(revision(article).at("/text").asText()).isNotEmpty();
    }

    @Test
    void theListFindsWordsOfHeadlinesAndTextsInAnySpelling() {
        Paste paste = Paste.small();
        String id = yasmine.post(
                        ARTICLES,
                        Map.of(
                                "text",
                                paste.text(),
                                "headline",
                                "أَخبار المَرسى",
                                "metadata",
                                Map.of(
                                        "outlet", Map.of("value", "جريدة " + paste.mark()),
                                        "published", Map.of("value", "2020-02-29"),
                                        "region", Map.of("value", "TN"),
                                        "rights", "FULL_SOURCE")))
                .expect(201)
                .json()
                .at("/id")
                .asText();
        String word = "q=" + paste.mark();
        for (String fits : List.of(
                word,
                word + " اخبار المرسي",
                word + " سفينه",
                word + "&region=TN&rights=FULL_SOURCE&headline=true",
                word + "&from=2020-02-29&until=2020-02-29",
                "outlet=جريده " + paste.mark())) {
            JsonNode found =
                    yasmine.get(ARTICLES + "?" + encoded(fits)).expect(200).json();
            assertThat(found.at("/items").findValuesAsText("id")).as(fits).containsExactly(id);
        }
        for (String otherwise : List.of("&region=MA", "&rights=NOT_RECORDED", "&headline=false", "&from=2020-03-01")) {
            assertThat(found(word + otherwise)).as(otherwise).isZero();
        }
        assertProblem(yasmine.get(ARTICLES + "?from=soon"), 422, "metadata.date", "/from");
    }

    @Test
    void theListIsPagedWithoutGapsOrRepeats() {
        String outlet = "صحيفة " + Paste.small().mark();
        Set<String> stored = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            stored.add(yasmine.post(
                            ARTICLES,
                            Map.of("text", Paste.small().text(), "metadata", Map.of("outlet", Map.of("value", outlet))))
                    .expect(201)
                    .json()
                    .at("/id")
                    .asText());
        }
        List<String> read = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = yasmine.get(ARTICLES + "?limit=2&outlet=" + encoded(outlet) + after)
                    .expect(200)
                    .json();
            assertThat(page.at("/total").asInt()).isEqualTo(5);
            page.at("/items").forEach(item -> read.add(item.at("/id").asText()));
            after = page.has("after") ? "&after=" + page.at("/after").asText() : "";
        } while (!after.isEmpty());
        assertThat(read).hasSize(5).containsExactlyInAnyOrderElementsOf(stored);
        yasmine.get(ARTICLES + "?limit=201").expect(400);
    }

    @Test
    void aTextNeverSeenIsAnalysedAsSent() {
        String text = Paste.dirty().text(); // with its line ends of Windows
        JsonNode seen = Client.administrator()
                .post("/api/v1/analyses?tokens=true", Map.of("text", text))
                .expect(200)
                .json();
        assertTiles(List.of(seen.at("/segments")), text);
        for (JsonNode mention : seen.at("/mentions")) {
            assertThat(part(text, mention)).isEqualTo(mention.at("/text").asText());
        }
        assertThat(seen.at("/mentions").findValuesAsText("type")).contains("NUMBER", "QUOTATION");
        assertThat(seen.at("/defects").findValuesAsText("kind")).contains("glued-words", "tatweel");
        assertThat(seen.at("/difficulty/words").asInt())
                .isEqualTo(seen.at("/tokens").size());
        JsonNode token = seen.at("/tokens/0");
        assertThat(part(text, token)).isEqualTo("مينـــاء");
        assertThat(token.at("/key").asText()).isEqualTo("ميناء");
        assertThat(token.at("/clitics")).isEmpty();
        assertThat(token.at("/lemma").asText()).isEqualTo("ميناء");
    }

    @Test
    void wordsAreTakenApart() {
        JsonNode tokens = Client.administrator()
                .post("/api/v1/analyses?tokens=true", Map.of("text", "وبمدينتها بنكيران"))
                .expect(200)
                .json()
                .at("/tokens");
        assertThat(tokens.at("/0/clitics")).extracting(JsonNode::asText).containsExactly("و", "ب", "ها");
        assertThat(tokens.at("/0/stem/start").asInt()).isEqualTo(2);
        assertThat(tokens.at("/0/stem/end").asInt()).isEqualTo(7);
        assertThat(tokens.at("/0/key").asText()).isEqualTo("مدينه");
        assertThat(tokens.at("/0/lemma").asText()).isEqualTo("مدينة");
        assertThat(tokens.at("/1/clitics")).isEmpty();
        assertThat(tokens.get(1).has("lemma")).isFalse(); // a name
    }

    @Test
    void whatAnAuthorGotWrongIsSeenAndWhatIsNotArabicIsMarked() {
        String text =
                "أعلنت الحكومة استنئاف زيارة المرتقبة يوم الاثنين 16 نونبر 2021، وفق l'accord signé avec le Maroc";
        JsonNode seen = Client.administrator()
                .post("/api/v1/analyses", Map.of("text", text))
                .expect(200)
                .json();
        assertThat(seen.at("/defects").findValuesAsText("kind"))
                .containsExactly("misspelling", "missing-article", "wrong-weekday");
        assertThat(seen.at("/defects").findValuesAsText("suggestion"))
                .containsExactly("استئناف", "الزيارة", "الثلاثاء");
        JsonNode french = seen.at("/languages/0");
        assertThat(part(text, french)).isEqualTo("l'accord signé avec le Maroc");
        assertThat(french.at("/language").asText()).isEqualTo("fr");
        assertThat(french.at("/direction").asText()).isEqualTo("ltr");
        assertThat(seen.at("/difficulty/minutes").asInt()).isEqualTo(3);
    }

    @Test
    void ofATextItIsSeenWhoSaysWhatAndWhereItComesFrom() {
        String text =
                "ونقلت وكالة رويترز عن بيني غانتس قوله \"سوف نوقع اتفاقيات كثيرة\". وأضاف أن الزيارة ناجحة، بحسب مصادر متطابقة.";
        JsonNode seen = yasmine.post("/api/v1/analyses", Map.of("text", text))
                .expect(200)
                .json()
                .at("/mentions");
        List<String> told = new ArrayList<>();
        for (JsonNode mention : seen) {
            assertThat(part(text, mention)).isEqualTo(mention.at("/text").asText());
            told.add(mention.at("/type").asText() + " " + mention.at("/text").asText() + " "
                    + mention.at(mention.has("value") ? "/value" : "/speaker/text")
                            .asText());
        }
        assertThat(told)
                .containsExactly(
                        "ATTRIBUTION وكالة رويترز named",
                        "ATTRIBUTION بيني غانتس named",
                        "QUOTATION سوف نوقع اتفاقيات كثيرة بيني غانتس",
                        "QUOTATION الزيارة ناجحة بيني غانتس",
                        "ATTRIBUTION مصادر متطابقة unnamed");
        assertThat(seen.at("/2/direct").asBoolean()).isTrue();
        assertThat(seen.at("/2/cue/text").asText()).isEqualTo("قوله");
        assertThat(part(text, seen.at("/2/relay"))).isEqualTo("وكالة رويترز");
        assertThat(seen.at("/3/direct").asBoolean()).isFalse();
        assertThat(seen.at("/3/strength").asText()).isEqualTo("says");
    }

    @Test
    void theSampleSaysWhatIsKnownOfItAndWhatIsNot() {
        JsonNode sample = yasmine.get(ARTICLES + "?region=MA&from=2021-11-24&until=2021-11-24&rights=FULL_SOURCE&q="
                        + encoded("قصاصة لوكالة الأنباء الفرنسية"))
                .expect(200)
                .json()
                .at("/items/0");
        JsonNode article = yasmine.get(ARTICLES + "/" + sample.at("/id").asText())
                .expect(200)
                .json();
        assertThat(article.at("/headline")).isEqualTo(unknown("NONE"));
        JsonNode said = article.at("/metadata");
        assertThat(said.at("/outlet")).isEqualTo(unknown("NOT_KNOWN"));
        assertThat(said.at("/byline")).isEqualTo(unknown("NOT_KNOWN"));
        assertThat(said.at("/published")).isEqualTo(fact("2021-11-24", "INFERRED"));
        assertThat(said.at("/region")).isEqualTo(fact("MA", "GIVEN"));
        assertThat(said.at("/rights").asText()).isEqualTo("FULL_SOURCE");
        assertThat(revision(article).at("/segments")).hasSize(13);
    }

    private JsonNode taken(Paste paste) {
        return yasmine.post(ARTICLES, Map.of("text", paste.text())).expect(201).json();
    }

    private JsonNode revision(JsonNode article) {
        return yasmine.get("/api/v1/revisions/" + article.at("/current").asText())
                .expect(200)
                .json();
    }

    private String original(JsonNode article) {
        return yasmine.get("/api/v1/revisions/" + article.at("/current").asText() + "/original")
                .expect(200)
                .text();
    }

    private int found(String query) {
        return yasmine.get(ARTICLES + "?" + encoded(query))
                .expect(200)
                .json()
                .at("/total")
                .asInt();
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
        assertProblem(yasmine.send("POST", PREVIEWS, json, Map.of()), 422, key, pointer);
        assertProblem(yasmine.send("POST", ARTICLES, json, Map.of()), 422, key, pointer);
    }

    private static void assertProblem(Answer answer, int status, String key, String pointer) {
        answer.expect(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/type").asText()).isEqualTo("urn:turjuman:problem:" + key);
        assertThat(answer.json().at("/pointer").asText("")).isEqualTo(pointer);
        assertThat(answer.json().at("/detail").asText()).isNotBlank().doesNotContain("Exception");
    }

    private static void assertTiles(List<JsonNode> lists, String text) {
        int end = 0;
        for (JsonNode list : lists) {
            for (JsonNode piece : list) {
                assertThat(piece.at("/start").asInt()).isEqualTo(end);
                end = piece.at("/end").asInt();
                assertThat(end).isGreaterThan(piece.at("/start").asInt());
            }
        }
        assertThat(end).isEqualTo(text.length());
    }

    private static List<String> words(JsonNode revision) {
        List<String> sentences = new ArrayList<>();
        revision.at("/segments")
                .forEach(segment -> sentences.add(
                        part(revision.at("/text").asText(), segment).strip()));
        return sentences;
    }

    private static String part(String text, JsonNode span) {
        return text.substring(span.at("/start").asInt(), span.at("/end").asInt());
    }

    private static List<String> kinds(JsonNode changes) {
        List<String> kinds = new ArrayList<>();
        changes.forEach(change -> kinds.add(change.at("/kind").asText()));
        return kinds;
    }

    private static JsonNode fact(String value, String standing) {
        return JsonNodeFactory.instance.objectNode().put("value", value).put("standing", standing);
    }

    private static JsonNode unknown(String standing) {
        return JsonNodeFactory.instance.objectNode().put("standing", standing);
    }

    private static List<String> persons(JsonNode trail, JsonNode article) {
        List<String> persons = new ArrayList<>();
        for (JsonNode line : trail) {
            if (line.at("/id").asText().equals(article.at("/id").asText())) {
                persons.add(line.at("/person").asText());
            }
        }
        return persons;
    }

    private static String me(Client client) {
        return client.get("/api/v1/me").expect(200).json().at("/id").asText();
    }

    private static String encoded(String query) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : query.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(b < 0 ? "%%%02X".formatted(b & 0xFF) : b == ' ' ? "+" : String.valueOf((char) b));
        }
        return encoded.toString();
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
