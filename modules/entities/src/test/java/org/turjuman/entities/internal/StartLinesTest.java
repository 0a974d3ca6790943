package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.internal.known.StartLine;
import org.turjuman.entities.internal.known.StartLines;
import org.turjuman.language.api.Language;

class StartLinesTest {
    private static final List<StartLine> LINES = StartLines.read();
    private static final Map<String, EntityDescription> RECORDS =
            LINES.stream().collect(Collectors.toMap(StartLine::origin, StartLine::description));

    @Test
    void everyLineMakesARecordThatMayBeKept() {
        assertThat(LINES).hasSizeGreaterThan(9_000);
        assertThat(LINES)
                .allSatisfy(line -> assertThat(DescriptionRules.kept(line.description()))
                        .as(line.origin())
                        .isEqualTo(line.description()));
        assertThat(LINES)
                .allSatisfy(line -> assertThat(line.description().preferred(Language.ARABIC))
                        .as(line.origin())
                        .isPresent());
    }

    @Test
    void aPersonHasRolesWithYears() {
        EntityDescription gantz = RECORDS.get("people:benny-gantz");
        assertThat(gantz.facts().gender()).isEqualTo(Gender.MALE);
        assertThat(gantz.facts().country()).isEqualTo("IL");
        assertThat(gantz.facts().roles())
                .contains(new HeldRole(
                        "وزير الدفاع الإسرائيلي",
                        "Israeli defence minister",
                        "ministre israélien de la Défense",
                        "2020",
                        "2022"));
        assertThat(use(gantz, "غانتس")).isEqualTo(FormUse.LATER);
        assertThat(use(gantz, "بيني غانتس")).isEqualTo(FormUse.ALWAYS);
    }

    @Test
    void theLineTellsKindAndCountryAndTheNoteTheRest() {
        EntityFacts aqsa = RECORDS.get("places:al-aqsa-mosque").facts();
        assertThat(aqsa.line())
                .startsWith("site, ")
                .contains("the whole compound")
                .doesNotContain("ambiguous");
        assertThat(aqsa.contested()).isEqualTo("Israel says Temple Mount (جبل الهيكل)");
        assertThat(RECORDS.get("countries:AE").facts().line()).isEqualTo("country; capital: Abu Dhabi");
        assertThat(RECORDS.get("countries:AE").note()).contains("إماراتي", "Emirati", "émirien");
        assertThat(RECORDS.get("events:1936-1939-arab-revolt-in-palestine")
                        .facts()
                        .line())
                .isEqualTo("event, 1936–1939");
        assertThat(RECORDS.get("works:aicha").facts().line()).isEqualTo("song by Khaled");
        assertThat(RECORDS.get("works:aicha").note()).isEqualTo("also a given name");
        assertThat(RECORDS.get("people:aaidh-al-qarni").facts().line()).isEqualTo("Saudi preacher");
    }

    @Test
    void aFormThatNeedsAContextSaysWhy() {
        EntityDescription aali = RECORDS.get("places:aali");
        assertThat(aali.forms().get(0).use()).isEqualTo(FormUse.IN_CONTEXT);
        assertThat(aali.forms().get(0).note()).isEqualTo("also high");
    }

    @Test
    void whatTheSampleShowsAsNewIsUnknown() {
        assertThat(LINES)
                .noneMatch(line -> line.description().forms().stream()
                        .anyMatch(form ->
                                form.text().contains("بلوبيرد") || form.text().contains("BlueBird")));
    }

    private static FormUse use(EntityDescription record, String text) {
        return record.forms().stream()
                .filter(form -> form.text().equals(text))
                .map(NameForm::use)
                .findFirst()
                .orElseThrow();
    }
}
