package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
import org.turjuman.entities.api.Names;
import org.turjuman.language.api.Language;

class JoiningTest {
    @Test
    void whatTheOtherPrefersBecomesAdmitted() {
        check(
                List.of("ar + بيني غانتس", "en + Benny Gantz"),
                List.of("ar + بيني جانتس", "en + Benny Gantz", "fr + Benny Gantz"),
                List.of("ar + بيني غانتس", "en + Benny Gantz", "ar ~ بيني جانتس", "fr + Benny Gantz"));
    }

    @Test
    void aFormThatBothHaveStandsOnceWithTheWordOfTheFirst() {
        check(List.of("ar + غانتس", "en - Gants"), List.of("en + Gants"), List.of("ar + غانتس", "en - Gants"));
    }

    @Test
    void aFormOfAnotherLanguageIsAnotherForm() {
        check(List.of("en + Rabat"), List.of("fr + Rabat"), List.of("en + Rabat", "fr + Rabat"));
    }

    @Test
    void eachHouseStylePrefersItsOwn() {
        NameForm press = form("en + Sanaa");
        NameForm scholars = new NameForm(Language.ENGLISH, "Ṣanʿāʾ", FormStatus.PREFERRED, "", "IJMES", FormUse.ALWAYS);
        assertThat(Joining.joined(said(press), said(scholars)).forms()).containsExactly(press, scholars);
    }

    @Test
    void twoThatJoinWithOneFormPreferItOnce() {
        check(List.of("ar + أ"), List.of("en + A", "en ~ B"), List.of("ar + أ", "en + A", "en ~ B"));
    }

    @Test
    void factsFillWhatIsEmptyAndRolesAreAdded() {
        HeldRole minister = new HeldRole("وزير", "minister", "", "2020", "2022");
        HeldRole deputy = new HeldRole("نائب", "deputy", "", "2019", null);
        EntityFacts kept = new EntityFacts("a minister", null, "IL", List.of(minister), null, "");
        EntityFacts added =
                new EntityFacts("someone else", Gender.MALE, "US", List.of(minister, deputy), "wikidata:Q1", "both");
        EntityFacts both = Joining.joined(facts(kept), facts(added)).facts();
        assertThat(both)
                .isEqualTo(new EntityFacts(
                        "a minister", Gender.MALE, "IL", List.of(minister, deputy), "wikidata:Q1", "both"));
    }

    @Test
    void notesStandBelowEachOtherAndNotTwice() {
        assertThat(notes("one", "two")).isEqualTo("one\n\ntwo");
        assertThat(notes("", "two")).isEqualTo("two");
        assertThat(notes("one and two", "two")).isEqualTo("one and two");
    }

    @Test
    void notesThatDoNotFitTogetherAreRefused() {
        String full = "x".repeat(Names.NOTE_LIMIT - 5);
        assertThat(notes(full, "two")).endsWith("x\n\ntwo").hasSize(Names.NOTE_LIMIT);
        assertThatThrownBy(() -> notes(full, "more"))
                .isInstanceOfSatisfying(
                        EntityProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("entity.notes-full"));
    }

    private static String notes(String kept, String added) {
        return Joining.joined(noted(kept), noted(added)).note();
    }

    private static EntityDescription noted(String note) {
        return new EntityDescription(EntityType.PERSON, List.of(form("ar + أ")), note);
    }

    private static EntityDescription facts(EntityFacts facts) {
        return new EntityDescription(EntityType.PERSON, List.of(form("ar + أ")), "", facts);
    }

    private static void check(List<String> kept, List<String> added, List<String> both) {
        assertThat(Joining.joined(said(kept), said(added)).forms())
                .containsExactlyElementsOf(both.stream().map(JoiningTest::form).toList());
    }

    private static EntityDescription said(List<String> forms) {
        return said(forms.stream().map(JoiningTest::form).toArray(NameForm[]::new));
    }

    private static EntityDescription said(NameForm... forms) {
        return new EntityDescription(EntityType.PERSON, List.of(forms), "");
    }

    /** A form such as {@code en + Gantz}: preferred, admitted (~) or avoided (-). */
    static NameForm form(String line) {
        String[] parts = line.split(" ", 3);
        FormStatus status = FormStatus.values()["+~-".indexOf(parts[1])];
        return new NameForm(Language.of(parts[0]), parts[2], status, "");
    }
}
