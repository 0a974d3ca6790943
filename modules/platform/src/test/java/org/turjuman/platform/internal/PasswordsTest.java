package org.turjuman.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.turjuman.platform.api.DemoDesk;

class PasswordsTest {
    @Test
    void knowsThePasswordAgain() {
        assertThat(Passwords.matches("كلمة سر طويلة", Passwords.hash("كلمة سر طويلة")))
                .isTrue();
    }

    @Test
    void refusesAnother() {
        assertThat(Passwords.matches("a long passwore", Passwords.hash("a long password")))
                .isFalse();
    }

    @Test
    void neverMatchesNobody() {
        assertThat(Passwords.matches("nobody's password", null)).isFalse();
    }

    @Test
    void saltsEachHash() {
        assertThat(Passwords.hash("the same words")).isNotEqualTo(Passwords.hash("the same words"));
    }

    @Test
    void aSecretTakesTheRoundsThatGuessingShouldCost() {
        assertThat(Passwords.hash("a long password")).startsWith("pbkdf2-sha512$210000$");
    }

    @Test
    void theDemosPasswordIsKnownAgainThoughItsHashCostsLittle() {
        String stored = Passwords.hash(DemoDesk.PASSWORD);
        assertThat(stored).startsWith("pbkdf2-sha512$1000$");
        assertThat(Passwords.matches(DemoDesk.PASSWORD, stored)).isTrue();
        assertThat(Passwords.matches("turjuman-demi", stored)).isFalse();
    }
}
