package org.turjuman.entities.internal.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.KnownAtStart;
import org.turjuman.language.api.KnownName;
import org.turjuman.language.api.KnownName.Use;
import org.turjuman.language.api.NameType;
import org.turjuman.language.api.RecognisedName;
import org.turjuman.language.api.Recognition;

class KnownFilesTest {
    private static final List<KnownName> FORMS = KnownAtStart.forms();
    private static final Recognition RECOGNITION = Recognition.of(FORMS);

    @Test
    void everyTypeHasForms() {
        for (NameType type : NameType.values()) {
            assertThat(FORMS).as("forms of %s", type).anyMatch(name -> name.type() == type);
        }
        assertThat(FORMS).noneMatch(name -> name.form().isBlank() || name.form().contains(";"));
    }

    @Test
    void theNoteTellsWhichFormsNeedAContext() {
        assertThat(use("countries:QA", "قطر")).isEqualTo(Use.IN_CONTEXT);
        assertThat(use("countries:QA", "دولة قطر")).isEqualTo(Use.ALWAYS);
        assertThat(use("organisations:zamalek-sc", "الزمالك")).isEqualTo(Use.IN_CONTEXT);
    }

    @Test
    void aDescriptionStandsOutsideTheName() {
        assertThat(forms("organisations:leconomiste")).contains("ليكونوميست").doesNotContain("صحيفة ليكونوميست");
        assertThat(forms("places:rakhine")).contains("راخين").doesNotContain("ولاية راخين");
        assertThat(forms("organisations:sonatrach")).contains("سوناطراك").doesNotContain("شركة سوناطراك");
    }

    @Test
    void whatPapersRepeatOfAPersonNeedsTheWholeNameFirst() {
        assertThat(use("people:kylian-mbappe", "مبابي")).isEqualTo(Use.REPEATED);
        assertThat(use("people:kylian-mbappe", "كيليان مبابي")).isEqualTo(Use.ALWAYS);
    }

    @Test
    void theRecogniserTellsTheLine() {
        RecognisedName envoy =
                RECOGNITION.in("وصل المبعوث ستافان دي ميستورا إلى الرباط.").get(0);

        assertThat(envoy.text()).isEqualTo("ستافان دي ميستورا");
        assertThat(envoy.records()).hasSize(1).allMatch(record -> record.startsWith("people:"));
    }

    @Test
    void latinNamesOfBodiesAreKnown() {
        assertThat(RECOGNITION.in("أعلنت شركة TotalEnergies نتائجها."))
                .extracting(RecognisedName::text)
                .containsExactly("TotalEnergies");
    }

    private static Use use(String record, String form) {
        return FORMS.stream()
                .filter(name -> name.record().equals(record) && name.form().equals(form))
                .findFirst()
                .orElseThrow()
                .use();
    }

    private static List<String> forms(String record) {
        return FORMS.stream()
                .filter(name -> name.record().equals(record))
                .map(KnownName::form)
                .toList();
    }
}
