package org.turjuman.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turjuman.platform.api.PersonProblem;

class PersonRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"salma", "s2", "idris.b", "a-b_c"})
    void takesPlainSignIns(String signIn) {
        assertThatCode(() -> PersonRules.signIn(signIn)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "Salma", "sаlma" /* Cyrillic а */, "سلمى", ".salma", "sal ma", "salma\u202e"})
    void refusesSignInsThatCanBeImitated(String signIn) {
        assertThatThrownBy(() -> PersonRules.signIn(signIn)).isInstanceOf(PersonProblem.class);
    }

    @Test
    void refusesNamesThatTurnTheTextAroundThem() {
        assertThatThrownBy(() -> PersonRules.name("Salma\u202e")).isInstanceOf(PersonProblem.class);
        assertThatCode(() -> PersonRules.name("هدى المنصوري")).doesNotThrowAnyException();
    }

    @Test
    void keepsOfATypedSignInWhatFitsALineOfTheLog() {
        assertThat(PersonRules.typed(" salma ")).isEqualTo("salma");
        assertThat(PersonRules.typed("salma\r\nSign-in of admin\u0000\u202e\u2029."))
                .isEqualTo("salma??Sign-in of admin???.");
        assertThat(PersonRules.typed("هدى".repeat(100))).hasSize(64);
        assertThat(PersonRules.typed("a".repeat(63) + "😀")).isEqualTo("a".repeat(63) + "?"); // half a letter is none
    }

    @Test
    void asksForTenCharacters() {
        assertThatThrownBy(() -> PersonRules.password("short")).isInstanceOf(PersonProblem.class);
        assertThatCode(() -> PersonRules.password("ten letters")).doesNotThrowAnyException();
    }
}
