package org.turjuman.entities.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.RecordChange.Changed;
import org.turjuman.entities.api.RecordChange.Fact;
import org.turjuman.entities.api.RecordChange.FactChange;
import org.turjuman.language.api.Language;

/** What a version of a record changed. */
class RecordChangeTest {
    private static final NameForm ARABIC = form(Language.ARABIC, "سلمون", FormStatus.PREFERRED);
    private static final NameForm GANTZ = form(Language.ENGLISH, "Gantz", FormStatus.PREFERRED);
    private static final NameForm GANZ = form(Language.ENGLISH, "Ganz", FormStatus.PREFERRED);
    private static final HeldRole MINISTER = new HeldRole("وزير", "minister", "", "2019", null);

    @Test
    void whatSaysTheSameHasNotChanged() {
        assertThat(RecordChange.between(named(ARABIC, GANTZ), named(ARABIC, GANTZ))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void formsAreAddedAndRemoved() {
        NameForm admitted = form(Language.FRENCH, "Gants", FormStatus.ADMITTED);
        RecordChange change = RecordChange.between(named(ARABIC, admitted), named(ARABIC, GANTZ));
        assertThat(change.forms().added()).containsExactly(GANTZ);
        assertThat(change.forms().removed()).containsExactly(admitted);
        assertThat(change.forms().changed()).isEmpty();
        assertThat(change.facts()).isEmpty();
    }

    @Test
    void aFormThatStandsOtherwiseInItsLanguageHasChanged() {
        NameForm before = form(Language.ENGLISH, "Gantz", FormStatus.ADMITTED);
        RecordChange change = RecordChange.between(named(ARABIC, GANTZ), named(ARABIC, before, GANZ));
        assertThat(change.forms().changed()).containsExactly(new Changed<>(GANTZ, before));
        assertThat(change.forms().added()).containsExactly(GANZ);
        assertThat(change.forms().removed()).isEmpty();
    }

    @Test
    void thePreferredFormOfALanguageIsRenamed() {
        RecordChange change = RecordChange.between(named(ARABIC, GANTZ), named(ARABIC, GANZ));
        assertThat(change.forms().changed()).containsExactly(new Changed<>(GANTZ, GANZ));
        assertThat(change.forms().added()).isEmpty();
        assertThat(change.forms().removed()).isEmpty();
    }

    @Test
    void anotherOrderIsAChangeOfItsOwn() {
        RecordChange change = RecordChange.between(named(ARABIC, GANTZ), named(GANTZ, ARABIC));
        assertThat(change.forms().reordered()).isTrue();
        assertThat(change.isEmpty()).isFalse();
    }

    @Test
    void rolesThatEndHaveChangedAndOthersAreAdded() {
        HeldRole ended = new HeldRole("وزير", "minister", "ministre", "2019", "2021");
        HeldRole member = new HeldRole("", "member of parliament", "", "2021", null);
        RecordChange change = RecordChange.between(holding(MINISTER), holding(member, ended));
        assertThat(change.roles().changed()).containsExactly(new Changed<>(MINISTER, ended));
        assertThat(change.roles().added()).containsExactly(member);
        assertThat(change.roles().removed()).isEmpty();
        assertThat(change.roles().reordered()).isFalse();
    }

    @Test
    void factsTellWhatTheyWereAndWhatTheyAre() {
        EntityDescription before = new EntityDescription(EntityType.PERSON, List.of(ARABIC), "a note");
        EntityDescription after = new EntityDescription(
                EntityType.ORGANISATION,
                List.of(ARABIC),
                "",
                new EntityFacts("a house", Gender.FEMALE, "TN", List.of(), "wikidata:Q42", "contested"));
        assertThat(RecordChange.between(before, after).facts())
                .containsExactly(
                        new FactChange(Fact.TYPE, "PERSON", "ORGANISATION"),
                        new FactChange(Fact.LINE, "", "a house"),
                        new FactChange(Fact.GENDER, "", "FEMALE"),
                        new FactChange(Fact.COUNTRY, "", "TN"),
                        new FactChange(Fact.EXTERNAL, "", "wikidata:Q42"),
                        new FactChange(Fact.CONTESTED, "", "contested"),
                        new FactChange(Fact.NOTE, "a note", ""));
    }

    @Test
    void theSameFormTwiceIsCountedTwice() {
        RecordChange change = RecordChange.between(named(GANTZ, GANTZ), named(GANTZ));
        assertThat(change.forms().removed()).containsExactly(GANTZ);
    }

    private static EntityDescription named(NameForm... forms) {
        return new EntityDescription(EntityType.PERSON, List.of(forms), "");
    }

    private static EntityDescription holding(HeldRole... roles) {
        return new EntityDescription(
                EntityType.PERSON, List.of(), "", new EntityFacts("", null, null, List.of(roles), null, ""));
    }

    private static NameForm form(Language language, String text, FormStatus status) {
        return new NameForm(language, text, status, "");
    }
}
