package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.NameForm;

class PartingTest {
    private static final EntityFacts FACTS = new EntityFacts("a newspaper", null, "LB", List.of(), null, "");
    private static final EntityDescription WHOLE = new EntityDescription(
            EntityType.ORGANISATION,
            List.of(
                    form("ar + الحياة"),
                    form("en + Al-Hayat"),
                    form("en ~ Hayat TV"),
                    form("en ~ Hayat"),
                    form("fr - Hayat")),
            "London",
            FACTS);

    @Test
    void chosenFormsLeaveAndTheFirstOfALanguageIsPreferred() {
        Parting parting = Parting.of(WHOLE, EntityType.WORK, Set.of(2, 3, 4));
        assertThat(parting.leaves())
                .isEqualTo(new EntityDescription(
                        EntityType.WORK, List.of(form("en + Hayat TV"), form("en ~ Hayat"), form("fr - Hayat")), ""));
        assertThat(parting.stays())
                .isEqualTo(new EntityDescription(
                        EntityType.ORGANISATION, List.of(form("ar + الحياة"), form("en + Al-Hayat")), "London", FACTS));
    }

    @Test
    void aFormThatIsPreferredStaysSo() {
        Parting parting = Parting.of(WHOLE, EntityType.WORK, Set.of(1, 2));
        assertThat(parting.leaves().forms()).containsExactly(form("en + Al-Hayat"), form("en ~ Hayat TV"));
    }

    @Test
    void oneFormAtLeastLeavesAndOneStays() {
        refused(Set.of(), "entity.split-nothing");
        refused(Set.of(0, 1, 2, 3, 4), "entity.split-all");
        refused(Set.of(5), "entity.split-unknown-form");
    }

    private static void refused(Set<Integer> forms, String key) {
        assertThatThrownBy(() -> Parting.of(WHOLE, EntityType.WORK, forms))
                .isInstanceOfSatisfying(
                        EntityProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private static NameForm form(String line) {
        return JoiningTest.form(line);
    }
}
