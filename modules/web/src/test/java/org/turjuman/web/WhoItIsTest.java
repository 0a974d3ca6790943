package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.language.api.Language;

class WhoItIsTest {
    private static final HeldRole DEFENCE = new HeldRole(
            "وزير الدفاع الإسرائيلي", "Israeli defence minister", "ministre israélien de la Défense", "2020", "2022");
    private static final HeldRole STAFF =
            new HeldRole("رئيس أركان الجيش الإسرائيلي", "Israeli army chief", "", "2011", "2015");

    @Test
    void aRoleThatTheLineSaysIsToldOnceInTheLanguageOfWhoReads() {
        String line = "Israeli defence minister (2020–2022)";
        assertThat(told(Language.ENGLISH, line, DEFENCE)).containsExactly(line);
        assertThat(told(Language.FRENCH, line, DEFENCE))
                .containsExactly("ministre israélien de la Défense (2020–2022)");
        assertThat(told(Language.ARABIC, line, DEFENCE)).containsExactly("وزير الدفاع الإسرائيلي (2020–2022)");
    }

    @Test
    void whatElseTheLineSaysStays() {
        String line = "Israeli Defence Minister (2020–2022); Israeli army chief (2011–2015); head of a party";
        assertThat(told(Language.FRENCH, line, DEFENCE, STAFF))
                .as("nobody wrote the second role in French")
                .containsExactly(
                        "ministre israélien de la Défense (2020–2022)",
                        "Israeli army chief (2011–2015)",
                        "head of a party");
    }

    @Test
    void theRoleComesFirstWhereTheLineSaysSomethingElse() {
        assertThat(told(Language.ARABIC, "Head of a party", DEFENCE, STAFF))
                .containsExactly("وزير الدفاع الإسرائيلي", "Head of a party");
        assertThat(told(Language.FRENCH, "", STAFF, DEFENCE))
                .as("the first that is written in that language")
                .containsExactly("ministre israélien de la Défense");
        assertThat(told(Language.ENGLISH, "")).isEmpty();
    }

    @Test
    void aRoleHeldTwiceIsToldWithItsYears() {
        String line = "Israeli defence minister (2017–2020); Israeli defence minister (2022–2024)";
        assertThat(told(Language.ARABIC, line, DEFENCE, DEFENCE))
                .containsExactly("وزير الدفاع الإسرائيلي (2017–2020)", "وزير الدفاع الإسرائيلي (2022–2024)");
    }

    private static List<String> told(Language reader, String line, HeldRole... roles) {
        return WhoItIs.in(reader, new EntityFacts(line, null, null, List.of(roles), null, ""));
    }
}
