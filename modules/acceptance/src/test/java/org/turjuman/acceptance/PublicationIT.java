package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.container.ManagementClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** From the approval to what readers and their programs get, and back again. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublicationIT {
    private static final String FOR_READERS = "The capital of Morocco.";
    private static final String FOR_COLLEAGUES = "Ask the ministry before we print this.";
    private static final Pattern STRUCTURED =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private final Client yasmine = Assignment.client(Assignment.EDITOR);
    private final Client reader = Client.nobody();

    @ArquillianResource
    private ManagementClient server;

    @Test
    void whatIsNotApprovedCannotBePublished() {
        Assignment assignment = Assignment.translated("FULL_SOURCE");
        assertThat(problem(yasmine.post(assignment.path("/editions"), Map.of()), 409))
                .contains("state");
        reader.get(page(assignment)).expect(404);
        Assignment approved = Assignment.approved("FULL_SOURCE");
        Assignment.client(Assignment.TRANSLATOR)
                .post(approved.path("/editions"), Map.of())
                .expect(403);
    }

    @Test
    void anEditionIsReadListedAndFed() throws Exception {
        Assignment assignment = Assignment.translated("FULL_SOURCE");
        assignment
                .noteOnTarget(Assignment.TRANSLATOR, 1, "Rabat", Assignment.says(FOR_READERS, "READERS"))
                .expect(201);
        assignment
                .noteOnTarget(Assignment.TRANSLATOR, 2, "minister", Assignment.says(FOR_COLLEAGUES, "COLLEAGUES"))
                .expect(201);
        assignment.handIn();
        assignment.review();
        assignment.approve().expect(200);
        Client.Answer published =
                yasmine.post(assignment.path("/editions"), Map.of()).expect(201);
        String edition = published.json().get("id").asText();
        assertThat(published.header("Location")).isEqualTo(Desk.ADDRESS + "/api/v1/editions/" + edition);
        assertThat(yasmine.get("/api/v1/editions/" + edition).expect(200).json())
                .isEqualTo(published.json());

        String html = reader.get(page(assignment)).expect(200).text();
        Assignment.ENGLISH.forEach(
                sentence -> assertThat(html.replaceAll("<[^>]*>[0-9]*</a>", "").replaceAll("<[^>]*>", ""))
                        .contains(sentence));
        assertThat(html).contains(Assignment.SECOND, "Headline", "by the desk; the source has none");
        assertThat(html).contains("outlet not known", "no byline in the source", "23 November 2021");
        assertThat(html).contains("id=\"s3\"", FOR_READERS).doesNotContain(FOR_COLLEAGUES);
        assertThat(reader.get("/editions/" + edition).expect(200).text()).contains(FOR_READERS);

        assertThat(reader.get("/editions").expect(200).text()).contains("href=\"" + page(assignment) + "\"");
        assertThat(reader.get("/articles/" + assignment.article()).expect(200).text())
                .contains("href=\"" + page(assignment) + "\"");
        Element entry = entry(assignment);
        assertThat(text(entry, "title")).isEqualTo(Assignment.ENGLISH.get(0));
        assertThat(text(entry, "summary")).startsWith(Assignment.ENGLISH.get(1));
    }

    @Test
    void programsReadAnEditionInTheFormatsOfTheirTrade() throws Exception {
        Assignment assignment = Assignment.translated("FULL_SOURCE");
        assignment
                .noteOnTarget(Assignment.TRANSLATOR, 1, "Rabat", Assignment.says(FOR_READERS, "READERS"))
                .expect(201);
        assignment
                .noteOnTarget(Assignment.TRANSLATOR, 2, "minister", Assignment.says(FOR_COLLEAGUES, "COLLEAGUES"))
                .expect(201);
        assignment.handIn();
        assignment.review();
        assignment.approve().expect(200);
        String edition = assignment.publish(Map.of()).get("id").asText();

        JsonNode json = reader.get(page(assignment) + ".json").expect(200).json();
        assertThat(json.at("/headline/target").asText()).isEqualTo(Assignment.ENGLISH.get(0));
        assertThat(json.get("headlineByDesk").asBoolean()).isTrue();
        assertThat(json.at("/paragraphs/1/units/0/source").asText()).isEqualTo(Assignment.THIRD);
        assertThat(json.at("/paragraphs/1/units/0/target").asText()).isEqualTo(Assignment.ENGLISH.get(3));
        assertThat(json.at("/source/published/value").asText()).isEqualTo("2021-11-23");
        assertThat(json.get("notes")).hasSize(1);
        JsonNode note = json.at("/notes/0");
        assertThat(Assignment.ENGLISH
                        .get(1)
                        .substring(note.get("start").asInt(), note.get("end").asInt()))
                .isEqualTo("Rabat");

        Client.Answer annotations =
                reader.get(page(assignment) + "/annotations").expect(200);
        assertThat(annotations.header("Content-Type"))
                .isEqualTo("application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"");
        JsonNode annotation = annotations.json().at("/first/items/0");
        assertThat(annotation.at("/body/value").asText()).isEqualTo(FOR_READERS);
        assertThat(annotation.at("/target/source").asText()).isEqualTo(Desk.ADDRESS + "/editions/" + edition);
        assertThat(annotation.at("/target/selector/value").asText()).isEqualTo("s1");
        assertThat(annotation.at("/target/selector/refinedBy/0/exact").asText()).isEqualTo("Rabat");
        assertThat(annotations.text()).doesNotContain(FOR_COLLEAGUES);

        String html = yasmine.get("/api/v1/editions/" + edition + "/exports/html")
                .expect(200)
                .text();
        assertThat(html).startsWith("<article lang=\"en\" dir=\"ltr\">").contains("Rabat<sup>[1]</sup>", FOR_READERS);
        String text = yasmine.get("/api/v1/editions/" + edition + "/exports/text")
                .expect(200)
                .text();
        assertThat(text).contains("Rabat[1]", Assignment.ENGLISH.get(3), "[1] " + FOR_READERS);
        assertThat(html + text).doesNotContain(FOR_COLLEAGUES);
        assertThat(yasmine.get("/api/v1/editions/" + edition + "/exports/json")
                        .expect(200)
                        .json())
                .isEqualTo(json);
        yasmine.get("/api/v1/editions/" + edition + "/exports/docx").expect(404);
        reader.get("/api/v1/editions/" + edition + "/exports/json").expect(401);
    }

    @Test
    void searchEnginesLearnWhatIsTranslatedAndInWhichLanguages() throws Exception {
        Assignment assignment = Assignment.published("FULL_SOURCE");
        String html = reader.get(page(assignment)).expect(200).text();
        String address = Desk.ADDRESS + page(assignment);
        assertThat(html)
                .contains(
                        "<html lang=\"en\" dir=\"ltr\">",
                        "<link rel=\"canonical\" href=\"" + address + "\">",
                        "<link rel=\"alternate\" href=\"" + address + "\" hreflang=\"en\">",
                        "hreflang=\"x-default\"");
        Matcher script = STRUCTURED.matcher(html);
        assertThat(script.find()).isTrue();
        JsonNode data = new com.fasterxml.jackson.databind.ObjectMapper().readTree(script.group(1));
        assertThat(data.get("inLanguage").asText()).isEqualTo("en");
        assertThat(data.at("/translationOfWork/inLanguage").asText()).isEqualTo("ar");
        assertThat(data.at("/translationOfWork/datePublished").asText()).isEqualTo("2021-11-23");
        assertThat(data.at("/translator/0/name").asText()).isNotEmpty();
        assertThat(data.at("/editor/0/name").asText())
                .isNotEqualTo(data.at("/translator/0/name").asText());
    }

    @Test
    void readersSeeTheSourceOnlyWhereTheRightsAllow() {
        Assignment quotations = Assignment.published("QUOTATIONS_ONLY");
        for (String address : new String[] {"", "?view=both", "?view=interleaved", ".json", "/annotations"}) {
            assertThat(reader.get(page(quotations) + address).expect(200).text())
                    .as(address)
                    .doesNotContain("الوزير", "وصل", "اتفاقا");
        }
        assertThat(reader.get(page(quotations)).text()).contains("may not show readers the whole source");

        Assignment unknown = Assignment.approved("NOT_RECORDED");
        assertThat(problem(yasmine.post(unknown.path("/editions"), Map.of()), 422))
                .endsWith("rights.unconfirmed");
        reader.get(page(unknown)).expect(404);
        JsonNode edition = unknown.publish(Map.of("rightsConfirmed", true));
        assertThat(edition.get("sourceShown").asBoolean()).isFalse();
        assertThat(reader.get(page(unknown)).expect(200).text()).doesNotContain("الوزير");
    }

    @Test
    void aLanguageThatIsNotPublishedIsNotThere() {
        Assignment assignment = Assignment.published("FULL_SOURCE");
        reader.get("/articles/" + assignment.article() + "/fr").expect(404);
        reader.get("/articles/" + assignment.article() + "/no-such-language-at-all-here")
                .expect(404);
        reader.get("/articles/999999/en").expect(404);
        reader.get("/editions/999999").expect(404);
    }

    @Test
    void anUnchangedPageCostsNoTransfer() {
        Assignment assignment = Assignment.published("FULL_SOURCE");
        Client.Answer first = reader.get(page(assignment)).expect(200);
        assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
        Client.Answer again = reader.send("GET", page(assignment), null, Map.of("If-None-Match", first.header("ETag")))
                .expect(304);
        assertThat(again.text()).isEmpty();
    }

    @Test
    void aCorrectionMakesTheNextEditionWithAVisibleNote() throws Exception {
        Assignment assignment = Assignment.approved("FULL_SOURCE");
        String first = assignment.publish(Map.of()).get("id").asText();
        assignment.correct(first, 1, "The defence minister landed in Rabat on Tuesday evening.");
        assertThat(reader.get(page(assignment)).expect(200).text())
                .as("the first stays until the second is published")
                .contains("arrived in Rabat");
        assertThat(problem(yasmine.post(assignment.path("/editions"), Map.of()), 422))
                .endsWith("correction.missing");
        String note = "An earlier edition did not say that he came by air.";
        JsonNode second = assignment.publish(Map.of("correction", note));
        assertThat(second.get("number").asInt()).isEqualTo(2);

        String now = reader.get(page(assignment)).expect(200).text();
        assertThat(now).contains("landed in Rabat", note, "href=\"/editions/" + first + "\"");
        assertThat(now).doesNotContain("arrived in Rabat");
        String before = reader.get("/editions/" + first).expect(200).text();
        assertThat(before).contains("arrived in Rabat", "A later edition", "noindex");
        Element entry = entry(assignment);
        assertThat(text(entry, "updated")).isGreaterThanOrEqualTo(text(entry, "published"));
        JsonNode json = reader.get(page(assignment) + ".json").json();
        assertThat(json.at("/corrections/0/note").asText()).isEqualTo(note);
        assertThat(reader.get("/editions/" + first + ".json")
                        .json()
                        .at("/number")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aWithdrawalLeavesTheAddressesWithItsNote() throws Exception {
        Assignment assignment = Assignment.approved("FULL_SOURCE");
        String edition = assignment.publish(Map.of()).get("id").asText();
        assertThat(entry(assignment)).isNotNull();
        String path = "/api/v1/editions/" + edition + "/withdrawal";
        assertThat(yasmine.post(path, Map.of("note", " ")).status()).isIn(400, 422);
        Assignment.client(Assignment.TRANSLATOR).post(path, Map.of("note", "x")).expect(403);
        String note = "The source took the article back.";
        assertThat(yasmine.post(path, Map.of("note", note))
                        .expect(200)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("WITHDRAWN");

        for (String address : new String[] {page(assignment), "/editions/" + edition}) {
            Client.Answer gone = reader.get(address).expect(410);
            assertThat(gone.text()).contains(note).doesNotContain(Assignment.ENGLISH.get(1), Assignment.FIRST);
        }
        reader.get(page(assignment) + ".json").expect(410);
        assertThat(reader.get("/editions").text()).doesNotContain(page(assignment) + "\"");
        assertThat(reader.get("/editions.atom").text()).doesNotContain(page(assignment) + "<");
        assertThat(problem(yasmine.post(path, Map.of("note", note)), 409)).endsWith("withdrawn-already");
        yasmine.get("/api/v1/editions/" + edition).expect(200);
    }

    @Test
    void anEmbargoKeepsAnEditionFromReadersUntilItsTime() throws Exception {
        Assignment assignment = Assignment.approved("FULL_SOURCE");
        assertThat(problem(
                        yasmine.post(assignment.path("/editions"), Map.of("visibleFrom", "2099-01-01T00:00:00Z")), 422))
                .endsWith("embargo.too-far");
        Instant until = Instant.now().plus(Duration.ofHours(2));
        JsonNode edition = assignment.publish(Map.of("visibleFrom", until.toString()));
        String id = edition.get("id").asText();
        hidden(assignment, id);
        try (Clock clock = Clock.forward(server, Duration.ofMinutes(90))) {
            hidden(assignment, id);
        }
        try (Clock clock = Clock.forward(server, Duration.ofMinutes(150))) {
            reader.get(page(assignment)).expect(200);
            reader.get("/editions/" + id).expect(200);
            assertThat(state(id)).isEqualTo("CURRENT");
            assertThat(entry(assignment)).isNotNull();
        }
    }

    private void hidden(Assignment assignment, String edition) {
        reader.get(page(assignment)).expect(404);
        reader.get("/editions/" + edition).expect(404);
        assertThat(reader.get("/editions.atom").text()).doesNotContain(page(assignment) + "<");
        JsonNode listed = yasmine.get("/api/v1/editions?state=EMBARGOED&article=" + assignment.article())
                .expect(200)
                .json();
        assertThat(listed.at("/items/0/id").asText()).isEqualTo(edition);
        assertThat(state(edition)).isEqualTo("EMBARGOED");
    }

    private String state(String edition) {
        return yasmine.get("/api/v1/editions/" + edition).json().get("state").asText();
    }

    private static String page(Assignment assignment) {
        return "/articles/" + assignment.article() + "/en";
    }

    private static String problem(Client.Answer answer, int status) {
        answer.expect(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        return answer.json().get("type").asText();
    }

    /** The feed's entry of an article; the feed must be well-formed. */
    private Element entry(Assignment assignment) throws Exception {
        Client.Answer feed = reader.get("/editions.atom").expect(200);
        assertThat(feed.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.text().getBytes(StandardCharsets.UTF_8)));
        NodeList entries = document.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            if (text(entry, "id").equals(Desk.ADDRESS + page(assignment))) {
                return entry;
            }
        }
        throw new AssertionError("no entry for " + page(assignment) + " in " + feed.text());
    }

    private static String text(Element entry, String name) {
        return entry.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name)
                .item(0)
                .getTextContent();
    }
}
