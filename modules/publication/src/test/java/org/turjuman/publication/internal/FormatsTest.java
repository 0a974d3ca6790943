package org.turjuman.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.turjuman.language.api.Language;
import org.turjuman.publication.api.EditionState;
import org.turjuman.publication.api.Formats;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FormatsTest {
    private final Formats formats = new EditionFormats();

    @Test
    void structuredDataCannotEndItsScript() throws Exception {
        String jsonLd = formats.jsonLd(Example.view(Example.ATTACK, true), Example.BASE);
        assertThat(jsonLd).doesNotContain("<", ">", "&", "\u2028");
        JsonNode read = read(jsonLd);
        assertThat(read.at("/headline").asText()).isEqualTo(Example.ATTACK);
        assertThat(read.at("/translator/0/name").asText()).isEqualTo("Salma <Naciri>");
    }

    @Test
    void structuredDataSaysWhatItTranslatesAndWhatWasCorrected() throws Exception {
        JsonNode read = read(formats.jsonLd(Example.view("Arrival", true), Example.BASE));
        assertThat(read.at("/@type").asText()).isEqualTo("NewsArticle");
        assertThat(read.at("/url").asText()).isEqualTo("https://desk.example/articles/12/en");
        assertThat(read.at("/inLanguage").asText()).isEqualTo("en");
        assertThat(read.at("/datePublished").asText()).isEqualTo("2026-11-24T10:00:00Z");
        assertThat(read.at("/dateModified").asText()).isEqualTo("2026-11-25T10:00:00Z");
        assertThat(read.at("/correction/0/@type").asText()).isEqualTo("CorrectionComment");
        assertThat(read.at("/translationOfWork/inLanguage").asText()).isEqualTo("ar");
        assertThat(read.at("/translationOfWork/publisher/name").asText()).isEqualTo("هسبريس");
        assertThat(read.at("/translationOfWork/headline").asText()).isEqualTo("عنوان");
        assertThat(read.at("/translationOfWork").has("author"))
                .as("an unknown byline is not invented")
                .isFalse();
    }

    @Test
    void noFormatCarriesAWithheldSource() {
        var withheld = Example.view("Arrival", false);
        for (String written : List.of(
                formats.bilingualJson(withheld, Example.BASE),
                formats.webAnnotations(withheld, Example.BASE),
                formats.jsonLd(withheld, Example.BASE),
                formats.html(withheld, Example.BASE),
                formats.plainText(withheld, Example.BASE))) {
            assertThat(written).doesNotContain(Example.SOURCE, "الوزير", "عنوان");
        }
    }

    @Test
    void bilingualJsonPairsUnitsAndKeepsStandings() throws Exception {
        JsonNode read = read(formats.bilingualJson(Example.view("Arrival", true), Example.BASE));
        assertThat(read.at("/paragraphs/0/units/0/source").asText()).isEqualTo(Example.SOURCE);
        assertThat(read.at("/paragraphs/0/units/0/target").asText()).isEqualTo(Example.TARGET);
        assertThat(read.at("/paragraphs/1/units/0/omitted").asBoolean()).isTrue();
        assertThat(read.at("/source/published/standing").asText()).isEqualTo("inferred");
        assertThat(read.at("/source/byline/standing").asText()).isEqualTo("not_known");
        assertThat(read.at("/source/byline").has("value")).isFalse();
    }

    @Test
    void annotationsQuoteTheirWordsOnEitherSide() throws Exception {
        JsonNode items = read(formats.webAnnotations(Example.view("Arrival", true), Example.BASE))
                .at("/first/items");
        assertThat(items).hasSize(2);
        assertThat(items.at("/0/target/selector/value").asText()).isEqualTo("s1");
        assertThat(items.at("/0/target/selector/refinedBy/0/exact").asText()).isEqualTo("minister");
        assertThat(items.at("/0/target/selector/refinedBy/0/prefix").asText()).isEqualTo("The ");
        assertThat(items.at("/1/target/selector/value").asText()).isEqualTo("a1");
        assertThat(items.at("/1/target/selector/refinedBy/0/exact").asText())
                .isEqualTo(Example.SOURCE.substring(4, 10));
        assertThat(items.at("/1/target/textDirection").asText()).isEqualTo("rtl");
    }

    @Test
    void annotationsOnAWithheldSourceAreAboutTheirSentence() throws Exception {
        JsonNode target = read(formats.webAnnotations(Example.view("Arrival", false), Example.BASE))
                .at("/first/items/1/target");
        assertThat(target.at("/selector/value").asText()).isEqualTo("s1");
        assertThat(target.at("/selector").has("refinedBy")).isFalse();
        assertThat(target.at("/language").asText()).isEqualTo("en");
    }

    @Test
    void everyAnnotationHasWhatTheModelAsksFor() throws Exception {
        JsonNode root = read(formats.webAnnotations(Example.view("Arrival", true), Example.BASE));
        assertThat(root.at("/@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(root.at("/total").asInt()).isEqualTo(root.at("/first/items").size());
        List<String> ids = StreamSupport.stream(root.at("/first/items").spliterator(), false)
                .peek(item -> assertThat(item.at("/type").asText()).isEqualTo("Annotation"))
                .peek(item -> assertThat(item.at("/body/language").asText()).isEqualTo("en"))
                .map(item -> item.at("/id").asText())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("https://desk.example/editions/7#note-"));
    }

    @Test
    void theFeedIsXmlWhateverAHeadlineHolds() throws Exception {
        String feed = formats.atom(
                List.of(Example.line(Example.ATTACK + "\u0000\u000B", null, EditionState.CURRENT)),
                Language.ENGLISH,
                Example.BASE,
                Instant.EPOCH);
        Document read = parsed(feed);
        Element entry = (Element) read.getElementsByTagNameNS("*", "entry").item(0);
        assertThat(text(entry, "title")).isEqualTo(Example.ATTACK);
        assertThat(text(entry, "id")).isEqualTo("https://desk.example/articles/12/en");
        assertThat(text(entry, "published")).isEqualTo("2026-11-24T10:00:00Z");
        assertThat(text(entry, "updated")).isEqualTo("2026-11-25T10:00:00Z");
        assertThat(entry.getAttribute("xml:lang")).isEqualTo("en");
    }

    @Test
    void anEmptyFeedStillHasItsDate() throws Exception {
        Document read = parsed(formats.atom(List.of(), null, Example.BASE, Instant.parse("2026-11-24T10:00:00.123Z")));
        assertThat(text(read.getDocumentElement(), "updated")).isEqualTo("2026-11-24T10:00:00Z");
    }

    @Test
    void theTakeAwayIsEscapedAndNumbersItsNotes() {
        String html = formats.html(Example.view(Example.ATTACK, true), Example.BASE);
        assertThat(html)
                .doesNotContain("<script", "<b onclick")
                .contains("The minister<sup>[1]</sup> has arrived in Rabat.<sup>[2]</sup> He left on Tuesday.")
                .contains("Translated by Salma &lt;Naciri&gt;. Reviewed by Idris Benali.")
                .contains("href=\"https://desk.example/articles/12/en\"");
    }

    @Test
    void plainTextHasNoMarkup() {
        assertThat(formats.plainText(Example.view("Arrival", true), Example.BASE))
                .startsWith("Arrival\n\nTranslated by Salma <Naciri>. Reviewed by Idris Benali.\n\n")
                .contains("The minister[1] has arrived in Rabat.[2] He left on Tuesday.\n\n")
                .contains("[2] The source says minister.\n");
    }

    private static JsonNode read(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }
}
