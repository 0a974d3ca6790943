package org.turjuman.entities.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;

/** Files of JSON-LD as other programs write them. */
class SkosFilesTest {
    private static final EntityDescription GANTZ = new EntityDescription(
            EntityType.PERSON,
            List.of(
                    form("ar", "بيني غانتس", FormStatus.PREFERRED, "", FormUse.ALWAYS),
                    form("en", "Benny Gantz", FormStatus.PREFERRED, "since 2011", FormUse.ALWAYS),
                    form("ar", "غانتس", FormStatus.ADMITTED, "", FormUse.LATER)),
            "",
            new EntityFacts(
                    "Israeli minister",
                    Gender.MALE,
                    "IL",
                    List.of(
                            new HeldRole("وزير", "minister", "", "2020-05", null),
                            new HeldRole("", "general", "", null, null)),
                    "wikidata:Q815773",
                    ""));

    /** Our own export, read and written again by rdflib 7.6: its words written out, or with the context of the export. */
    @ParameterizedTest
    @ValueSource(strings = {"flattened.jsonld", "flattened-compact.jsonld"})
    void aFileThatAnotherProgramFlattenedSaysTheSame(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(SkosFilesTest.class.getResourceAsStream(name))) {
            FileOfNames read = SkosNamesReader.read(file.readAllBytes());
            assertThat(read.records()).extracting(FileRecord::problem).containsOnlyNulls();
            assertThat(read.records())
                    .extracting(FileRecord::id, FileRecord::version, FileRecord::said)
                    .containsExactlyInAnyOrder(
                            tuple(new EntityId(1), 7, GANTZ),
                            tuple(
                                    new EntityId(2),
                                    0,
                                    new EntityDescription(
                                            EntityType.PLACE,
                                            List.of(form("ar", "الرباط", FormStatus.PREFERRED, "", FormUse.ALWAYS)),
                                            "")));
            assertThat(read.unread()).isEmpty();
        }
    }

    @Test
    void aNodeThatIsNotInTheFileIsToldByItsName() {
        EntityProblem problem = Objects.requireNonNull(
                read(concept(",'desk:forms':[{'@id':'_:b1'}]")).records().get(0).problem());
        assertThat(problem.key()).isEqualTo("names-file.no-node");
        assertThat(problem.message(Locale.ENGLISH)).contains("_:b1", "desk:forms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'@context':{},'@graph':%s}", "%s", "[%s]", "{'@graph':[%s]}"})
    void oneRecordMayStandAlone(String file) {
        FileOfNames read = read(file.formatted(concept("")));
        assertThat(said(read).forms()).containsExactly(form("ar", "الرباط", FormStatus.PREFERRED, "", FormUse.ALWAYS));
    }

    @Test
    void whatOthersWriteOfAConceptIsTakenWhereOursSaysNothing() {
        EntityDescription rabat = said(
                read(
                        concept(
                                ",'skos:definition':[{'@language':'fr','@value':'capitale du Maroc'},"
                                        + "{'@language':'en','@value':'capital of Morocco'}],"
                                        + "'skos:scopeNote':'Not the river.','skos:note':[{'@value':'Seen 2021.'},{'@value':'Not the river.'}]")));
        assertThat(rabat.facts().line()).isEqualTo("capital of Morocco");
        assertThat(rabat.note()).isEqualTo("capitale du Maroc\nNot the river.\nSeen 2021.");
    }

    @Test
    void aLongDefinitionIsForTheNote() {
        EntityDescription rabat = said(read(concept(",'skos:definition':'" + "x".repeat(301) + "'")));
        assertThat(rabat.facts().line()).isEmpty();
        assertThat(rabat.note()).hasSize(301);
    }

    @Test
    void whatOursSaysIsNotWrittenOverAndTheRestIsTold() {
        FileOfNames read = read(concept(",'skos:editorialNote':'ours','schema:disambiguatingDescription':'ours too',"
                + "'skos:definition':'theirs','skos:note':'theirs'"));
        assertThat(said(read).note()).isEqualTo("ours");
        assertThat(said(read).facts().line()).isEqualTo("ours too");
        assertThat(read.unread()).containsExactly("skos:definition", "skos:note");
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.wikidata.org/entity/Q3551, wikidata:Q3551",
        "https://www.wikidata.org/entity/Q3551, wikidata:Q3551",
        "https://www.wikidata.org/wiki/Q3551, wikidata:Q3551"
    })
    void anAddressOfWikidataIsTheIdElsewhere(String address, String external) {
        FileOfNames read = read(concept(",'skos:exactMatch':[{'@id':'" + address + "'}]"));
        assertThat(said(read).facts().external()).isEqualTo(external);
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void whatIsNotReadIsToldOnce() {
        FileOfNames read =
                read("[" + concept(",'skos:broader':{'@id':'x:1'},'http://purl.org/dc/terms/date':'2021'") + ","
                        + concept(
                                ",'http://www.w3.org/2004/02/skos/core#broader':{'@id':'x:2'},"
                                        + "'skos:exactMatch':{'@id':'http://sws.geonames.org/2538475/'},"
                                        + "'desk:forms':[{'desk:language':'ar','desk:text':'الرباط','desk:status':'PREFERRED','x:y':1}]")
                        + "]");
        assertThat(read.unread())
                .containsExactly("http://purl.org/dc/terms/date", "skos:broader", "skos:exactMatch", "x:y");
    }

    private static String concept(String more) {
        return "{'@type':['skos:Concept','schema:Place'],'skos:prefLabel':{'@language':'ar','@value':'الرباط'}" + more
                + "}";
    }

    private static FileOfNames read(String file) {
        return SkosNamesReader.read(file.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static EntityDescription said(FileOfNames read) {
        FileRecord record = read.records().get(0);
        assertThat(record.problem()).isNull();
        return Objects.requireNonNull(record.said());
    }

    private static NameForm form(String language, String text, FormStatus status, String note, FormUse use) {
        return new NameForm(Language.of(language), text, status, note, "", use);
    }
}
