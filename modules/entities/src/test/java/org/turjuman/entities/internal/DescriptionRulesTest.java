package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;

class DescriptionRulesTest {
    @Test
    void takesNeedlessWhiteSpaceAway() {
        EntityDescription kept = DescriptionRules.kept(named(preferred("en", "  Benny \t Gantz ")));
        assertThat(kept.forms().get(0).text()).isEqualTo("Benny Gantz");
    }

    @Test
    void refusesARecordWithoutForms() {
        assertThat(refused()).isEqualTo("entity.no-form at /forms");
    }

    @Test
    void refusesAFormWithoutLetters() {
        assertThat(refused(preferred("ar", "  "))).isEqualTo("entity.form-empty at /forms/0/text");
        assertThat(refused(preferred("ar", "\u0640"))).isEqualTo("entity.form-empty at /forms/0/text"); // tatweel
    }

    @Test
    void refusesTwoPreferredFormsInALanguage() {
        assertThat(refused(preferred("en", "Gantz"), preferred("en", "Gants")))
                .isEqualTo("entity.two-preferred at /forms/1/status");
        assertThat(DescriptionRules.kept(named(preferred("en", "Gantz"), preferred("fr", "Gantz")))
                        .forms())
                .hasSize(2);
    }

    @Test
    void refusesAFormTwiceInALanguageWhateverItsStatus() {
        assertThat(refused(
                        preferred("en", "Gantz"),
                        new NameForm(Language.ENGLISH, "Gantz", FormStatus.AVOIDED, "another note")))
                .isEqualTo("entity.form-twice at /forms/1/text");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(refused(preferred("en", "x".repeat(201)))).isEqualTo("entity.too-long at /forms/0/text");
        assertThat(refused(Collections.nCopies(61, preferred("en", "x")).toArray(NameForm[]::new)))
                .isEqualTo("entity.too-many-forms at /forms");
    }

    @Test
    void refusesWhatADatabaseDoesNotKeepFaithfully() {
        assertThat(refused(preferred("en", "a\0b"))).isEqualTo("entity.not-storable at /forms/0/text");
        assertThat(refused(preferred("en", "a\uD800b"))).isEqualTo("entity.not-storable at /forms/0/text");
    }

    @Test
    void findsThePreferredFormOfTheNearestLanguage() {
        EntityDescription maghrib = named(preferred("ar", "المغرب"), preferred("fr", "Maroc"));
        assertThat(maghrib.preferred(Language.of("fr-MA")).orElseThrow().text()).isEqualTo("Maroc");
        assertThat(maghrib.preferred(Language.ENGLISH)).isEmpty();
    }

    @Test
    void acceptsEverySampleName() {
        List<EntityDescription> samples = SampleNames.read();
        assertThat(samples).hasSizeGreaterThan(10).allSatisfy(sample -> {
            assertThat(DescriptionRules.kept(sample)).isEqualTo(sample);
            assertThat(sample.preferred(Language.ARABIC)).isPresent();
            assertThat(sample.preferred(Language.ENGLISH)).isPresent();
            assertThat(sample.preferred(Language.FRENCH)).isPresent();
        });
    }

    private static String refused(NameForm... forms) {
        EntityProblem problem = catchThrowableOfType(EntityProblem.class, () -> DescriptionRules.kept(named(forms)));
        for (String language : List.of("en", "ar", "fr")) {
            assertThat(problem.message(Locale.forLanguageTag(language)))
                    .isNotBlank()
                    .isNotEqualTo(problem.key())
                    .doesNotContain("{");
        }
        return problem.key() + " at " + problem.pointer().orElseThrow();
    }

    private static EntityDescription named(NameForm... forms) {
        return new EntityDescription(EntityType.PERSON, Arrays.asList(forms), "");
    }

    private static NameForm preferred(String language, String text) {
        return new NameForm(Language.of(language), text, FormStatus.PREFERRED, "");
    }
}
