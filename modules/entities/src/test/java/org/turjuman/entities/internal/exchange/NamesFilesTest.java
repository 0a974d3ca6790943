package org.turjuman.entities.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.NameFormat;
import org.turjuman.language.api.Language;

class NamesFilesTest {
    private static final String HEADER = "id,type,language,form,status,note\r\n";

    /** Several styles and languages, roles longer than forms, line breaks, quotation marks, signs of formulas. */
    private static final List<EntityDescription> RICH = List.of(
            new EntityDescription(
                    EntityType.PERSON,
                    List.of(
                            form("ar", "بيني غانتس", FormStatus.PREFERRED, "", FormUse.ALWAYS, ""),
                            form(
                                    "en",
                                    "Benny Gantz",
                                    FormStatus.PREFERRED,
                                    "",
                                    FormUse.ALWAYS,
                                    "since \"2011\", always"),
                            form("ar", "غانتس", FormStatus.ADMITTED, "", FormUse.LATER, ""),
                            form("en", "Benny Gantz", FormStatus.PREFERRED, "IJMES", FormUse.ALWAYS, ""),
                            form("en", "Gants", FormStatus.AVOIDED, "", FormUse.IN_CONTEXT, "=seen")),
                    "line one\n\n-line two; with \"marks\"",
                    new EntityFacts(
                            "Israeli defence minister",
                            Gender.MALE,
                            "IL",
                            List.of(
                                    new HeldRole("وزير", "minister, of defence", "ministre", "2020-05", "2022"),
                                    new HeldRole("", "general", "", null, null),
                                    new HeldRole("نائب", "", "", "2019", null),
                                    new HeldRole("", "chief", "", null, "2015-02-16"),
                                    new HeldRole("", "officer", "", null, null),
                                    new HeldRole("", "@recruit", "", "1977", null)),
                            "wikidata:Q815773",
                            "+contested")),
            new EntityDescription(
                    EntityType.AGREEMENT,
                    List.of(
                            form("en", "'Abd al-Karim pact", FormStatus.ADMITTED, "", FormUse.ALWAYS, ""),
                            form("fr-MA", "'=pacte", FormStatus.AVOIDED, "", FormUse.ALWAYS, "")),
                    "",
                    EntityFacts.NONE),
            new EntityDescription(
                    EntityType.PERSON,
                    List.of(form("ar", "سعاد", FormStatus.PREFERRED, "", FormUse.ALWAYS, "")),
                    "",
                    new EntityFacts("", Gender.FEMALE, null, List.of(), "viaf:12", "")));

    @ParameterizedTest
    @EnumSource(NameFormat.class)
    void whatIsWrittenIsReadTheSame(NameFormat format) throws IOException {
        List<FileRecord> read = read(format, written(format, RICH));
        assertThat(read).extracting(FileRecord::problem).containsOnlyNulls();
        assertThat(read).extracting(FileRecord::said).containsExactlyElementsOf(RICH);
        assertThat(read).extracting(FileRecord::id).containsExactly(new EntityId(1), new EntityId(2), new EntityId(3));
        assertThat(read).extracting(FileRecord::version).containsExactly(7, 7, 7);
        assertThat(read).allSatisfy(record -> assertThat(record.silent()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(NameFormat.class)
    void aByteOrderMarkIsPassedOver(NameFormat format) throws IOException {
        assertThat(read(format, "\ufeff" + written(format, RICH)))
                .extracting(FileRecord::said)
                .containsExactlyElementsOf(RICH);
    }

    @Test
    void noCellOfATableIsTakenForAFormula() throws IOException {
        String table = written(NameFormat.CSV, RICH);
        assertThat(table).contains("'=seen", "'+contested", "'@recruit", "''=pacte", ",'Abd al-Karim pact");
        assertThat(CSVParser.parse(table, CSVFormat.RFC4180).stream().flatMap(row -> row.stream()))
                .noneMatch(cell -> !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0);
    }

    @Test
    void aRecordOfATableGoesOnInRowsWithoutAType() {
        List<FileRecord> read = csv(HEADER
                + ",person,ar,سلمى,,note\r\n,,en,Salma,,\r\n,,en,Selma,,\r\n\r\n,place,ar,الرباط,preferred,\r\n");
        assertThat(read).extracting(FileRecord::line).containsExactly(2, 6);
        EntityDescription salma = Objects.requireNonNull(read.get(0).said());
        assertThat(salma.forms())
                .extracting(NameForm::status)
                .containsExactly(FormStatus.PREFERRED, FormStatus.PREFERRED, FormStatus.ADMITTED);
        assertThat(salma.note()).isEqualTo("note");
        assertThat(read.get(0).silent())
                .containsExactlyInAnyOrder(
                        FileRecord.Part.LINE,
                        FileRecord.Part.GENDER,
                        FileRecord.Part.COUNTRY,
                        FileRecord.Part.ROLES,
                        FileRecord.Part.EXTERNAL,
                        FileRecord.Part.CONTESTED);
    }

    @Test
    void whatBelongsToTheRecordMayStandInAnyOfItsRows() {
        List<FileRecord> read = csv("id,version,type,language,form,country,gender,external,line,contested,note\r\n"
                + "5,,person,ar,سلمى,,,,,,\r\n"
                + "5,3,,en,Salma,EG,female,wikidata:Q5,on the second row,so and so,=noted\r\n"
                + "5,3,,en,Selma,EG,Female,wikidata:Q5,on the second row,so and so,=noted\r\n");
        assertThat(read).extracting(FileRecord::problem).containsOnlyNulls();
        assertThat(read).extracting(FileRecord::version).containsExactly(3);
        EntityDescription salma = Objects.requireNonNull(read.get(0).said());
        assertThat(salma.note()).isEqualTo("=noted");
        assertThat(salma.facts())
                .isEqualTo(new EntityFacts(
                        "on the second row", Gender.FEMALE, "EG", List.of(), "wikidata:Q5", "so and so"));
    }

    @Test
    void rowsOfARecordThatContradictEachOtherAreRefused() {
        String contradicting = "type,language,form,%1$s\r\nperson,ar,سلمى,%2$s\r\n,en,Salma,\r\n,en,Selma,%3$s\r\n";
        for (List<String> said : List.of(
                List.of("country", "EG", "MA"),
                List.of("gender", "female", "male"),
                List.of("external", "wikidata:Q1", "wikidata:Q2"),
                List.of("line", "a singer", "a minister"),
                List.of("contested", "here", "there"),
                List.of("note", "one", "another"),
                List.of("version", "1", "2"))) {
            FileRecord read = csv(contradicting.formatted(said.get(0), said.get(1), said.get(2)))
                    .get(0);
            EntityProblem problem = Objects.requireNonNull(read.problem(), said.get(0));
            assertThat(problem.key()).isEqualTo("names-file.contradicts");
            assertThat(read.line()).isEqualTo(4);
        }
    }

    @Test
    void columnsMayStandInAnyOrderWithSemicolons() {
        List<FileRecord> read = csv("form;Type;LANGUAGE\nالرباط;Place;ar\n");
        assertThat(read)
                .singleElement()
                .satisfies(record -> assertThat(record.said())
                        .isEqualTo(new EntityDescription(
                                EntityType.PLACE,
                                List.of(form("ar", "الرباط", FormStatus.PREFERRED, "", FormUse.ALWAYS, "")),
                                "")));
    }

    /** The line is the one with the trouble; other records are read nevertheless. */
    @Test
    void whatIsWrongInARowIsToldWithItsLine() {
        refused(",person,ar,سلمى,best,\r\n", 2, "names-file.word");
        refused(",somebody,ar,سلمى,,\r\n", 2, "names-file.word");
        refused(",person,ar,سلمى,,\r\n,,??,Salma,,\r\n", 3, "entity.language-unknown");
        refused("x,person,ar,سلمى,,\r\n", 2, "names-file.number");
        refused(",,ar,سلمى,,\r\n", 2, "names-file.no-type");
        refused("5,person,ar,سلمى,,\r\n6,,en,Salma,,\r\n", 3, "names-file.other-id");
        refused(",person,ar,سلمى,,\r\nnew,,en,Salma,,\r\n", 3, "names-file.other-id");
        refused(",person,ar,سلمى,,,too,many\r\n", 2, "names-file.too-many-cells");
    }

    private static void refused(String rows, int line, String key) {
        List<FileRecord> read = csv(HEADER + rows + ",place,ar,الرباط,,\r\n");
        assertThat(read.get(0).line()).as(rows).isEqualTo(line);
        assertThat(Objects.requireNonNull(read.get(0).problem()).key()).isEqualTo(key);
        assertThat(read.get(read.size() - 1).problem()).isNull();
    }

    @Test
    void whatIsNoTableOfNamesIsRefusedWhole() {
        broken(NameFormat.CSV, "", "names-file.no-header");
        broken(NameFormat.CSV, "type,language\n", "names-file.no-header");
        broken(NameFormat.CSV, "type,language,form,colour\n", "names-file.unknown-column");
        broken(NameFormat.CSV, "type\tlanguage\tform\nplace\tar\tالرباط\n", "names-file.tabs");
        broken(NameFormat.CSV, "type,language,form,form\n", "names-file.column-twice");
        broken(NameFormat.CSV, HEADER + ",person,ar,\"open\r\n", "names-file.broken");
        assertThatThrownBy(() -> CsvNamesReader.read("type,language,form\n".getBytes(StandardCharsets.UTF_16)))
                .isInstanceOfSatisfying(
                        EntityProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("names-file.not-utf8"));
    }

    @Test
    void labelsOfAnotherProgramCount() throws IOException {
        String file = written(NameFormat.SKOS, RICH)
                .replace("{\"@language\":\"en\",\"@value\":\"Gants\"}", "{\"@language\":\"en\",\"@value\":\"Gantz\"}");
        List<NameForm> forms = Objects.requireNonNull(
                        read(NameFormat.SKOS, file).get(0).said())
                .forms();
        assertThat(forms).extracting(NameForm::text).contains("Gantz").doesNotContain("Gants");
        assertThat(forms.get(forms.size() - 1))
                .isEqualTo(form("en", "Gantz", FormStatus.AVOIDED, "", FormUse.ALWAYS, ""));
    }

    @Test
    void wordsMayBeWrittenOut() {
        String file = """
            [{"@id":"https://example.org/1","@type":["http://www.w3.org/2004/02/skos/core#Concept","http://schema.org/Place"],
              "http://www.w3.org/2004/02/skos/core#prefLabel":[{"@value":"الرباط","@language":"ar"}],
              "http://www.w3.org/2004/02/skos/core#altLabel":{"@value":"Rabat","@language":"en"},
              "http://www.w3.org/2004/02/skos/core#exactMatch":[{"@id":"http://www.wikidata.org/entity/Q3551"}]},
             {"@type":["skos:ConceptScheme"]},
             {"@type":["skos:Concept","schema:Place"],"skos:prefLabel":"Rabat"}]
            """;
        List<FileRecord> read = read(NameFormat.SKOS, file);
        assertThat(read).hasSize(2);
        assertThat(read.get(0).id()).isNull();
        assertThat(read.get(0).said())
                .isEqualTo(new EntityDescription(
                        EntityType.PLACE,
                        List.of(
                                form("ar", "الرباط", FormStatus.PREFERRED, "", FormUse.ALWAYS, ""),
                                form("en", "Rabat", FormStatus.ADMITTED, "", FormUse.ALWAYS, "")),
                        "",
                        new EntityFacts("", null, null, List.of(), "wikidata:Q3551", "")));
        assertThat(read.get(1).line()).isEqualTo(6);
        assertThat(Objects.requireNonNull(read.get(1).problem()).key()).isEqualTo("names-file.no-language");
    }

    private static void broken(NameFormat format, String text, String key) {
        assertThatThrownBy(() -> read(format, text))
                .isInstanceOfSatisfying(
                        EntityProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private static List<FileRecord> csv(String text) {
        return read(NameFormat.CSV, text);
    }

    private static List<FileRecord> read(NameFormat format, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return file(format, content).records();
    }

    private static FileOfNames file(NameFormat format, byte[] content) {
        return format == NameFormat.CSV ? CsvNamesReader.read(content) : SkosNamesReader.read(content);
    }

    private static String written(NameFormat format, List<EntityDescription> descriptions) throws IOException {
        StringBuilder text = new StringBuilder();
        NamesWriter writer = format == NameFormat.CSV ? new CsvNamesWriter(text) : new SkosNamesWriter(text);
        writer.begin();
        for (int i = 0; i < descriptions.size(); i++) {
            writer.write(new EntityView(new EntityId(i + 1), 7, descriptions.get(i), Instant.EPOCH, null, ""));
        }
        writer.end();
        return text.toString();
    }

    private static NameForm form(
            String language, String text, FormStatus status, String style, FormUse use, String note) {
        return new NameForm(Language.of(language), text, status, note, style, use);
    }
}
