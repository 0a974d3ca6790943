package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatinNamesTest {
    private static final LatinNames NAMES = LatinNames.of(List.of(
            "Israel", "Tel Aviv", "US", "accords d'Oslo", "Oslo", "Benny Gantz", "aéroport Ben-Gourion", "Le Monde"));

    private static List<String> found(String text) {
        return NAMES.in(text).stream().map(name -> name.span().substring(text)).toList();
    }

    @Test
    void findsNamesWithWhatEnglishAndFrenchJoinToThem() {
        assertThat(found("Israel’s envoy and the Tel-Aviv mayor")).containsExactly("Israel", "Tel-Aviv");
        assertThat(found("près d’Oslo, après les accords d’Oslo")).containsExactly("Oslo", "accords d’Oslo");
        assertThat(found("à l’AEROPORT BEN-GOURION")).containsExactly("AEROPORT BEN-GOURION");
    }

    @Test
    void asksForTheCapitalsOfAName() {
        assertThat(found("He told us that the U.S. and the US agree.")).containsExactly("U.S", "US");
        assertThat(found("benny gantz")).isEmpty();
        assertThat(found("Le monde entier lit Le Monde.")).containsExactly("Le Monde");
    }

    @Test
    void endsANameAtACommaOrALine() {
        assertThat(found("in Tel, Aviv said")).isEmpty();
        assertThat(found("Tel\nAviv")).isEmpty();
    }

    @Test
    void keysAreTheSameForOneName() {
        assertThat(LatinNames.key("États-Unis")).isEqualTo(LatinNames.key("Etats Unis"));
        assertThat(LatinNames.key("U.N.")).isEqualTo(LatinNames.key("UN"));
    }
}
