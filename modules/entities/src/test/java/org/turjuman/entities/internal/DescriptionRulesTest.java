package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
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
    void takesOnePreferredFormOfEachHouseStyleAndWritesTheDesksOwn() {
        EntityDescription kept = DescriptionRules.kept(named(styled("Ghānits", " IJMES "), preferred("en", "Gantz")));
        assertThat(kept.forms().get(0).style()).isEqualTo("IJMES");
        assertThat(kept.preferred(Language.ENGLISH).orElseThrow().text()).isEqualTo("Gantz");
        assertThat(named(styled("Ghānits", "IJMES")).preferred(Language.ENGLISH))
                .isEmpty();
        assertThat(refused(styled("Ghānits", "IJMES"), styled("Gants", "IJMES")))
                .isEqualTo("entity.two-preferred at /forms/1/status");
        assertThat(refused(styled("Gantz", "x".repeat(41)))).isEqualTo("entity.too-long at /forms/0/style");
    }

    @Test
    void takesASpellingThatTwoStylesShare() {
        assertThat(DescriptionRules.kept(named(styled("Gantz", "IJMES"), preferred("en", "Gantz")))
                        .forms())
                .hasSize(2);
        assertThat(refused(styled("Gantz", "IJMES"), styled("Gantz", "IJMES")))
                .isEqualTo("entity.form-twice at /forms/1/text");
    }

    @Test
    void keepsTheFactsWithoutNeedlessWhiteSpace() {
        EntityFacts facts = kept(new EntityFacts(
                " Israeli  politician ",
                Gender.MALE,
                "il",
                List.of(new HeldRole("", " Israeli defence minister ", "", "2020-05", " 2022 ")),
                "wikidata:Q816551",
                "one line\r\nanother "));
        assertThat(facts)
                .isEqualTo(new EntityFacts(
                        "Israeli politician",
                        Gender.MALE,
                        "IL",
                        List.of(new HeldRole("", "Israeli defence minister", "", "2020-05", "2022")),
                        "wikidata:Q816551",
                        "one line\nanother"));
        assertThat(kept(new EntityFacts("", null, " ", List.of(), "", ""))).isEqualTo(EntityFacts.NONE);
        assertThat(kept(new EntityFacts("", null, "XK", List.of(), null, "")).country())
                .isEqualTo("XK");
    }

    @Test
    void refusesWhatIsNoCountryAndNoIdElsewhere() {
        for (String country : List.of("ZZ", "MAR", "Morocco", "م")) {
            assertThat(refused(new EntityFacts("", null, country, List.of(), null, "")))
                    .isEqualTo("entity.country-unknown at /country");
        }
        for (String external : List.of(
                "Q816551",
                "wikidata:816551",
                "wikidata:Q0",
                "wikidata: Q1",
                ":Q1",
                "viaf:",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:/etc/passwd",
                "ftp://example.org/1",
                "https:",
                "https://",
                "https://example.org/<script>")) {
            assertThat(refused(new EntityFacts("", null, null, List.of(), external, "")))
                    .as(external)
                    .isEqualTo("entity.external-malformed at /external");
        }
        for (String external : List.of(
                "wikidata:Q816551",
                "viaf:102333412",
                "isni:000000012146438X",
                "gnd:118540238",
                "orcid:0000-0002-1825-0097",
                "https://example.org/people/7?of=here#name",
                "http://example.org:8080")) {
            assertThat(kept(new EntityFacts("", null, null, List.of(), external, ""))
                            .external())
                    .isEqualTo(external);
        }
    }

    @Test
    void refusesRolesThatNobodyHeld() {
        assertThat(refused(held("", "2020", null))).isEqualTo("entity.role-empty at /roles/0");
        for (String date : List.of("20", "2021-13", "2021-02-30", "May 2020", "2020-5", "2020~", "٢٠٢٠")) {
            assertThat(refused(held("minister", date, null))).as(date).isEqualTo("entity.role-date at /roles/0/from");
        }
        assertThat(refused(held("minister", "2022", "2020"))).isEqualTo("entity.role-reversed at /roles/0/until");
        assertThat(refused(held("minister", "2020-06", "2020-05-31")))
                .isEqualTo("entity.role-reversed at /roles/0/until");
        assertThat(kept(held("minister", "2020-06-01", "2020")).roles()).hasSize(1);
        assertThat(refused(held("x".repeat(201), null, null))).isEqualTo("entity.too-long at /roles/0/english");
        EntityFacts many = new EntityFacts(
                "",
                null,
                null,
                Collections.nCopies(41, held("minister", null, null).roles().get(0)),
                null,
                "");
        assertThat(refused(many)).isEqualTo("entity.too-many-roles at /roles");
    }

    @Test
    void keepsGenderAndRolesForPeople() {
        for (EntityFacts facts :
                List.of(held("minister", null, null), new EntityFacts("", Gender.FEMALE, null, List.of(), null, ""))) {
            EntityProblem problem = catchThrowableOfType(
                    EntityProblem.class,
                    () -> DescriptionRules.kept(
                            new EntityDescription(EntityType.PLACE, List.of(preferred("en", "Rabat")), "", facts)));
            assertThat(problem.key()).endsWith("-of-person");
            check(problem);
        }
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
        return refused(named(forms));
    }

    private static String refused(EntityFacts facts) {
        return refused(person(facts));
    }

    private static String refused(EntityDescription description) {
        EntityProblem problem = catchThrowableOfType(EntityProblem.class, () -> DescriptionRules.kept(description));
        check(problem);
        return problem.key() + " at " + problem.pointer().orElseThrow();
    }

    private static void check(EntityProblem problem) {
        for (String language : List.of("en", "ar", "fr")) {
            assertThat(problem.message(Locale.forLanguageTag(language)))
                    .isNotBlank()
                    .isNotEqualTo(problem.key())
                    .doesNotContain("{");
        }
    }

    private static EntityFacts kept(EntityFacts facts) {
        return DescriptionRules.kept(person(facts)).facts();
    }

    private static EntityDescription person(EntityFacts facts) {
        return new EntityDescription(EntityType.PERSON, List.of(preferred("en", "Gantz")), "", facts);
    }

    private static EntityFacts held(String english, @Nullable String from, @Nullable String until) {
        return new EntityFacts("", null, null, List.of(new HeldRole("", english, "", from, until)), null, "");
    }

    private static NameForm styled(String text, String style) {
        return new NameForm(Language.ENGLISH, text, FormStatus.PREFERRED, "", style, FormUse.ALWAYS);
    }

    private static EntityDescription named(NameForm... forms) {
        return new EntityDescription(EntityType.PERSON, Arrays.asList(forms), "");
    }

    private static NameForm preferred(String language, String text) {
        return new NameForm(Language.of(language), text, FormStatus.PREFERRED, "");
    }
}
