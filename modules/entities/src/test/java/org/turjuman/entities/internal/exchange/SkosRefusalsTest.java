package org.turjuman.entities.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.turjuman.entities.api.EntityProblem;

/** What is no JSON-LD of names is refused, with words that say why. */
class SkosRefusalsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[", "12", "{\"@graph\":[{]}"})
    void whatIsNoJsonIsRefusedWhole(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(EntityProblem.class);
    }

    @Test
    void whatIsNoJsonLdOfNamesIsRefusedWhole() {
        broken("{\"a\":1}", "names-file.no-graph");
        broken("{\"@context\":\"https://example.org/c\",\"@graph\":[]}", "names-file.context");
        broken("{\"@context\":{\"skos\":\"https://example.org/\"},\"@graph\":[]}", "names-file.context");
        broken("{\"@graph\":[\n{},\n{]}", "names-file.broken");
        broken("{\"@graph\":[]} and more", "names-file.broken");
        broken("[] []", "names-file.broken");
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "[".repeat(2_000) + "]".repeat(2_000), "9".repeat(3_000), "1e99999999999", "tru", "\"open", "{\"x\":1");
    }

    /** A parser gives up on these in ways of its own: each is told, with its line. */
    @ParameterizedTest
    @MethodSource("unreadable")
    void whatTheParserGivesUpOnIsRefusedWithItsLine(String value) {
        for (String end : List.of("", "}]}")) {
            String file = "{\"@graph\":[\n{},\n{\"@type\":\"skos:Concept\",\"desk:version\":" + value + end;
            assertThatThrownBy(() -> read(file))
                    .as(file.substring(0, Math.min(80, file.length())))
                    .isInstanceOfSatisfying(EntityProblem.class, problem -> {
                        assertThat(problem.key()).isEqualTo("names-file.broken");
                        assertThat(problem.message(Locale.ENGLISH)).contains("line 3");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'label':'skos:prefLabel'}",
                "{'label':'http://www.w3.org/2004/02/skos/core#prefLabel'}",
                "{'label':{'@id':'skos:prefLabel','@language':'en'}}",
                "{'core':'http://www.w3.org/2004/02/skos/core#'}",
                "{'core':'http://www.w3.org/2004/02/skos/'}",
                "{'s':'https://schema.org/'}",
                "{'wd':'http://www.wikidata.org/entity/'}",
                "{'skos:prefLabel':'skos:altLabel'}",
                "{'skos:prefLabel':{'@id':'https://example.org/label'}}",
                "{'schema:gender':{'@reverse':'schema:gender'}}",
                "{'skos':null}",
                "{'kind':'@type'}",
                "{'@vocab':'https://schema.org/'}",
                "{'@import':'https://example.org/context'}",
                "[]",
                "null"
            })
    void aContextThatCallsOurWordsOtherwiseIsRefused(String context) {
        String json = context.replace('\'', '"');
        broken("{\"@context\":" + json + ",\"@graph\":[]}", "names-file.context");
        broken("[{\"@context\":" + json + "}]", "names-file.context");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'skos':'http://www.w3.org/2004/02/skos/core#','schema':'http://schema.org/','desk':'urn:turjuman:names:'}",
                "{'skos':{'@id':'http://www.w3.org/2004/02/skos/core#','@prefix':true}}",
                "{'skos:prefLabel':'http://www.w3.org/2004/02/skos/core#prefLabel'}",
                "{'skos:exactMatch':{'@type':'@id'},'desk:forms':{'@container':'@list'}}",
                "{'dct':'http://purl.org/dc/terms/','u':'https://example.org/u','title':'dct:title'}",
                "{'@version':1.1,'@language':'en'}"
            })
    void aContextThatLeavesOurWordsAloneIsTaken(String context) {
        String file = "{\"@context\":" + context.replace('\'', '"')
                + ",\"@graph\":[{\"@type\":[\"skos:Concept\",\"schema:Place\"],"
                + "\"skos:prefLabel\":{\"@language\":\"ar\",\"@value\":\"الرباط\"}}]}";
        assertThat(read(file))
                .singleElement()
                .satisfies(record -> assertThat(record.problem()).isNull());
    }

    private static void broken(String text, String key) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        EntityProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private static List<FileRecord> read(String text) {
        return SkosNamesReader.read(text.getBytes(StandardCharsets.UTF_8)).records();
    }
}
