package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;

class DescriptionJsonTest {
    @Test
    void readsEverythingThatItWrote() {
        EntityDescription gantz = new EntityDescription(
                EntityType.PERSON,
                List.of(
                        new NameForm(Language.ARABIC, "بيني غانتس", FormStatus.PREFERRED, "full form"),
                        new NameForm(Language.ARABIC, "غانتس", FormStatus.ADMITTED, "", "", FormUse.LATER),
                        new NameForm(
                                Language.ENGLISH, "Bīnī Ghānts", FormStatus.PREFERRED, "", "IJMES", FormUse.ALWAYS)),
                "a note",
                new EntityFacts(
                        "Israeli politician",
                        Gender.MALE,
                        "IL",
                        List.of(
                                new HeldRole(
                                        "وزير الدفاع الإسرائيلي", "Israeli defence minister", "", "2020", "2022-12"),
                                new HeldRole("", "general", "", null, null)),
                        "wikidata:Q816551",
                        "two lines\nof it"));
        assertThat(DescriptionJson.read(DescriptionJson.write(gantz))).isEqualTo(gantz);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        EntityDescription rabat = new EntityDescription(
                EntityType.PLACE, List.of(new NameForm(Language.ENGLISH, "Rabat", FormStatus.PREFERRED, "")), "");
        assertThat(DescriptionJson.write(rabat))
                .isEqualTo("{\"type\":\"PLACE\",\"forms\":[{\"language\":\"en\",\"text\":\"Rabat\","
                        + "\"status\":\"PREFERRED\",\"note\":\"\"}],\"note\":\"\"}");
    }

    @Test
    void readsWhatWasWrittenBeforeThereWereFacts() {
        EntityDescription old = DescriptionJson.read("{\"type\":\"PERSON\",\"forms\":[{\"language\":\"en\","
                + "\"text\":\"Benny Gantz\",\"status\":\"PREFERRED\",\"note\":\"n\"}],\"note\":\"\"}");
        assertThat(old.facts()).isEqualTo(EntityFacts.NONE);
        assertThat(old.forms())
                .containsExactly(new NameForm(Language.ENGLISH, "Benny Gantz", FormStatus.PREFERRED, "n"));
    }
}
